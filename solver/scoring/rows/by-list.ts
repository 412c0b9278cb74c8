import { type PrepareShares, UNANSWERED } from '../judgement.ts';
import type { Profile } from '../profile.ts';

/** One thing that somebody asks for, and how much it counts. */
export interface Asked {
  readonly code: string;
  /** A positive integer, so that sums are exact. */
  readonly weight: number;
}

/** The weight of what is asked for and held, over the weight of all that is asked for. */
export function shareOfAsked(asked: readonly Asked[], held: readonly string[]): number {
  if (asked.length === 0 || held.length === 0) return UNANSWERED;
  const met = asked.filter(({ code }) => held.includes(code));
  return weightOf(met) / weightOf(asked);
}

function weightOf(asked: readonly Asked[]): number {
  return asked.reduce((sum, { weight }) => sum + weight, 0);
}

/**
 * `shareOfAsked` for whole rows. Codes become numbers and the row's own are marked once, so that a
 * pair costs one look for each thing that is asked for.
 */
export function sharesByList(
  askedOf: (right: Profile) => readonly Asked[],
  heldOf: (left: Profile) => readonly string[],
): PrepareShares {
  return ({ left, right }) => {
    const numbers = new Map<string, number>();
    const numberOf = (code: string): number => {
      const number = numbers.get(code) ?? numbers.size;
      numbers.set(code, number);
      return number;
    };
    const lists = right.map(askedOf);
    const start = startsOf(lists);
    const entries = lists.flat();
    const codes = Int32Array.from(entries, ({ code }) => numberOf(code));
    const weights = Int32Array.from(entries, ({ weight }) => weight);
    const wholes = Int32Array.from(lists, weightOf);
    const heldCodes = left.map(heldOf);
    const isHeld = new Uint8Array(numbers.size);
    return (row, from, shares) => {
      const held = heldCodes[row] ?? [];
      if (held.length === 0) {
        shares.fill(UNANSWERED, from);
        return;
      }
      isHeld.fill(0);
      for (const code of held) {
        const number = numbers.get(code);
        if (number !== undefined) isHeld[number] = 1;
      }
      let entry = start[from] ?? 0;
      for (let column = from; column < shares.length; column += 1) {
        const end = start[column + 1] ?? 0;
        let met = 0;
        for (; entry < end; entry += 1) {
          met += (isHeld[codes[entry] ?? 0] ?? 0) * (weights[entry] ?? 0);
        }
        const whole = wholes[column] ?? 0;
        // Two stores, since one of either kind of number would make an object for each pair.
        if (whole === 0) shares[column] = UNANSWERED;
        else shares[column] = met / whole;
      }
    };
  };
}

/** Where each list begins when they stand one after the other, and where the last one ends. */
export function startsOf(lists: readonly (readonly unknown[])[]): Int32Array {
  const start = new Int32Array(lists.length + 1);
  lists.forEach((list, index) => {
    start[index + 1] = (start[index] ?? 0) + list.length;
  });
  return start;
}
