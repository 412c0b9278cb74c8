/**
 * A step of setting up that cannot go on, worded for the person at the terminal.
 * `remedy` says what to do about it; both are printed without a stack trace.
 */
export class SetUpProblem extends Error {
  readonly remedy: string;

  constructor(message: string, remedy: string) {
    super(message);
    this.name = 'SetUpProblem';
    this.remedy = remedy;
  }
}
