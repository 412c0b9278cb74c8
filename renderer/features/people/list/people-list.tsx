import { Button } from '@mantine/core';
import { type ReactNode, useDeferredValue, useMemo, useState } from 'react';
import type { Person } from '../../../../electron/contract/index.ts';
import { keysOf, usePreferences } from '../../../app/index.ts';
import { useWords } from '../../../i18n/index.ts';
import {
  type ChosenFilters,
  DataTable,
  FilterChips,
  fullNameOf,
  type RowChoice,
} from '../../../ui/index.ts';
import { BulkBar } from './bulk/bulk-bar.tsx';
import { ColumnChoice } from './columns/column-choice.tsx';
import { usePeopleColumns } from './columns/people-columns.tsx';
import { usualColumnsOf } from './columns/shown-columns.ts';
import { usePeopleFilters } from './people-filters.ts';
import classes from './people-list.module.css';
import { findPeople } from './search.ts';
import { SearchField } from './search-field.tsx';
import { useSearchedText } from './searched-text.ts';

const byName = [{ id: 'name', desc: false }];
const keyOf = (person: Person): string => String(person.id);
const nobody: ReadonlySet<string> = new Set();

/** All people in one table: searched, filtered, counted, ticked, opened by a click or Enter. */
export function PeopleList({
  people,
  count,
  selectedId,
  onSelect,
  onDeselect,
  onImport,
  tools,
}: {
  readonly people: readonly Person[];
  /** How many there are; more than people until all have come. */
  readonly count: number;
  readonly selectedId: number | null;
  readonly onSelect: (person: Person) => void;
  readonly onDeselect: () => void;
  readonly onImport: () => void;
  /** What else can be done in the room, beside the count. */
  readonly tools: ReactNode;
}) {
  const words = useWords();
  const { preferences, prefer } = usePreferences();
  const usual = useMemo(() => usualColumnsOf(people), [people]);
  const columns = usePeopleColumns(preferences.peopleColumns, usual);
  const filters = usePeopleFilters(people);
  const textOf = useSearchedText();
  const [search, setSearch] = useState('');
  const [chosen, setChosen] = useState<ChosenFilters>({});
  const [ticked, setTicked] = useState<ReadonlySet<string>>(nobody);
  const wanted = useDeferredValue(search);
  const found = useMemo(
    () => findPeople(people, chosen, wanted, textOf),
    [people, chosen, wanted, textOf],
  );
  const choice = useMemo(
    (): RowChoice<Person> => ({
      chosen: ticked,
      onChoose: setTicked,
      labelOf: (person) => words.say('people:tick', { name: fullNameOf(person, words) }),
    }),
    [ticked, words],
  );
  // Somebody who was erased or merged away is not ticked any more.
  const tickedPeople = useMemo(
    () => (ticked.size === 0 ? [] : people.filter((person) => ticked.has(keyOf(person)))),
    [people, ticked],
  );
  const tickedInSight =
    ticked.size === 0 ? 0 : found.filter((person) => ticked.has(keyOf(person))).length;

  return (
    <section
      className={classes['list']}
      aria-label={words.say('common:room-people')}
      aria-busy={people.length < count}
    >
      <h1 className="visually-hidden">{words.say('common:room-people')}</h1>
      <div className={classes['bar']}>
        <SearchField value={search} onChange={setSearch} />
        <div className={classes['filters']}>
          <FilterChips filters={filters} chosen={chosen} onChange={setChosen} />
        </div>
        <Button
          variant="filled"
          className={classes['action']}
          onClick={onImport}
          title={keysOf('import') ?? ''}
        >
          {words.say('people:import')}
        </Button>
      </div>
      <div className={classes['count']}>
        <p aria-live="polite">
          {found.length === people.length
            ? words.say('common:people', { count })
            : words.say('people:found', {
                found: words.number(found.length),
                count,
              })}
        </p>
        <div className={classes['tools']}>
          {tools}
          <ColumnChoice
            chosen={preferences.peopleColumns}
            usual={usual}
            onChoose={(peopleColumns) => prefer({ peopleColumns })}
          />
        </div>
      </div>
      {tickedPeople.length === 0 ? null : (
        <BulkBar
          people={tickedPeople}
          hidden={tickedPeople.length - tickedInSight}
          onClear={() => setTicked(nobody)}
        />
      )}
      {found.length === 0 ? (
        <p className={classes['nobody']}>{words.say('people:nobody-found')}</p>
      ) : (
        <DataTable
          label={words.say('common:room-people')}
          rows={found}
          columns={columns}
          rowKey={keyOf}
          selectedKey={selectedId === null ? null : String(selectedId)}
          onSelect={onSelect}
          onDeselect={onDeselect}
          choice={choice}
          firstSorting={byName}
        />
      )}
    </section>
  );
}
