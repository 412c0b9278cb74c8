import { Checkbox } from '@mantine/core';
import { useMemo } from 'react';
import { useWords } from '../../i18n/index.ts';
import classes from './data-table.module.css';

/** Rows that can be ticked, and which of them are. */
export interface RowChoice<Row> {
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (chosen: ReadonlySet<string>) => void;
  readonly labelOf: (row: Row) => string;
  /** A row whose tick cannot be changed. */
  readonly isFixed?: (row: Row) => boolean;
}

/** The choice with one row's tick turned over, unless it is fixed. */
export function withToggled<Row>(
  choice: RowChoice<Row>,
  row: Row,
  key: string,
): ReadonlySet<string> {
  const chosen = new Set(choice.chosen);
  if (choice.isFixed?.(row) !== true && !chosen.delete(key)) chosen.add(key);
  return chosen;
}

/** The header's tick: all rows that can be ticked, or none of them. */
export function ChoiceOfAll<Row>({
  rows,
  rowKey,
  choice,
}: {
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  readonly choice: RowChoice<Row>;
}) {
  const words = useWords();
  // The header is drawn again whenever the table is scrolled; thousands are counted but once.
  const keys = useMemo(
    () => rows.filter((row) => choice.isFixed?.(row) !== true).map(rowKey),
    [rows, rowKey, choice],
  );
  const chosenKeys = useMemo(() => keys.filter((key) => choice.chosen.has(key)), [keys, choice]);
  const hasAll = keys.length > 0 && chosenKeys.length === keys.length;
  const chooseAll = (): void => {
    const chosen = new Set(choice.chosen);
    for (const key of keys) {
      if (hasAll) chosen.delete(key);
      else chosen.add(key);
    }
    choice.onChoose(chosen);
  };
  return (
    <th scope="col" className={classes['header']} data-choice>
      <Checkbox
        aria-label={words.say('common:choose-all')}
        checked={hasAll}
        indeterminate={!hasAll && chosenKeys.length > 0}
        onChange={chooseAll}
      />
    </th>
  );
}
