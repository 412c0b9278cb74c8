import { at } from '../../problem/model.ts';
import type { Quota } from '../../problem/problem.ts';
import { quotaLimits } from '../../problem/quota-limits.ts';
import type { Frame, Option } from './frame.ts';

/** What one integer programme asks for. */
export interface Question {
  readonly frame: Frame;
  /** Those of the frame that may still be taken. */
  readonly options: readonly Option[];
  readonly quotas: readonly Quota[];
  /** The names of the locks to keep. */
  readonly locks: readonly string[];
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

/** Asks a solver of integer programmes. */
export type Ask = (question: Question) => Found | Promise<Found>;

/** A question with no stage decided yet. */
export function firstQuestion(frame: Frame, timeLimitMs: number): Question {
  return {
    frame,
    options: frame.options,
    quotas: frame.quotas,
    locks: frame.locks,
    matched: null,
    pairsAtLeast: 0,
    totalAtLeast: 0,
    maximise: 'matched',
    timeLimitMs,
  };
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
  const taken = new Set(chosen);
  const kept = new Set(chosen.map(({ lock }) => lock));
  const total = chosen.reduce((sum, { score }) => sum + score, 0);
  return (
    keepsLimits(chosen, question.frame) &&
    question.options.every((option) => !option.settled || taken.has(option)) &&
    question.locks.every((lock) => kept.has(lock)) &&
    (question.matched === null || question.matched === chosen.length) &&
    chosen.length >= question.pairsAtLeast &&
    total >= question.totalAtLeast &&
    question.quotas.every((quota) => keepsQuota(chosen, quota))
  );
}

function keepsLimits(chosen: readonly Option[], { limits }: Frame): boolean {
  const free = Float64Array.from(limits);
  for (const { takes } of chosen) {
    for (const { limit, places } of takes) free[limit] = at(free, limit) - places;
  }
  return free.every((places) => places >= 0);
}

function keepsQuota(chosen: readonly Option[], quota: Quota): boolean {
  const bearing = chosen.filter(({ tags }) => tags.has(quota.tag)).length;
  const { least, most } = quotaLimits(quota, chosen.length);
  return bearing >= least && bearing <= most;
}
