import { at, bears, type CandidateTable, columnOf, type Lock } from '../../problem/model.ts';
import { inOrder, type Option, type Taken } from './frame.ts';

/** All pairs of a table with the locked ones; `takes` null leaves a pair out. */
export function tableOptions(
  table: CandidateTable,
  locks: readonly Lock[],
  takes: (row: number, column: number) => readonly Taken[] | null,
): readonly Option[] {
  const options: Option[] = [];
  for (let row = 0; row < table.rows; row++) {
    for (let cell = at(table.start, row); cell < at(table.start, row + 1); cell++) {
      const score = at(table.score, cell);
      const column = columnOf(table, row, cell);
      const own = score < 0 ? null : takes(row, column);
      if (own === null) continue;
      const tags = [...table.tags.keys()].filter((tag) => bears(table, cell, tag));
      options.push({ ...bare, row, column, score, tags: new Set(tags), lock: null, takes: own });
    }
  }
  for (const { row, column, score, tags, name } of locks) {
    const own = takes(row, column);
    if (score === null || own === null) continue;
    options.push({ ...bare, row, column, score, tags: new Set(tags), lock: name, takes: own });
  }
  return options.sort(inOrder);
}

const bare = { slot: null, settled: false } as const;
