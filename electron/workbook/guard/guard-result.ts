import type { Params, Refusal, RefusalCode } from '../../contract/index.ts';

/** Whether a file may go on to the parser. */
export type GuardResult =
  | {
      readonly status: 'passed';
      /** Whether a sheet may have hidden columns, so that the parser has to look for them. */
      readonly mayHideColumns: boolean;
    }
  | { readonly status: 'refused'; readonly refusal: Refusal };

export const passed: GuardResult = { status: 'passed', mayHideColumns: false };
export const passedHidingColumns: GuardResult = { status: 'passed', mayHideColumns: true };

/** A refusal with the values that its wording needs. */
export function refused(
  code: RefusalCode,
  params: Params = {},
): { readonly status: 'refused'; readonly refusal: Refusal } {
  return { status: 'refused', refusal: { code, params } };
}
