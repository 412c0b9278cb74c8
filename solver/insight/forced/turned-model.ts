import { at, columnOf, type PairingModel } from '../../problem/model.ts';

/**
 * The same problem with its sides exchanged, for what is cheap for one side alone. Tags are left
 * out: it has no quotas. Cost: two passes over the candidates.
 */
export function turned(model: PairingModel): PairingModel {
  const { left, locks, right, table } = model;
  return {
    ...model,
    left: right,
    right: left,
    table: turnedTable(table),
    locks: locks.map((lock) => ({ ...lock, row: lock.column, column: lock.row })),
  };
}

/** Rows are gone through in their order, so the columns of each new row ascend. */
function turnedTable(table: PairingModel['table']): PairingModel['table'] {
  const { columns, rows, score } = table;
  const start = new Int32Array(columns + 1);
  const column = new Int32Array(score.length);
  const turnedScore = new Int16Array(score.length);
  eachCell(table, (_, other) => {
    start[other + 1] = at(start, other + 1) + 1;
  });
  for (let row = 0; row < columns; row++) start[row + 1] = at(start, row + 1) + at(start, row);
  const next = start.slice();
  eachCell(table, (row, other, cell) => {
    const place = at(next, other);
    column[place] = row;
    turnedScore[place] = at(score, cell);
    next[other] = place + 1;
  });
  return { rows: columns, columns: rows, start, column, score: turnedScore, tags: new Map() };
}

function eachCell(
  table: PairingModel['table'],
  look: (row: number, column: number, cell: number) => void,
): void {
  for (let row = 0; row < table.rows; row++) {
    const last = at(table.start, row + 1);
    for (let cell = at(table.start, row); cell < last; cell++) {
      look(row, columnOf(table, row, cell), cell);
    }
  }
}
