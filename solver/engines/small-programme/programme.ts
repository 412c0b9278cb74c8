import solver from 'javascript-lp-solver';
import { at, bears, columnOf, type PairingModel } from '../../problem/model.ts';
import type { Quota } from '../../problem/problem.ts';
import { quotaLimits } from '../../problem/quota-limits.ts';
import type { PairIndex } from '../engine.ts';

/** Pairs that a programme may choose, with all that its rows need. */
export interface Option extends PairIndex {
  readonly score: number;
  readonly tags: ReadonlySet<string>;
  readonly locked: boolean;
}

/** What one call of the programme asks for. */
export interface Question {
  readonly options: readonly Option[];
  readonly quotas: readonly Quota[];
  /** The number of pairs, exactly, or null if it is open. */
  readonly matched: number | null;
  /** The fewest pairs, where their number is open. */
  readonly pairsAtLeast: number;
  /** The least sum of scores. */
  readonly totalAtLeast: number;
  readonly maximise: 'matched' | 'total' | Preference;
  readonly timeLimitMs: number;
}

/** Prefer, for one left person, the partner with the smallest column. */
export interface Preference {
  readonly row: number;
}

/** A roster that the programme found; null when it says that there is none. */
export type Found =
  | { readonly status: 'found'; readonly options: readonly Option[] }
  | { readonly status: 'none' }
  /** Out of time, fractional, or against its own rows: nothing to be believed. */
  | { readonly status: 'unsure' };

