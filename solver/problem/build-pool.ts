import { group, numbered } from './groups.ts';
import type { Lock, PoolModel } from './model.ts';
import { at } from './model.ts';
import type { PairingProblem, PairLock } from './problem.ts';
import { ALL_STAGES } from './stages.ts';
import { denseTable, sparseTable, type TableDraft } from './tables.ts';

/**
 * Turns a checked problem of work pairs into the neutral form. Cost: a sort of the people, and of
 * the candidates of each row.
 */
export function buildPool(problem: PairingProblem): PoolModel {
  const people = group(problem.people);
  const numbers = numbered(people.ids);
  const places = { left: numbers, right: numbers };
  const draft =
    'matrix' in problem
      ? denseTable(problem.matrix, places)
      : sparseTable(
          problem.candidates.flatMap((own) => [own, { ...own, a: own.b, b: own.a }]),
          places,
        );
  for (const pair of problem.forbidden ?? []) take(draft, numbersOf(pair, numbers));
  return {
    kind: 'pool',
    people,
    table: draft.table,
    locks: takeLocks(problem.locked ?? [], draft, numbers),
    quotas: problem.quotas ?? [],
    objective: problem.objective ?? ALL_STAGES,
    oddPerson: problem.oddPerson ?? 'waits',
  };
}

type Numbers = ReadonlyMap<string, number>;

/** The two people of a pair, the smaller number first. */
function numbersOf([a, b]: PairLock, numbers: Numbers): readonly [number, number] {
  const one = numbers.get(a) ?? -1;
  const other = numbers.get(b) ?? -1;
  return [Math.min(one, other), Math.max(one, other)];
}

/** Each lock once, whichever way round, or both, it is written. */
function takeLocks(
  locked: readonly PairLock[],
  draft: TableDraft,
  numbers: Numbers,
): readonly Lock[] {
  const locks = new Map<string, Lock>();
  for (const pair of locked) {
    const [row, column] = numbersOf(pair, numbers);
    const key = `${row} ${column}`;
    if (locks.has(key)) continue;
    const cell = draft.cellOf(row, column);
    const score = cell < 0 ? -1 : at(draft.score, cell);
    const tags = cell < 0 ? [] : draft.tagsOf(cell);
    const [first, second] = [pair[0], pair[1]].sort();
    const name = `lock ${first}-${second}`;
    locks.set(key, { row, column, score: score < 0 ? null : score, tags, name });
    take(draft, [row, column]);
  }
  return [...locks.values()].sort((one, other) => one.row - other.row || one.column - other.column);
}

/** Takes a pair out of the rows of both its people. */
function take(draft: TableDraft, [row, column]: readonly [number, number]): void {
  for (const cell of [draft.cellOf(row, column), draft.cellOf(column, row)]) {
    if (cell >= 0) draft.score[cell] = -1;
  }
}
