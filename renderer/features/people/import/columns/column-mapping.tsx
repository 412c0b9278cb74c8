import { useDeferredValue } from 'react';
import type {
  ColumnUse,
  ImportPreview,
  ImportTable,
} from '../../../../../electron/contract/index.ts';
import { useAnnounce } from '../../../../app/index.ts';
import { useWords } from '../../../../i18n/index.ts';
import { ScrollRegion } from '../../../../ui/index.ts';
import {
  columnReadAs,
  type ImportWish,
  mappedUse,
  nameOrderIn,
  withNameOrder,
  withUse,
} from '../mapping.ts';
import { ColumnRow } from './column-row.tsx';
import { useColumnUses } from './column-uses.ts';
import classes from './columns.module.css';
import { NameOrderQuestion } from './name-order.tsx';
import { SheetChoice } from './sheet-choice.tsx';

const mostAtOnce = 10;

interface Wishing {
  /** As the file is wanted to be read, even before it has been read so. */
  readonly wish: ImportWish;
  readonly onWish: (wish: ImportWish) => void;
}

/** The tables of the file and what each of their columns is read as, to be corrected here. */
export function ColumnMapping({
  preview,
  wish,
  onWish,
}: Wishing & { readonly preview: ImportPreview }) {
  const words = useWords();
  const columns = preview.tables.flatMap((table) => table.columns);
  const isRemembered = columns.some(({ guess }) => guess === 'remembered');
  return (
    <ScrollRegion label={words.say('people:tab-columns', { count: columns.length })}>
      <p className={classes['lead']}>
        {words.say('people:columns-lead')}
        {isRemembered ? ` ${words.say('people:columns-remembered')}` : null}
      </p>
      {preview.sheets.length > 1 ? (
        <SheetChoice
          sheets={preview.sheets}
          chosen={wish.sheets ?? []}
          onChoose={(sheets) => onWish({ ...wish, sheets })}
        />
      ) : null}
      {preview.tables.map((table) => (
        <TableMapping
          key={table.shape}
          table={table}
          isOnly={preview.tables.length === 1}
          wish={wish}
          onWish={onWish}
        />
      ))}
    </ScrollRegion>
  );
}

function TableMapping({
  table: { shape, sheets, columns, nameOrder },
  isOnly,
  wish,
  onWish,
}: Wishing & { readonly table: ImportTable; readonly isOnly: boolean }) {
  const words = useWords();
  const announce = useAnnounce();
  const choices = useColumnUses();
  // What is in sight comes at once, the rest of a wide file in the next moment.
  const drawn = useDeferredValue(columns.length, mostAtOnce);
  const { mapping } = wish;
  const choose = (column: string, use: ColumnUse): void => {
    const displaced = columnReadAs(mapping, shape, use, column);
    if (displaced !== null) {
      announce(words.say('people:column-displaced', { column: displaced }));
    }
    onWish({ ...wish, mapping: withUse(mapping, shape, column, use) });
  };
  return (
    <section className={classes['table']} aria-label={words.list(sheets)}>
      {isOnly ? null : <h2 className={classes['title']}>{words.list(sheets)}</h2>}
      {nameOrder === null ? null : (
        <NameOrderQuestion
          nameOrder={nameOrder}
          chosen={nameOrderIn(mapping, shape)}
          onChoose={(order) => onWish({ ...wish, mapping: withNameOrder(mapping, shape, order) })}
        />
      )}
      <table className={`${classes['columns']} quiet-fields`}>
        <thead>
          <tr>
            <th scope="col" className={classes['letter']}>
              {words.say('people:column-letter')}
            </th>
            <th scope="col">{words.say('people:column-header')}</th>
            <th scope="col">{words.say('people:column-samples')}</th>
            <th scope="col">{words.say('people:column-field')}</th>
            <th scope="col">{words.say('people:column-guess')}</th>
          </tr>
        </thead>
        <tbody>
          {columns.slice(0, drawn).map((column) => (
            <ColumnRow
              key={column.column}
              column={column}
              use={mappedUse(mapping, shape, column.column) ?? column.use}
              choices={choices}
              onChoose={(use) => choose(column.column, use)}
            />
          ))}
        </tbody>
      </table>
    </section>
  );
}
