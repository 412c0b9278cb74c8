import { useMemo } from 'react';
import type { Method, Words } from '../../../../electron/contract/index.ts';
import { useDeskState } from '../../../app/index.ts';
import { useWords } from '../../../i18n/index.ts';
import { type DataColumn, DataTable, fullNameOf, PersonName } from '../../../ui/index.ts';
import type { ChangedPerson, Meeting } from './changes.ts';
import classes from './comparison.module.css';
import type { BothNames } from './comparison-head.tsx';
import { NO_NUMBER, sayChange } from './say-change.ts';

interface ChangeTableProps {
  readonly names: BothNames;
  readonly changes: readonly ChangedPerson[];
  readonly method: Method;
}

/** How many rows stand in sight; the table scrolls by itself from there on. */
const ROWS_IN_SIGHT = 12;
const byName = [{ id: 'person', desc: false }];
const keyOf = ({ person }: ChangedPerson): string => String(person.id);

/** Whose pair changes: with whom in each roster, and what differs. A row is the pair looked at. */
export function ChangeTable({ names, changes, method }: ChangeTableProps) {
  const words = useWords();
  const { selectPair } = useDeskState();
  const columns = useMemo(() => columnsOf(names, method, words), [names, method, words]);
  const look = ({ person, before, after }: ChangedPerson): void => {
    const [partner] = (after[0] ?? before[0])?.partners ?? [];
    if (partner !== undefined) selectPair({ a: partner.id, b: person.id });
  };
  const title = words.say('matching:changed-people');
  return (
    <section className={classes['changes']}>
      <h3 className={classes['heading']}>
        {title}: {words.number(changes.length)}
      </h3>
      <div
        className={classes['changeRows']}
        style={{
          height: `calc(${Math.min(ROWS_IN_SIGHT, changes.length) + 1} * var(--row) + 2px)`,
        }}
      >
        <DataTable
          label={title}
          rows={changes}
          columns={columns}
          rowKey={keyOf}
          onSelect={look}
          firstSorting={byName}
        />
      </div>
    </section>
  );
}

function columnsOf(
  names: BothNames,
  method: Method,
  words: Words,
): readonly DataColumn<ChangedPerson>[] {
  return [
    {
      key: 'person',
      header: words.say(`matching:changed-${method}`),
      value: ({ person }) => fullNameOf(person, words),
      render: ({ person }) => <PersonName person={person} />,
    },
    ...columnsOfSide('before', names, words),
    ...columnsOfSide('after', names, words),
    {
      key: 'change',
      header: words.say('matching:change'),
      width: 5,
      align: 'end',
      value: changeOf,
      render: (row) => {
        const change = changeOf(row);
        return change === null ? NO_NUMBER : sayChange(change, words);
      },
    },
  ];
}

/** With whom somebody is in one of the two, and where there is room how well. */
function columnsOfSide(
  side: 'before' | 'after',
  names: BothNames,
  words: Words,
): readonly DataColumn<ChangedPerson>[] {
  return [
    {
      key: side,
      header: names[side],
      value: (row) => sayPartners(row[side], words),
      render: (row) => {
        const said = sayPartners(row[side], words);
        return <span title={said}>{said}</span>;
      },
    },
    {
      key: `${side}-score`,
      header: words.say('charts:score'),
      width: 6.5,
      align: 'end',
      hideBelow: 44,
      value: (row) => scoreOf(row[side]),
    },
  ];
}

function sayPartners(meetings: readonly Meeting[], words: Words): string {
  if (meetings.length === 0) return words.say('matching:nobody');
  return meetings
    .map(({ partners, slot }) =>
      [
        words.list(partners.map((partner) => fullNameOf(partner, words))),
        ...(slot === null ? [] : [words.week(slot)]),
      ].join(', '),
    )
    .join('; ');
}

/** What the scores differ by; null where one of the two has none. */
function changeOf({ before, after }: ChangedPerson): number | null {
  const [old, young] = [scoreOf(before), scoreOf(after)];
  return old === null || young === null ? null : young - old;
}

/** What somebody's pairs score together; null without pairs, or where one has no known score. */
function scoreOf(meetings: readonly Meeting[]): number | null {
  const scores = meetings.flatMap(({ score }) => score ?? []);
  if (meetings.length === 0 || scores.length < meetings.length) return null;
  return scores.reduce((sum, score) => sum + score, 0);
}
