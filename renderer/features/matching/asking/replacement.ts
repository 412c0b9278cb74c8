import { asKept, type Method } from '../../../../electron/contract/index.ts';

/** Two people of a roster, whichever way they are named. */
interface Two {
  readonly a: { readonly id: number };
  readonly b: { readonly id: number };
}

/** How many pairs stay, go and come if one roster takes the place of another. */
export interface Replacement {
  readonly goOn: number;
  readonly end: number;
  readonly begin: number;
}

/** Counts what becomes of the pairs of now. A pair that stays with another week goes on. */
export function replacementOf(
  method: Method,
  now: readonly Two[],
  next: readonly Two[],
): Replacement {
  const twoOf = ({ a, b }: Two): string => asKept(method, a.id, b.id).join(' ');
  const stays = new Set(next.map(twoOf));
  const goOn = now.filter((pair) => stays.has(twoOf(pair))).length;
  return { goOn, end: now.length - goOn, begin: next.length - goOn };
}
