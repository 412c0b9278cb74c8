import type { Absence, Person, Words } from '../../../../electron/contract/index.ts';
import type { OrganisationNames } from '../../../i18n/index.ts';
import type { DataColumn } from '../../../ui/index.ts';
import { sayMonths } from '../answers/say-months.ts';
import { AnswerCell } from './answer-cell.tsx';
import type { ParticipantRow } from './choice.ts';

type Column = DataColumn<ParticipantRow>;

/** What work pairs go by: tasks known and wished, busy months, absences and workload. */
export function workpairColumns(words: Words, names: OrganisationNames): readonly Column[] {
  return [
    {
      key: 'tasks',
      header: words.say('matching:column-tasks'),
      width: 7.5,
      value: ({ person }) => knownTasks(person).length || null,
      render: ({ person }) => <TasksKnown person={person} words={words} names={names} />,
    },
    {
      key: 'learns',
      header: words.say('matching:column-learns'),
      value: ({ person }) => sayLearning(person, names),
      render: ({ person }) => <AnswerCell says={sayLearning(person, names)} />,
    },
    {
      key: 'peaks',
      header: words.say('matching:column-peaks'),
      width: 7,
      value: ({ person }) => person.peakMonths[0] ?? null,
      render: ({ person }) => <AnswerCell says={sayMonths(person.peakMonths, words)} />,
    },
    {
      key: 'absences',
      header: words.say('matching:column-absences'),
      width: 11,
      hideBelow: 79,
      value: ({ person }) => person.absences[0]?.from ?? null,
      render: ({ person }) => <Absences absences={person.absences} words={words} />,
    },
    {
      key: 'workload',
      header: words.say('matching:column-workload'),
      width: 6,
      value: ({ person: { workload } }) => workload && words.say(`matching:workload-${workload}`),
      render: ({ person: { workload } }) => (
        <AnswerCell says={workload && words.say(`matching:workload-${workload}`)} />
      ),
    },
  ];
}

interface TasksKnownProps {
  readonly person: Person;
  readonly words: Words;
  readonly names: OrganisationNames;
}

/** How many tasks somebody knows and how many of them are critical; their names on demand. */
function TasksKnown({ person, words, names: { nameOf, organisation } }: TasksKnownProps) {
  const known = knownTasks(person);
  if (known.length === 0) return <AnswerCell says={null} />;
  const critical = organisation.tasks.filter(
    ({ code, isCritical }) => isCritical && known.includes(code),
  );
  return (
    <span title={known.map((code) => nameOf('task', code)).join('; ')}>
      {words.say('matching:tasks-known', { count: known.length, critical: critical.length })}
    </span>
  );
}

function knownTasks({ tasks }: Person): readonly string[] {
  return tasks.filter(({ level }) => level > 0).map(({ task }) => task);
}

function sayLearning({ tasks }: Person, { nameOf }: OrganisationNames): string | null {
  const wished = tasks.filter(({ wantsToLearn }) => wantsToLearn);
  return wished.length === 0 ? null : wished.map(({ task }) => nameOf('task', task)).join('; ');
}

/** Nobody has to be away, so that nothing is missing where there are none. */
function Absences({
  absences,
  words,
}: {
  readonly absences: readonly Absence[];
  readonly words: Words;
}) {
  const says = absences.map(({ from, to }) => `${words.day(from)}–${words.day(to)}`).join(', ');
  return <span title={says}>{says}</span>;
}
