import { Select } from '@mantine/core';
import { useState } from 'react';
import {
  type ColumnUse,
  type ImportColumn,
  nameOfUse,
} from '../../../../../electron/contract/index.ts';
import { useWords } from '../../../../i18n/index.ts';
import type { ColumnUses } from './column-uses.ts';
import classes from './columns.module.css';
import { confidenceOf } from './confidence.ts';

interface ColumnRowProps {
  readonly column: ImportColumn;
  /** As chosen, even before the file has been read again. */
  readonly use: ColumnUse;
  readonly choices: ColumnUses;
  readonly onChoose: (use: ColumnUse) => void;
}

/** One column of the file: what it says, what it is read as and why, to be corrected here. */
export function ColumnRow({ column, use, choices, onChoose }: ColumnRowProps) {
  const words = useWords();
  const isChosen = nameOfUse(use) !== nameOfUse(column.use);
  const guess = isChosen ? 'chosen' : column.guess;
  const confidence = isChosen ? 'sure' : confidenceOf(column);
  return (
    <tr data-confidence={column.isSealed ? undefined : confidence}>
      <td className={classes['letter']}>{column.column}</td>
      <th scope="row" className={classes['header']}>
        {column.isSealed ? words.say('people:column-sealed') : column.header}
        {column.isHidden ? (
          <span className={classes['mark']}>{words.say('people:column-hidden')}</span>
        ) : null}
      </th>
      <td>
        <ul className={classes['samples']}>
          {column.samples.map((sample) => (
            <li key={sample} title={sample}>
              {sample}
            </li>
          ))}
        </ul>
      </td>
      <td>
        {column.isSealed ? (
          <span className={classes['sealed']}>{words.say('people:use-sealed')}</span>
        ) : (
          <UseSelect column={column} use={use} choices={choices} onChoose={onChoose} />
        )}
      </td>
      <td className={classes['guess']}>
        {column.isSealed ? null : (
          <>
            <span className={classes['bars']} data-confidence={confidence} aria-hidden="true" />
            <span>
              {words.say(`people:confidence-${confidence}`)}
              <span className={classes['why']}>{words.say(`people:guess-${guess}`)}</span>
            </span>
          </>
        )}
      </td>
    </tr>
  );
}

/**
 * What a column is read as. A file has many columns and there is much that each can be read as, so
 * that a select has the whole choice only once it has the focus.
 */
function UseSelect({ column: { column, header }, use, choices, onChoose }: ColumnRowProps) {
  const words = useWords();
  const [isFull, setIsFull] = useState(false);
  const value = nameOfUse(use);
  return (
    <Select
      aria-label={words.say('people:use-of', { column, header })}
      data={
        isFull
          ? choices.groups.map(({ group, items }) => ({ group, items: [...items] }))
          : [{ value, label: choices.labelOf(use) }]
      }
      value={value}
      searchable
      openOnFocus={false}
      allowDeselect={false}
      nothingFoundMessage={words.say('people:nothing-found')}
      onFocus={() => setIsFull(true)}
      onDropdownOpen={() => setIsFull(true)}
      onChange={(key) => {
        const chosen = key === null ? null : choices.fromKey(key);
        if (chosen !== null && nameOfUse(chosen) !== value) onChoose(chosen);
      }}
    />
  );
}
