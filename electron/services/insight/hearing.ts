/** How a question is followed: who hears how far it is, from 0 to 1, and what breaks it off. */
export type Hearing = readonly [
  onProgress: (fraction: number) => void,
  signal: AbortSignal | undefined,
];
