import classes from './paper.module.css';
import type { PaperColumn, PaperContents, PaperRow } from './paper.ts';
import { tableAt } from './paper-tables.ts';

/** The rows or blocks of one page. A table names its columns and rows to a screen reader. */
export function PageContents({
  contents,
  indexes,
}: {
  readonly contents: PaperContents;
  readonly indexes: readonly number[];
}) {
  if (contents.kind === 'blocks') {
    return indexes.flatMap((index) => {
      const block = contents.blocks[index];
      return block === undefined
        ? []
        : [
            <div key={block.key} data-row>
              {block.contents}
            </div>,
          ];
    });
  }
  const { begins, columns, rows } = tableAt(contents, indexes[0] ?? 0);
  return (
    <table className={classes['table']} data-rows={contents.rowSize}>
      <colgroup>
        {columns.map(({ name, key = name, width }) => (
          <col key={key} style={width === undefined ? undefined : { width: `${width}mm` }} />
        ))}
      </colgroup>
      <thead>
        <tr>
          {columns.map(({ name, key = name, isNumber }) => (
            <th key={key} scope="col" data-number={isNumber || undefined}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {indexes.flatMap((index) => {
          const row = rows[index - begins];
          return row === undefined ? [] : [<Row key={row.key} row={row} columns={columns} />];
        })}
      </tbody>
    </table>
  );
}

function Row({
  row,
  columns,
}: {
  readonly row: PaperRow;
  readonly columns: readonly PaperColumn[];
}) {
  if (row.kind === 'heading') {
    return (
      <tr data-row>
        <th scope="rowgroup" colSpan={columns.length} className={classes['group']}>
          {row.text}
        </th>
      </tr>
    );
  }
  const [first, ...others] = row.cells;
  return (
    <tr data-row>
      <th scope="row" data-number={columns[0]?.isNumber || undefined}>
        {first}
      </th>
      {others.map((cell, index) => {
        const column = columns[index + 1];
        return (
          <td
            key={column?.key ?? column?.name ?? index}
            data-number={column?.isNumber || undefined}
          >
            {cell}
          </td>
        );
      })}
    </tr>
  );
}
