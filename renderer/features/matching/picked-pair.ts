/** Two people whom the coordinator is looking at, when one or both may still be unchosen. */
export interface PickedPair {
  readonly a: number | null;
  readonly b: number | null;
}
