import type { Params, Refusal, RefusalCode } from '../../contract/index.ts';

export type GuardResult =
  | { readonly status: 'passed' }
  | { readonly status: 'refused'; readonly refusal: Refusal };

export const passed: GuardResult = { status: 'passed' };

export function refused(
  code: RefusalCode,
  params: Params = {},
): { readonly status: 'refused'; readonly refusal: Refusal } {
  return { status: 'refused', refusal: { code, params } };
}
