/** What a worker is asked: one job, with a number by which its messages are told apart. */
export interface JobMessage<Input> {
  readonly id: number;
  readonly input: Input;
}

/** What a worker tells of a job, any number of times its progress and at last one of the others. */
export type WorkerMessage<Progress, Result> =
  | { readonly id: number; readonly kind: 'progress'; readonly progress: Progress }
  | { readonly id: number; readonly kind: 'done'; readonly result: Result }
  | { readonly id: number; readonly kind: 'failed'; readonly stack: string };
