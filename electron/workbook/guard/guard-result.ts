import type { Params, Refusal, RefusalCode } from '../../contract/index.ts';

/** Which columns are hidden: none, those that the parser finds, or these of each sheet in order. */
export type HiddenColumns =
  | { readonly kind: 'none' }
  | { readonly kind: 'ask-parser' }
  | { readonly kind: 'known'; readonly ofSheets: readonly ReadonlySet<number>[] };

/** Whether a file may go on to the parser. */
export type GuardResult =
  | { readonly status: 'passed'; readonly hiddenColumns: HiddenColumns }
  | { readonly status: 'refused'; readonly refusal: Refusal };

export const passed: GuardResult = { status: 'passed', hiddenColumns: { kind: 'none' } };
export const passedHidingColumns: GuardResult = {
  status: 'passed',
  hiddenColumns: { kind: 'ask-parser' },
};

/** A refusal with the values that its wording needs. */
export function refused(
  code: RefusalCode,
  params: Params = {},
): { readonly status: 'refused'; readonly refusal: Refusal } {
  return { status: 'refused', refusal: { code, params } };
}
