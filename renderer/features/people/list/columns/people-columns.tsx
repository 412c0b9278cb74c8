import { useMemo } from 'react';
import type { Person, ProfileField } from '../../../../../electron/contract/index.ts';
import { useOrganisation, useWords } from '../../../../i18n/index.ts';
import { AgencyMark, type DataColumn, fullNameOf, PersonName } from '../../../../ui/index.ts';
import { useProfileWords } from '../../profile-words.ts';
import { missingAnswers } from '../missing-answers.ts';
import classes from '../people-list.module.css';
import { shownColumns } from './shown-columns.ts';

const chosenNameWidth = 15;
const numbers: readonly ProfileField[] = [
  'experienceYears',
  'capacity',
  'shadowingDays',
  'slotCapacity',
];

/** The columns of the table of people: the name, the chosen or the usual ones, and what is missing. */
export function usePeopleColumns(
  chosen: readonly ProfileField[] | null,
  usual: readonly ProfileField[],
): readonly DataColumn<Person>[] {
  const words = useWords();
  const { shortNameOf } = useOrganisation();
  const { labelOf, textOf } = useProfileWords();
  return useMemo(() => {
    const shown = (person: Person, field: ProfileField): string | null =>
      field === 'agency' && person.agency !== null
        ? shortNameOf(person.agency)
        : textOf(person, field);
    const sorted = (person: Person, field: ProfileField): string | number | null => {
      const answer = person[field];
      return typeof answer === 'number' ? answer : shown(person, field);
    };
    const drawn = (person: Person, field: ProfileField) => {
      if (field === 'agency' && person.agency !== null) return <AgencyMark code={person.agency} />;
      const text = shown(person, field);
      return text === null ? <NotAnswered /> : <span title={text}>{text}</span>;
    };
    const fields = shownColumns(chosen, usual).map(
      ({ field, width, hideBelow }): DataColumn<Person> => ({
        key: field,
        header: labelOf(field),
        width,
        hideBelow,
        ...(numbers.includes(field) ? { align: 'end' } : {}),
        value: (person) => sorted(person, field),
        render: (person) => drawn(person, field),
      }),
    );
    return [
      {
        key: 'name',
        header: words.say('people:column-name'),
        // Chosen columns may be wider than the window; the name must not be squeezed away.
        ...(chosen === null ? {} : { width: chosenNameWidth }),
        value: (person) => fullNameOf(person, words),
        render: (person) => <PersonName person={person} />,
      },
      ...fields,
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
  }, [chosen, usual, words, shortNameOf, labelOf, textOf]);
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