/** All pairs of a model in canonical order, locked ones included. */
export function optionsOf(model: PairingModel): readonly Option[] {
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

/**
 * Asks javascript-lp-solver for one integer programme. Its arithmetic is floating point, so its
 * answer counts only if it is integral and keeps every row exactly; it is counted again here.
 */
export function ask(model: PairingModel, question: Question): Found {
  const { options } = question;
  if (isHopeless(question)) return { status: 'none' };
  const variables: Record<string, Record<string, number>> = {};
  const ints: Record<string, 1> = {};
  options.forEach((option, k) => {
    variables[`x${k}`] = coefficients(option, k, question);
    ints[`x${k}`] = 1;
  });
  if (options.length === 0) return emptyRoster(question);
  const answer: unknown = solver.Solve({
    optimize: typeof question.maximise === 'string' ? question.maximise : 'preference',
    opType: 'max',
    constraints: touched(rows(model, question), variables),
    variables,
    ints,
    options: { timeout: Math.max(1, question.timeLimitMs), exitOnCycles: true },
  });
  return read(model, question, answer);
}

function emptyRoster(question: Question): Found {
  const none = question.pairsAtLeast === 0 && (question.matched ?? 0) === 0;
  const holds = none && keepsQuotas([], question);
  return holds ? { status: 'found', options: [] } : { status: 'none' };
}

function coefficients(option: Option, k: number, question: Question): Record<string, number> {
  const own: Record<string, number> = {
    matched: 1,
    pairs: 1,
    total: option.score,
    sum: option.score,
    preference: preference(option, question),
    [`left${option.row}`]: 1,
    [`right${option.column}`]: 1,
    [`pair${k}`]: 1,
  };
  question.quotas.forEach((quota, index) => {
    const bearing = option.tags.has(quota.tag) ? 1 : 0;
    own[`count${index}`] = bearing;
    own[`least${index}`] = bearing - (quota.minShare ?? 0);
    own[`most${index}`] = bearing - (quota.maxShare ?? 1);
  });
  return Object.fromEntries(Object.entries(own).filter(([, value]) => value !== 0));
}

type Bounds = Record<string, { min?: number; max?: number; equal?: number }>;

function preference({ row, column }: Option, { maximise, options }: Question): number {
  if (typeof maximise === 'string' || maximise.row !== row) return 0;
  const columns = options.filter((option) => option.row === row).map((option) => option.column);
  return columns.length - columns.indexOf(column);
}

function rows(model: PairingModel, question: Question): Bounds {
  const bounds: Bounds = {};
  model.left.capacity.forEach((places, row) => {
    bounds[`left${row}`] = { max: places };
  });
  model.right.capacity.forEach((places, column) => {
    bounds[`right${column}`] = { max: places };
  });
  question.options.forEach(({ row, column, locked }, k) => {
    const single = at(model.left.capacity, row) <= 1 || at(model.right.capacity, column) <= 1;
    if (locked) bounds[`pair${k}`] = { equal: 1 };
    else if (!single) bounds[`pair${k}`] = { max: 1 };
  });
  const quotas = question.quotas.map((quota, index) => quotaRows(quota, index, question));
  return Object.assign(
    bounds,
    ...quotas,
    pairsRow(question),
    question.totalAtLeast > 0 ? { sum: { min: question.totalAtLeast } } : {},
  );
}

function pairsRow({ matched, pairsAtLeast }: Question): Bounds {
  if (matched !== null) return { pairs: { equal: matched } };
  return pairsAtLeast > 0 ? { pairs: { min: pairsAtLeast } } : {};
}

/** The programme takes a row without any pair for a contradiction; here such a row holds. */
function touched(bounds: Bounds, variables: Record<string, Record<string, number>>): Bounds {
  const used = new Set(Object.values(variables).flatMap((own) => Object.keys(own)));
  return Object.fromEntries(Object.entries(bounds).filter(([row]) => used.has(row)));
}

/** Once the number of pairs is known, a share is a count, which needs no fractions. */
function quotaRows(quota: Quota, index: number, { matched }: Question): Bounds {
  const { min, max, minShare, maxShare } = quota;
  if (matched !== null) {
    const { least, most } = quotaLimits(quota, matched);
    return countRow(index, least, most);
  }
  return {
    ...countRow(index, min ?? 0, max ?? Infinity),
    ...((minShare ?? 0) > 0 ? { [`least${index}`]: { min: -TOLERANCE } } : {}),
    ...((maxShare ?? 1) < 1 ? { [`most${index}`]: { max: TOLERANCE } } : {}),
  };
}

function countRow(index: number, least: number, most: number): Bounds {
  const bound = { ...(least > 0 ? { min: least } : {}), ...(most < Infinity ? { max: most } : {}) };
  return Object.keys(bound).length === 0 ? {} : { [`count${index}`]: bound };
}

/** Whether the quotas ask for more bearing pairs than there are, or for none and some at once. */
function isHopeless({ options, quotas, matched }: Question): boolean {
  return quotas.some((quota) => {
    const bearing = options.filter(({ tags }) => tags.has(quota.tag)).length;
    const { least, most } =
      matched === null
        ? { least: quota.min ?? 0, most: quota.max ?? Infinity }
        : quotaLimits(quota, matched);
    return least > bearing || least > most;
  });
}

const TOLERANCE = 1e-9;

function read(model: PairingModel, question: Question, answer: unknown): Found {
  if (typeof answer !== 'object' || answer === null) return { status: 'unsure' };
  const values: ReadonlyMap<string, unknown> = new Map(Object.entries(answer));
  if (values.get('feasible') !== true) return { status: 'none' };
  const chosen = question.options.filter((_, k) => isNear(values.get(`x${k}`) ?? 0, 1));
  const whole = question.options.every((_, k) => {
    const value = values.get(`x${k}`) ?? 0;
    return isNear(value, 0) || isNear(value, 1);
  });
  const sound = whole && values.get('isIntegral') !== false && keepsRows(model, chosen, question);
  return sound ? { status: 'found', options: chosen } : { status: 'unsure' };
}

function isNear(value: unknown, whole: number): boolean {
  return typeof value === 'number' && Math.abs(value - whole) < 1e-6;
}

function keepsRows(model: PairingModel, chosen: readonly Option[], question: Question): boolean {
  const left = model.left.capacity.slice();
  const right = model.right.capacity.slice();
  let total = 0;
  for (const { row, column, score } of chosen) {
    left[row] = at(left, row) - 1;
    right[column] = at(right, column) - 1;
    total += score;
  }
  return (
    left.every((places) => places >= 0) &&
    right.every((places) => places >= 0) &&
    question.options.every((option) => !option.locked || chosen.includes(option)) &&
    (question.matched === null || question.matched === chosen.length) &&
    chosen.length >= question.pairsAtLeast &&
    total >= question.totalAtLeast &&
    keepsQuotas(chosen, question)
  );
}

function keepsQuotas(chosen: readonly Option[], { quotas }: Question): boolean {
  return quotas.every((quota) => {
    const bearing = chosen.filter(({ tags }) => tags.has(quota.tag)).length;
    const { least, most } = quotaLimits(quota, chosen.length);
    return bearing >= least && bearing <= most;
  });
}
