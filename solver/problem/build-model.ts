import { group, numbered } from './groups.ts';
import type { Lock, PairingModel, Places } from './model.ts';
import type { IdPair, PairingProblem, PairLock } from './problem.ts';
import { ALL_STAGES } from './stages.ts';
import { denseTable, sparseTable, type TableDraft } from './tables.ts';

/**
 * Turns a checked two-sided problem into the neutral form. Cost: a sort of the people, and of the
 * candidates of each row.
 */
export function buildModel(problem: PairingProblem): PairingModel {
  const left = group(problem.people.filter(({ side }) => side === 'left'));
  const right = group(problem.people.filter(({ side }) => side === 'right'));
  const places = { left: numbered(left.ids), right: numbered(right.ids) };
  const draft =
    'matrix' in problem
      ? denseTable(problem.matrix, places)
      : sparseTable(problem.candidates, places);
  const locks = takeLocks(problem.locked ?? [], problem.forbidden ?? [], draft, places);
  return {
    kind: 'sides',
    left,
    right,
    table: draft.table,
    locks,
    quotas: problem.quotas ?? [],
    objective: problem.objective ?? ALL_STAGES,
  };
}

/** Takes forbidden and locked pairs out of the table; a forbidden lock has lost its score. */
function takeLocks(
  locked: readonly PairLock[],
  forbidden: readonly IdPair[],
  draft: TableDraft,
  places: Places,
): readonly Lock[] {
  for (const [a, b] of forbidden) {
    const cell = draft.cellOf(places.left.get(a) ?? -1, places.right.get(b) ?? -1);
    if (cell >= 0) draft.score[cell] = -1;
  }
  const locks = new Map<string, Lock>();
  for (const [a, b] of locked) {
    const row = places.left.get(a) ?? -1;
    const column = places.right.get(b) ?? -1;
    const key = `${row} ${column}`;
    if (locks.has(key)) continue;
    const cell = draft.cellOf(row, column);
    const score = cell < 0 ? -1 : (draft.score[cell] ?? -1);
    const tags = cell < 0 ? [] : draft.tagsOf(cell);
    locks.set(key, { row, column, score: score < 0 ? null : score, tags, name: `lock ${a}-${b}` });
    if (cell >= 0) draft.score[cell] = -1;
  }
  return [...locks.values()].sort((one, other) => one.row - other.row || one.column - other.column);
}
