import {
  membersOf,
  type Organisation,
  type Participant,
  type PersonReference,
  type ReasonView,
  type Roster,
  type RosterColumns,
  type Run,
  sayReason,
  type TableFormat,
  type UnmatchedView,
  type Words,
} from '../../contract/index.ts';
import type { WrittenDocument, WrittenSheet } from './document.ts';
import {
  agencyInShort,
  named,
  pairsSheet,
  personName,
  type RosterWording,
  reasonsSheet,
  type SaidOfPairs,
} from './roster-pairs.ts';
import { settingsSheet } from './roster-settings.ts';
import { agenciesSheet, summarySheet } from './roster-summary.ts';
import { tasksSheet } from './roster-tasks.ts';
import { writeTable } from './write-table.ts';

/** A roster with the run that it was accepted from. */
export interface RosterToWrite {
  readonly roster: Roster;
  readonly run: Run;
  /** Everybody who takes part, with the tasks that they master. */
  readonly people: readonly Participant[];
  /** What the coordinator has said of pairs of the cohort. */
  readonly said: SaidOfPairs;
  /** Words a reason; by default from the messages, with names of the people in the roster. */
  readonly sayReason?: (reason: ReasonView) => string;
}

/** How much of a roster is written, and as what. */
export interface RosterChoice {
  readonly columns: RosterColumns;
  readonly format: TableFormat;
}

function leftOutSheet(unmatched: readonly UnmatchedView[], wording: RosterWording): WrittenSheet {
  const { words } = wording;
  return {
    name: words.say('workbook:sheet-left-out'),
    header: [
      words.say('workbook:person-name'),
      words.say('workbook:person-side'),
      words.say('workbook:person-email'),
      words.say('workbook:person-agency'),
      words.say('workbook:person-office'),
      words.say('workbook:reasons'),
    ],
    rows: unmatched.map(({ person, side, reasons }) => [
      personName(person, words),
      words.say(`common:${side}`),
      person.email,
      agencyInShort(person.agency, wording),
      named('offices', person.office, wording),
      reasons.map(wording.sayReason).join('\n'),
    ]),
    widths: [26, 16, 34, 22, 16, 80],
    hasFilter: true,
  };
}

/** First name first, as in running text; lists have the last name first. */
function nameInSentence(person: PersonReference, words: Words): string {
  const { isErased, firstName, lastName } = person;
  return isErased ? words.say('common:erased-person') : `${firstName} ${lastName}`.trim();
}

function nameFinder({ roster, run }: RosterToWrite, words: Words): (key: string) => string {
  const people: readonly PersonReference[] = [
    ...[...roster.pairs, ...run.pairs].flatMap((pair) => membersOf(pair)),
    ...run.unmatched.map(({ person }) => person),
  ];
  const names = new Map(people.map((person) => [person.key, nameInSentence(person, words)]));
  return (key) => names.get(key) ?? key;
}

function rosterDocument(
  view: RosterToWrite,
  organisation: Organisation,
  words: Words,
  columns: RosterColumns,
): WrittenDocument {
  const { roster, run, people, said } = view;
  const nameOfPerson = nameFinder(view, words);
  const wording: RosterWording = {
    organisation,
    words,
    sayReason: view.sayReason ?? ((reason) => sayReason(words, organisation, reason, nameOfPerson)),
  };
  return {
    title: words.say('workbook:roster-title', { cohort: roster.cohortName }),
    locale: words.locale,
    writtenAt: new Date(roster.acceptedAt),
    sheets: [
      pairsSheet(roster, wording, columns, said),
      ...(roster.method === 'workpair' ? [tasksSheet(roster, people, wording)] : []),
      ...(columns === 'for-coaches'
        ? []
        : [
            reasonsSheet(roster, wording),
            leftOutSheet(run.unmatched, wording),
            summarySheet(roster, run, wording),
            agenciesSheet(roster, wording),
            settingsSheet(run.settings, roster.method, words),
          ]),
    ],
  };
}

/**
 * Writes an accepted roster: pairs, of work pairs their tasks too, the reasons of their scores, people
 * left out and why, a summary with the proof, counts by agency and the settings used; for coaches the
 * pairs and tasks alone, without scores. As text it is the pairs. The same roster gives the same bytes
 * in the same language.
 */
export async function writeRosterTable(
  view: RosterToWrite,
  organisation: Organisation,
  words: Words,
  { columns, format }: RosterChoice,
): Promise<Uint8Array> {
  return await writeTable(rosterDocument(view, organisation, words, columns), format);
}
