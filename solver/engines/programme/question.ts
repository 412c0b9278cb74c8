import { at, bears, columnOf, type PairingModel } from '../../problem/model.ts';
import type { Quota } from '../../problem/problem.ts';
import { quotaLimits } from '../../problem/quota-limits.ts';
import type { PairIndex } from '../engine.ts';

/** A pair that a programme may choose, with all that its rows need. */
export interface Option extends PairIndex {
  readonly score: number;
  readonly tags: ReadonlySet<string>;
  readonly locked: boolean;
}

/** What one integer programme asks for. */
export interface Question {
  readonly model: PairingModel;
  readonly options: readonly Option[];
  readonly quotas: readonly Quota[];
  /** The number of pairs, exactly, or null if it is open. */
  readonly matched: number | null;
  /** The fewest pairs, where their number is open. */
  readonly pairsAtLeast: number;
  /** The least sum of scores. */
  readonly totalAtLeast: number;
  /** Or, for one left person, the partner with the smallest column. */
  readonly maximise: 'matched' | 'total' | { readonly preferenceOf: number };
  readonly timeLimitMs: number;
}

/** A roster that the programme found, or its word that there is none. */
export type Found =
  | { readonly status: 'found'; readonly options: readonly Option[] }
  | { readonly status: 'none' }
  /** Out of time, fractional, or against its own rows: nothing to be believed. */
  | { readonly status: 'unsure' };

/** A solver of integer programmes. */
export type Ask = (question: Question) => Found | Promise<Found>;

/** A question with no stage decided yet. */
export function firstQuestion(model: PairingModel, timeLimitMs: number): Question {
  return {
    model,
    options: optionsOf(model),
    quotas: model.quotas,
    matched: null,
    pairsAtLeast: 0,
    totalAtLeast: 0,
    maximise: 'matched',
    timeLimitMs,
  };
}

/** All pairs of a model in canonical order, locked ones included. */
function optionsOf(model: PairingModel): readonly Option[] {
  const options: Option[] = [];
  for (let row = 0; row < model.table.rows; row++) {
    for (let cell = at(model.table.start, row); cell < at(model.table.start, row + 1); cell++) {
      const score = at(model.table.score, cell);
      if (score < 0) continue;
      const tags = [...model.table.tags.keys()].filter((tag) => bears(model.table, cell, tag));
      const column = columnOf(model.table, row, cell);
      options.push({ row, column, score, tags: new Set(tags), locked: false });
    }
  }
  for (const { row, column, score, tags } of model.locks) {
    if (score !== null) options.push({ row, column, score, tags: new Set(tags), locked: true });
  }
  return options.sort((one, other) => one.row - other.row || one.column - other.column);
}

/** What each option is worth to the question, in the order of the options. */
export function worths({ maximise, options }: Question): readonly number[] {
  if (maximise === 'matched') return options.map(() => 1);
  if (maximise === 'total') return options.map(({ score }) => score);
  const own = options.filter(({ row }) => row === maximise.preferenceOf);
  const worthOf = new Map(own.map((option, index) => [option, own.length - index]));
  return options.map((option) => worthOf.get(option) ?? 0);
}

/**
 * Whether a roster keeps every row of a question exactly, counted in integers: no solver's
 * floating point is believed.
 */
export function keepsRows(chosen: readonly Option[], question: Question): boolean {
  const left = question.model.left.capacity.slice();
  const right = question.model.right.capacity.slice();
  let total = 0;
  for (const { row, column, score } of chosen) {
    left[row] = at(left, row) - 1;
    right[column] = at(right, column) - 1;
    total += score;
  }
  const taken = new Set(chosen);
  return (
    left.every((places) => places >= 0) &&
    right.every((places) => places >= 0) &&
    question.options.every((option) => !option.locked || taken.has(option)) &&
    (question.matched === null || question.matched === chosen.length) &&
    chosen.length >= question.pairsAtLeast &&
    total >= question.totalAtLeast &&
    question.quotas.every((quota) => keepsQuota(chosen, quota))
  );
}

function keepsQuota(chosen: readonly Option[], quota: Quota): boolean {
  const bearing = chosen.filter(({ tags }) => tags.has(quota.tag)).length;
  const { least, most } = quotaLimits(quota, chosen.length);
  return bearing >= least && bearing <= most;
}
