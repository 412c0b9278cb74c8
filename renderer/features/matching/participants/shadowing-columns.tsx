import type { Words } from '../../../../electron/contract/index.ts';
import type { OrganisationNames } from '../../../i18n/index.ts';
import type { DataColumn } from '../../../ui/index.ts';
import { sayWhen } from '../answers/say-when.ts';
import { AnswerCell } from './answer-cell.tsx';
import type { ParticipantRow } from './choice.ts';

type Column = DataColumn<ParticipantRow>;

/** What job shadowing goes by: topics, weeks, days, and whether the visit is returned. */
export function shadowingColumns(words: Words, names: OrganisationNames): readonly Column[] {
  return [
    {
      key: 'topics',
      header: words.say('matching:column-topics'),
      value: (row) => sayTopics(row, words, names),
      render: (row) => <AnswerCell says={sayTopics(row, words, names)} />,
    },
    {
      key: 'weeks',
      header: words.say('matching:column-weeks'),
      width: 8.5,
      value: ({ person }) => person.weeksPossible[0] ?? null,
      render: ({ person }) => <AnswerCell says={sayWhen(person, words)} />,
    },
    {
      key: 'days',
      header: words.say('matching:column-days'),
      width: 4,
      hideBelow: 72,
      value: ({ person }) => person.shadowingDays,
    },
    {
      key: 'slot-capacity',
      header: words.say('matching:column-slot-capacity'),
      width: 5,
      hideBelow: 77,
      value: ({ person, role }) => (role === 'visitor' ? null : person.slotCapacity),
    },
    {
      key: 'reciprocal',
      header: words.say('matching:column-reciprocal'),
      width: 7.5,
      hideBelow: 92,
      value: ({ person: { isReciprocal } }) =>
        isReciprocal === null ? null : words.say(isReciprocal ? 'common:yes' : 'common:no'),
    },
  ];
}

/** What a host shows and a visitor wishes to see. */
function sayTopics(
  { person, role }: ParticipantRow,
  words: Words,
  { nameOf }: OrganisationNames,
): string | null {
  const named = (codes: readonly string[]): string =>
    codes.map((code) => nameOf('competence', code)).join(', ');
  const said = [
    ...(role === 'visitor' || person.offers.length === 0
      ? []
      : [words.say('matching:topics-shown', { topics: named(person.offers) })]),
    ...(role === 'host' || person.seeks.length === 0
      ? []
      : [words.say('matching:topics-wished', { topics: named(person.seeks) })]),
  ];
  return said.length === 0 ? null : said.join('; ');
}
