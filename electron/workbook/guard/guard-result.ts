import type { Params, Refusal, RefusalCode } from '../../contract/index.ts';

/** Whether a file may go on to the parser. */
export type GuardResult =
  | { readonly status: 'passed' }
  | { readonly status: 'refused'; readonly refusal: Refusal };

export const passed: GuardResult = { status: 'passed' };

/** A refusal with the values that its wording needs. */
export function refused(
  code: RefusalCode,
  params: Params = {},
): { readonly status: 'refused'; readonly refusal: Refusal } {
  return { status: 'refused', refusal: { code, params } };
}
