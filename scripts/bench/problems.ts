// Every problem of the benchmark, made from seeds: the same in every run and in every language.
import type { PairingProblem, Quota, Stage } from '../../solver/index.ts';
import { bits, dice, draw, randomScores } from './dice.ts';

/** The scores of a square table by row, in the form in which `buildProblem` writes a matrix. */
function scoreRows(scores: Int16Array, size: number): readonly Int16Array[] {
  return Array.from({ length: size }, (_, row) => scores.slice(row * size, (row + 1) * size));
}

const acrossQuota: Quota = { name: 'across', tag: 'across', minShare: 0.6 };
const nearQuota: Quota = { name: 'near', tag: 'near', maxShare: 0.3 };

/** Everybody may be paired with everybody of the other side; quotas of which each one binds. */
export function mentoringProblem(
  size: number,
  quotas: 0 | 1 | 2,
  objective: readonly Stage[],
): PairingProblem {
  const left = ids('m', size);
  const right = ids('a', size);
  return {
    version: 1,
    method: 'mentoring',
    people: [
      ...left.map((id) => ({ id, side: 'left' as const })),
      ...right.map((id) => ({ id, side: 'right' as const })),
    ],
    matrix: {
      left,
      right,
      scores: scoreRows(randomScores(size), size),
      ...(quotas === 0 ? {} : { tags: { across: bits(size, 0.3, 71), near: bits(size, 0.5, 73) } }),
    },
    quotas: [acrossQuota, nearQuota].slice(0, quotas),
    objective,
  };
}

/** A pool where everybody may be paired with everybody; all stages. */
export function workPairsProblem(size: number, quotas: 0 | 1 | 2): PairingProblem {
  const pool = ids('p', size);
  const scores = scoreRows(randomScores(size), size).map((row) => Array.from(row));
  const bitsOfPool = (part: number, seed: number): readonly string[] =>
    mirrored(bits(size, part, seed).map(cellsOf), '0').map(joined);
  return {
    version: 1,
    method: 'workpair',
    people: pool.map((id) => ({ id })),
    matrix: {
      left: pool,
      right: pool,
      scores: mirrored(scores, -1),
      ...(quotas === 0 ? {} : { tags: { across: bitsOfPool(0.3, 71), near: bitsOfPool(0.5, 73) } }),
    },
    quotas: [acrossQuota, nearQuota].slice(0, quotas),
  };
}

/** One host per five visitors, ten slots; each visitor could visit 20 hosts in 3 slots. */
export function shadowingProblem(visitors: number): PairingProblem {
  const roll = dice(12345);
  const hosts = ids('h', visitors / 5);
  const guests = ids('v', visitors);
  return {
    version: 1,
    method: 'shadowing',
    people: [
      ...hosts.map((id) => ({ id, side: 'left' as const, capacity: 6, slotCapacity: 1 })),
      ...guests.map((id) => ({ id, side: 'right' as const })),
    ],
    candidates: guests.flatMap((b) => {
      const slots = draw(10, 3, roll);
      return draw(hosts.length, 20, roll).flatMap((host) =>
        slots.map((slot) => ({
          a: hosts[host] ?? '',
          b,
          score: Math.floor(roll() * 1001),
          tags: [`slot:${slot}`],
        })),
      );
    }),
  };
}

/**
 * Twenty hosts in ten slots, each open to every visitor in half of them; half the visits are near,
 * and so many of those that take place have to be.
 */
export function openVisitsProblem(
  visitors: number,
  places: number,
  nearShare: number | null = null,
): PairingProblem {
  const roll = dice(54321);
  const hosts = ids('h', 20);
  const guests = ids('v', visitors);
  const capacity = Math.ceil((6 * visitors) / 50) * places;
  return {
    version: 1,
    method: 'shadowing',
    people: [
      ...hosts.map((id) => ({ id, side: 'left' as const, capacity, slotCapacity: 1 })),
      ...guests.map((id) => ({ id, side: 'right' as const, capacity: places })),
    ],
    candidates: hosts.flatMap((a) =>
      guests.flatMap((b) =>
        draw(10, 5, roll).map((slot) => ({
          a,
          b,
          score: Math.floor(roll() * 1001),
          tags: roll() < 0.5 ? [`slot:${slot}`, 'near'] : [`slot:${slot}`],
        })),
      ),
    ),
    quotas: nearShare === null ? [] : [{ name: 'near', tag: 'near', minShare: nearShare }],
  };
}

/** Ids of a letter and a number, in their order. */
export function ids(letter: string, count: number): readonly string[] {
  return Array.from({ length: count }, (_, k) => `${letter}${String(k).padStart(5, '0')}`);
}

/** The upper half of a square table on both sides of its diagonal. */
function mirrored<Cell>(rows: readonly (readonly Cell[])[], diagonal: Cell): Cell[][] {
  return rows.map((row, i) =>
    row.map((_, j) => (i === j ? diagonal : (rows[Math.min(i, j)]?.[Math.max(i, j)] ?? diagonal))),
  );
}

function cellsOf(row: string): readonly string[] {
  return [...row];
}

function joined(cells: readonly string[]): string {
  return cells.join('');
}
