import classes from './paper.module.css';
import { isOneGroup, type PaperColumn, type PaperContents, type PaperRow } from './paper.ts';
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
  const shown = indexes.flatMap((index) => rows[index - begins] ?? []);
  return (
    <table className={classes['table']} data-rows={contents.rowSize}>
      <colgroup>
        {columns.map(({ name, key = name, width }) => (
          <col key={key} style={width === undefined ? undefined : { width: `${width}mm` }} />
        ))}
      </colgroup>
      <thead>
        <tr>
          {columns.map(({ name, key = name, isNumber, isBlank }) => (
            <th
              key={key}
              scope="col"
              data-number={isNumber || undefined}
              data-blank={isBlank || undefined}
            >
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {shown.map((row, place) => (
          <Row
            key={row.key}
            row={row}
            columns={columns}
            isContinued={isOneGroup(shown[place - 1], row)}
            isFollowed={isOneGroup(row, shown[place + 1])}
            span={spanOf(shown, place)}
          />
        ))}
      </tbody>
    </table>
  );
}

/** How many rows of a page, from a place on, are of one group. */
function spanOf(rows: readonly PaperRow[], place: number): number {
  let end = place;
  while (isOneGroup(rows[end], rows[end + 1])) end += 1;
  return end - place + 1;
}

interface RowProps {
  readonly row: PaperRow;
  readonly columns: readonly PaperColumn[];
  /** Whether the row above it has said what the group shares. */
  readonly isContinued: boolean;
  /** Whether the next row is of the same group. */
  readonly isFollowed: boolean;
  /** How many rows the shared cells reach over. */
  readonly span: number;
}

function Row({ row, columns, isContinued, isFollowed, span }: RowProps) {
  if (row.kind === 'heading') {
    return (
      <tr data-row>
        <th scope="rowgroup" colSpan={columns.length} className={classes['group']}>
          {row.text}
        </th>
      </tr>
    );
  }
  const shared = row.group?.shared ?? 0;
  return (
    <tr data-row data-followed={isFollowed || undefined}>
      {columns.map(({ key, name, isNumber, isBlank }, place) => {
        const isShared = place < shared;
        if (isShared && isContinued) return null;
        const cell = {
          'data-number': isNumber || undefined,
          'data-blank': isBlank || undefined,
          'data-shared': isShared || undefined,
          rowSpan: isShared && span > 1 ? span : undefined,
        };
        const written = row.cells[place];
        return place === 0 ? (
          <th key={key ?? name} scope="row" {...cell}>
            {written}
          </th>
        ) : (
          <td key={key ?? name} {...cell}>
            {written}
          </td>
        );
      })}
    </tr>
  );
}
