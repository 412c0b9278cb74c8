import { Button, TextInput } from '@mantine/core';
import { useDeferredValue, useMemo, useRef, useState } from 'react';
import type { Person } from '../../../../electron/contract/index.ts';
import { useDeskCommand } from '../../../app/index.ts';
import { useWords } from '../../../i18n/index.ts';
import {
  type ChosenFilters,
  DataTable,
  FilterChips,
  Icon,
  QuietButton,
} from '../../../ui/index.ts';
import { usePeopleColumns } from './people-columns.tsx';
import { usePeopleFilters } from './people-filters.ts';
import classes from './people-list.module.css';
import { findPeople } from './search.ts';
import { useSearchedText } from './searched-text.ts';

const byName = [{ id: 'name', desc: false }];
const keyOf = (person: Person): string => String(person.id);

/** All people in one table: searched, filtered, counted, and opened by a click or Enter. */
export function PeopleList({
  people,
  selectedId,
  onSelect,
  onDeselect,
  onImport,
  onTemplate,
}: {
  readonly people: readonly Person[];
  readonly selectedId: number | null;
  readonly onSelect: (person: Person) => void;
  readonly onDeselect: () => void;
  readonly onImport: () => void;
  readonly onTemplate: () => void;
}) {
  const words = useWords();
  const columns = usePeopleColumns();
  const filters = usePeopleFilters(people);
  const textOf = useSearchedText();
  const searchField = useRef<HTMLInputElement>(null);
  const [search, setSearch] = useState('');
  const [chosen, setChosen] = useState<ChosenFilters>({});
  const wanted = useDeferredValue(search);
  const found = useMemo(
    () => findPeople(people, chosen, wanted, textOf),
    [people, chosen, wanted, textOf],
  );
  useDeskCommand('find', () => searchField.current?.select());

  return (
    <section className={classes['list']} aria-label={words.say('common:room-people')}>
      <h1 className="visually-hidden">{words.say('common:room-people')}</h1>
      <div className={classes['bar']}>
        <TextInput
          ref={searchField}
          className={classes['search']}
          type="search"
          aria-label={words.say('people:search')}
          placeholder={words.say('people:search')}
          leftSection={<Icon name="search" />}
          value={search}
          onChange={(event) => setSearch(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Escape') setSearch('');
          }}
        />
        <div className={classes['filters']}>
          <FilterChips filters={filters} chosen={chosen} onChange={setChosen} />
        </div>
        <Button variant="filled" className={classes['action']} onClick={onImport} title="Ctrl+O">
          {words.say('people:import')}
        </Button>
      </div>
      <div className={classes['count']}>
        <p aria-live="polite">
          {found.length === people.length
            ? words.say('common:people', { count: people.length })
            : words.say('people:found', {
                found: words.number(found.length),
                count: people.length,
              })}
        </p>
        <QuietButton onClick={onTemplate}>{words.say('people:template')}</QuietButton>
      </div>
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
          firstSorting={byName}
        />
      )}
    </section>
  );
}
