import type { Profile } from '../profile.ts';
import type { Crowd } from './crowd.ts';

/** What two people have in common for a criterion or a rule: people with one key are alike in it. */
export type KeyOf = (person: Profile) => string | number | boolean | null;

/** A value for every pair, looked up by the keys of the two. */
export interface KeyedValues {
  /** The number of the key of each row: rows with one number have the same values. */
  readonly keyOfRow: Int32Array;
  /** The number of the key of each column. */
  readonly keyOfColumn: Int32Array;
  /** The values of a row by the number of the column's key. */
  readonly ofRow: (row: number) => Float64Array;
}

/** Above this many pairs of keys, values are worked out for each row anew: 8 MB. */
const MOST_REMEMBERED = 1_000_000;

/**
 * Values of all pairs that are worked out once for each two keys, however many people bear them.
 * Cost: one look at each person, one value for each two keys.
 */
export function valuesByKey(
  { left, right }: Crowd,
  keyOf: KeyOf,
  valueFor: (left: Profile, right: Profile) => number,
): KeyedValues {
  const rows = numberedKeys(left, keyOf);
  const columns = left === right ? rows : numberedKeys(right, keyOf);
  const remembers = rows.samples.length * columns.samples.length <= MOST_REMEMBERED;
  const remembered: (Float64Array | undefined)[] = rows.samples.map(() => undefined);
  const workOut = (sample: Profile, values: Float64Array): Float64Array => {
    columns.samples.forEach((other, key) => {
      values[key] = valueFor(sample, other);
    });
    return values;
  };
  const scratch = new Float64Array(columns.samples.length);
  return {
    keyOfRow: rows.numbers,
    keyOfColumn: columns.numbers,
    ofRow: (row) => {
      const key = rows.numbers[row] ?? 0;
      const known = remembered[key];
      if (known !== undefined) return known;
      const sample = rows.samples[key];
      if (sample === undefined) return scratch;
      if (!remembers) return workOut(sample, scratch);
      const values = workOut(sample, new Float64Array(scratch.length));
      remembered[key] = values;
      return values;
    },
  };
}

interface NumberedKeys {
  readonly numbers: Int32Array;
  /** One person for each key. */
  readonly samples: readonly Profile[];
}

function numberedKeys(people: readonly Profile[], keyOf: KeyOf): NumberedKeys {
  const known = new Map<ReturnType<KeyOf>, number>();
  const samples: Profile[] = [];
  const numbers = new Int32Array(people.length);
  people.forEach((person, index) => {
    const key = keyOf(person);
    const number = known.get(key) ?? samples.length;
    numbers[index] = number;
    if (number < samples.length) return;
    known.set(key, number);
    samples.push(person);
  });
  return { numbers, samples };
}
