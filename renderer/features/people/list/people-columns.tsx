import { useMemo } from 'react';
import type { Person } from '../../../../electron/contract/index.ts';
import { useOrganisation, useWords } from '../../../i18n/index.ts';
import { AgencyMark, type DataColumn, fullNameOf, PersonName } from '../../../ui/index.ts';
import { useProfileWords } from '../profile-words.ts';
import { missingAnswers } from './missing-answers.ts';
import classes from './people-list.module.css';

/** The columns of the table of people, the most telling first; the last ones give way first. */
export function usePeopleColumns(): readonly DataColumn<Person>[] {
  const words = useWords();
  const { shortNameOf } = useOrganisation();
  const { labelOf, textOf } = useProfileWords();
  return useMemo(() => {
    const plain = (
      field: 'role' | 'sector' | 'office' | 'title' | 'languages' | 'meetingMode',
      width: number,
      hideBelow = 0,
    ): DataColumn<Person> => ({
      key: field,
      header: labelOf(field),
      width,
      hideBelow,
      value: (person) => textOf(person, field),
      render: (person) => textOf(person, field) ?? <NotAnswered />,
    });
    return [
      {
        key: 'name',
        header: words.say('people:column-name'),
        value: (person) => fullNameOf(person, words),
        render: (person) => <PersonName person={person} />,
      },
      plain('role', 6),
      {
        key: 'agency',
        header: labelOf('agency'),
        width: 12.5,
        value: (person) => (person.agency === null ? null : shortNameOf(person.agency)),
        render: (person) =>
          person.agency === null ? <NotAnswered /> : <AgencyMark code={person.agency} />,
      },
      plain('office', 8.5, 36),
      plain('sector', 15, 62),
      plain('title', 13, 78),
      plain('languages', 7.5, 68),
      plain('meetingMode', 6.5, 84),
      {
        key: 'missing',
        header: words.say('people:column-missing'),
        width: 6,
        hideBelow: 44,
        align: 'end',
        value: (person) => missingAnswers(person).length,
        render: (person) => <Missing fields={missingAnswers(person).map(labelOf)} />,
      },
    ];
  }, [words, shortNameOf, labelOf, textOf]);
}

/** What has not been answered is said, so that it is not taken for nought. */
function NotAnswered() {
  const words = useWords();
  return <span className={classes['unanswered']}>{words.say('common:not-answered')}</span>;
}

function Missing({ fields }: { readonly fields: readonly string[] }) {
  const words = useWords();
  return fields.length === 0 ? (
    <span className={classes['none']}>{words.number(0)}</span>
  ) : (
    <span title={words.list(fields)}>{words.number(fields.length)}</span>
  );
}
