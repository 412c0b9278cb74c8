import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Person } from '../../../../electron/contract/index.ts';
import { useDesk } from '../../../app/index.ts';
import { useOrganisation, useWords } from '../../../i18n/index.ts';
import {
  AgencyMark,
  type DataColumn,
  DataTable,
  fullNameOf,
  PersonName,
} from '../../../ui/index.ts';
import { useProfileWords } from '../profile-words.ts';
import classes from './import.module.css';

const byName = [{ id: 'name', desc: false }];
const keyOf = (person: Person): string => String(person.id);

/** The stored people whom the file does not mention. Nothing happens to them. */
export function MissingPeople({ ids }: { readonly ids: readonly number[] }) {
  const desk = useDesk();
  const words = useWords();
  const { data: people } = useQuery(desk.people.list.queryOptions());
  const columns = useMissingColumns();
  const missing = useMemo(() => {
    const wanted = new Set(ids);
    return people?.filter(({ id }) => wanted.has(id)) ?? [];
  }, [people, ids]);
  return (
    <>
      <p className={classes['remark']}>{words.say('people:missing-lead')}</p>
      <DataTable
        label={words.say('people:tab-missing', { count: ids.length })}
        rows={missing}
        columns={columns}
        rowKey={keyOf}
        firstSorting={byName}
      />
    </>
  );
}

function useMissingColumns(): readonly DataColumn<Person>[] {
  const words = useWords();
  const { shortNameOf } = useOrganisation();
  const { labelOf, textOf } = useProfileWords();
  return useMemo(
    () => [
      {
        key: 'name',
        header: words.say('people:column-name'),
        value: (person) => fullNameOf(person, words),
        render: (person) => <PersonName person={person} />,
      },
      {
        key: 'agency',
        header: labelOf('agency'),
        width: 14,
        value: (person) => (person.agency === null ? null : shortNameOf(person.agency)),
        render: (person) => (person.agency === null ? null : <AgencyMark code={person.agency} />),
      },
      { key: 'unit', header: labelOf('unit'), value: (person) => textOf(person, 'unit') },
      { key: 'email', header: labelOf('email'), value: (person) => textOf(person, 'email') },
    ],
    [words, shortNameOf, labelOf, textOf],
  );
}
