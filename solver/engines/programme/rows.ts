import type { Quota } from '../../problem/problem.ts';
import { quotaLimits } from '../../problem/quota-limits.ts';
import type { Option } from './frame.ts';
import type { Question } from './question.ts';

/** A row of an integer programme besides the people's places: a bounded sum over the options. */
export interface SideRow {
  readonly name: string;
  readonly min: number;
  readonly max: number;
  coefficient(option: Option): number;
}

/** Shares are fractions, which binary numbers miss by a hair. */
const TOLERANCE = 1e-9;

/**
 * The rows for quotas and locks, for the number of pairs and for the sum of scores. Null when one of them
 * cannot hold whatever is chosen. Rows that cannot bind are left out.
 */
export function sideRows(question: Question): readonly SideRow[] | null {
  const { matched, pairsAtLeast, quotas, totalAtLeast } = question;
  const count = { name: 'pairs', coefficient: () => 1 };
  const rows: readonly SideRow[] = [
    ...quotas.flatMap((quota, index) => quotaRows(quota, index, matched)),
    matched === null
      ? { ...count, min: pairsAtLeast, max: Infinity }
      : { ...count, min: matched, max: matched },
    ...question.locks.map((lock, index) => lockRow(lock, index)),
    { name: 'sum', min: totalAtLeast, max: Infinity, coefficient: ({ score }) => score },
  ];
  const bare = rows.filter(
    (row) => !question.options.some((option) => row.coefficient(option) !== 0),
  );
  const hopeless = rows.some(({ min, max }) => min > max);
  if (hopeless || bare.some(({ min, max }) => min > 0 || max < 0)) return null;
  return rows.filter((row) => !bare.includes(row) && (row.min > -Infinity || row.max < Infinity));
}

/** A lock may be kept by several options, such as visits in different slots. */
function lockRow(lock: string, index: number): SideRow {
  const coefficient = (option: Option): number => (option.lock === lock ? 1 : 0);
  return { name: `lock${index}`, min: 1, max: Infinity, coefficient };
}

/** Once the number of pairs is known, a share is a count, which needs no fractions. */
function quotaRows(quota: Quota, index: number, matched: number | null): readonly SideRow[] {
  const bearing = ({ tags }: Option): number => (tags.has(quota.tag) ? 1 : 0);
  const count = { name: `count${index}`, coefficient: bearing };
  if (matched !== null) {
    const { least, most } = quotaLimits(quota, matched);
    return [{ ...count, min: least, max: most }];
  }
  const { min, max, minShare, maxShare } = quota;
  const rows: SideRow[] = [{ ...count, min: min ?? 0, max: max ?? Infinity }];
  if ((minShare ?? 0) > 0) {
    const coefficient = (option: Option): number => bearing(option) - (minShare ?? 0);
    rows.push({ name: `least${index}`, min: -TOLERANCE, max: Infinity, coefficient });
  }
  if ((maxShare ?? 1) < 1) {
    const coefficient = (option: Option): number => bearing(option) - (maxShare ?? 1);
    rows.push({ name: `most${index}`, min: -Infinity, max: TOLERANCE, coefficient });
  }
  return rows;
}
