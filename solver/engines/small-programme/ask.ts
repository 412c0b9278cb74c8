import solver from 'javascript-lp-solver';
import { at } from '../../problem/model.ts';
import { type Found, keepsRows, type Question, worths } from '../programme/question.ts';
import { type SideRow, sideRows } from '../programme/rows.ts';

type Bounds = Record<string, { min?: number; max?: number; equal?: number }>;

/**
 * Asks javascript-lp-solver for one integer programme. Its arithmetic is floating point, so its
 * answer counts only if it is integral, keeps every row exactly and came in time: out of time, it
 * hands over whatever it has as if it were the best.
 */
export function askSmallProgramme(question: Question): Found {
  const { options } = question;
  const rows = sideRows(question);
  if (rows === null) return { status: 'none' };
  if (options.length === 0) return { status: 'found', options: [] };
  const worth = worths(question);
  const began = Date.now();
  const variables = Object.fromEntries(
    options.map((_, k) => [`x${k}`, coefficients(question, rows, k, worth[k] ?? 0)]),
  );
  const answer: unknown = solver.Solve({
    optimize: 'worth',
    opType: 'max',
    constraints: bounds(question, rows),
    variables,
    ints: Object.fromEntries(options.map((_, k) => [`x${k}`, 1 as const])),
    options: { timeout: Math.max(1, question.timeLimitMs), exitOnCycles: true },
  });
  const isInTime = Date.now() - began < question.timeLimitMs;
  return isInTime ? read(question, answer) : { status: 'unsure' };
}

function coefficients(
  { options }: Question,
  rows: readonly SideRow[],
  k: number,
  worth: number,
): Record<string, number> {
  const option = options[k];
  if (option === undefined) return {};
  const own = [
    ['worth', worth] as const,
    ...option.takes.map(({ limit, places }) => [`limit${limit}`, places] as const),
    [`pair${k}`, 1] as const,
    ...rows.map((row) => [row.name, row.coefficient(option)] as const),
  ];
  return Object.fromEntries(own.filter(([, value]) => value !== 0));
}

/** An option needs a bound of its own only if it is settled or no limit allows it once only. */
function bounds({ frame, options }: Question, rows: readonly SideRow[]): Bounds {
  const all: Bounds = {};
  options.forEach(({ settled, takes }, k) => {
    for (const { limit } of takes) all[`limit${limit}`] = { max: at(frame.limits, limit) };
    const once = takes.some(({ limit, places }) => at(frame.limits, limit) < 2 * places);
    if (settled) all[`pair${k}`] = { equal: 1 };
    else if (!once) all[`pair${k}`] = { max: 1 };
  });
  for (const { name, min, max } of rows) {
    if (min === max) all[name] = { equal: min };
    else {
      all[name] = {
        ...(min > -Infinity ? { min } : {}),
        ...(max < Infinity ? { max } : {}),
      };
    }
  }
  return all;
}

function read(question: Question, answer: unknown): Found {
  if (typeof answer !== 'object' || answer === null) return { status: 'unsure' };
  const values: ReadonlyMap<string, unknown> = new Map(Object.entries(answer));
  if (values.get('feasible') !== true) return { status: 'none' };
  const chosen = question.options.filter((_, k) => isNear(values.get(`x${k}`) ?? 0, 1));
  const whole = question.options.every((_, k) => {
    const value = values.get(`x${k}`) ?? 0;
    return isNear(value, 0) || isNear(value, 1);
  });
  const sound = whole && values.get('isIntegral') !== false && keepsRows(chosen, question);
  return sound ? { status: 'found', options: chosen } : { status: 'unsure' };
}

function isNear(value: unknown, whole: number): boolean {
  return typeof value === 'number' && Math.abs(value - whole) < 1e-6;
}
