import {
  type PairTask,
  type RosterPair,
  type Skilled,
  type Substitution,
  standsInFrom,
  tasksOfPair,
  type Words,
} from '../../../electron/contract/index.ts';
import type { DocumentData } from '../document-data.ts';
import classes from '../paper/paper.module.css';
import type { Paper, PaperRow } from '../paper/paper.ts';
import { factsOf } from './facts.ts';
import { Lines, nameOf, sayMeetings } from './people-words.tsx';

type TaskRow = Substitution['tasks'][number];

/** Who leads each task and who stands in, by task of the catalogue. */
export function standInsPaper(data: DocumentData, words: Words): Paper {
  const { roster, tasks } = data;
  const led = tasks.filter(({ leads }) => leads.length > 0);
  return {
    name: words.say('documents:kind-stand-ins'),
    facts: [factsOf(roster, words)],
    contents: {
      kind: 'table',
      rowSize: 'close',
      columns: [
        { name: words.say('documents:lead'), width: 62 },
        { name: words.say('documents:stand-in') },
      ],
      rows: led.flatMap((row): readonly PaperRow[] => [
        { kind: 'heading', key: row.task, text: taskName(row, data, words) },
        ...row.leads.map(
          ({ person, level, backups }): PaperRow => ({
            kind: 'cells',
            key: `${row.task} ${person.id}`,
            cells: [
              `${nameOf(person, words)} (${words.say('documents:level', { level })})`,
              backups.length === 0 ? (
                words.say('documents:no-stand-in')
              ) : (
                <Lines key="backups" lines={backups.map((backup) => sayBackup(backup, words))} />
              ),
            ],
          }),
        ),
      ]),
      first: 26,
    },
  };
}

interface WorkPairTermsProps {
  readonly pair: RosterPair;
  readonly data: DocumentData;
  readonly words: Words;
}

/**
 * The tasks that a work pair answers for, under each who leads it and who of the pair stands in; and
 * in which language and how it meets, as far as it is known.
 */
export function WorkPairTerms({ pair, data, words }: WorkPairTermsProps) {
  const meetings = sayMeetings(pair, words);
  return (
    <>
      {tasksOfPair(pair, data.people, data.organisation.tasks).map((shared) => (
        <span key={shared.task.code} className={classes['entry']}>
          {shared.task.names[words.language]}
          <Lines lines={sayWho(shared, words)} />
        </span>
      ))}
      {meetings.length > 0 && (
        <span className={classes['entry']}>
          {words.say('documents:meetings')}
          <Lines lines={[meetings.join(' · ')]} />
        </span>
      )}
    </>
  );
}

function sayWho({ lead, standIns }: PairTask, words: Words): readonly string[] {
  const names = words.list(standIns.map((standIn) => sayStandIn(standIn, words)));
  if (lead === null) return [words.say('documents:together', { names })];
  return [
    words.say('documents:leads', { name: nameOf(lead.person, words) }),
    words.say('documents:stands-in', { names, count: standIns.length }),
  ];
}

function sayStandIn({ person, level }: Skilled, words: Words): string {
  const name = nameOf(person, words);
  return level < standsInFrom ? `${name} (${words.say('documents:learns')})` : name;
}

/** The critical tasks with what hangs on one person, before the pairs and with them. */
export function risksPaper(data: DocumentData, words: Words): Paper {
  const critical = data.tasks.filter(({ isCritical }) => isCritical);
  const risky = (when: 'isAtRiskBefore' | 'isAtRiskAfter'): number =>
    critical.filter((row) => row[when]).length;
  return {
    name: words.say('documents:kind-risks'),
    facts: [
      factsOf(data.roster, words),
      words.say('documents:risk-count', {
        before: risky('isAtRiskBefore'),
        after: risky('isAtRiskAfter'),
      }),
    ],
    contents: {
      kind: 'table',
      rowSize: 'close',
      columns: [
        { name: words.say('documents:task') },
        { name: words.say('documents:lead'), width: 40 },
        { name: words.say('documents:before'), width: 36 },
        { name: words.say('documents:after'), width: 36 },
      ],
      rows: critical.map(
        (row): PaperRow => ({
          kind: 'cells',
          key: row.task,
          cells: [
            nameOfTask(row, data, words),
            row.leads.length === 0
              ? words.say('documents:nobody')
              : row.leads.map(({ person }) => nameOf(person, words)).join(', '),
            standing(row, row.isAtRiskBefore, words),
            standing(row, row.isAtRiskAfter, words),
          ],
        }),
      ),
      first: 26,
    },
  };
}

function standing({ leads, isAtRiskBefore }: TaskRow, isAtRisk: boolean, words: Words): string {
  if (leads.length === 0) return words.say('documents:nobody-can');
  if (isAtRisk) return words.say('documents:at-risk');
  return words.say(isAtRiskBefore ? 'documents:stand-in-safe' : 'documents:safe');
}

function sayBackup(
  { person, level, wantsToLearn }: TaskRow['leads'][number]['backups'][number],
  words: Words,
): string {
  // Who can do nothing of the task yet is no help on the day, and the list says so.
  const learns = wantsToLearn ? 'learns' : level < standsInFrom ? 'to-train' : null;
  const details = [
    words.say('documents:level', { level }),
    ...(learns === null ? [] : [words.say(`documents:${learns}`)]),
  ].join(', ');
  return `${nameOf(person, words)} (${details})`;
}

function taskName(row: TaskRow, data: DocumentData, words: Words): string {
  const name = nameOfTask(row, data, words);
  return row.isCritical ? `${name} (${words.say('documents:critical')})` : name;
}

function nameOfTask(
  { task }: Pick<TaskRow, 'task'>,
  { organisation }: DocumentData,
  words: Words,
): string {
  return organisation.tasks.find(({ code }) => code === task)?.names[words.language] ?? task;
}
