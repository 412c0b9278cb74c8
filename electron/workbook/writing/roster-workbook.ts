import {
  type Organisation,
  type PersonReference,
  type ReasonView,
  type Roster,
  type Run,
  sayReason,
  type UnmatchedView,
  type Words,
} from '../../contract/index.ts';
import { named, pairsSheet, personName, type RosterWording } from './roster-pairs.ts';
import { settingsSheet } from './roster-settings.ts';
import { summarySheet } from './roster-summary.ts';
import { type WrittenSheet, writeDocument } from './sheet.ts';

/** A roster with the run that it was accepted from. */
export interface RosterToWrite {
  readonly roster: Roster;
  readonly run: Run;
  /** Words a reason; by default from the messages, with names of the people in the roster. */
  readonly sayReason?: (reason: ReasonView) => string;
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
      named('agencies', person.agency, wording),
      named('offices', person.office, wording),
      reasons.map(wording.sayReason).join('\n'),
    ]),
    widths: [24, 12, 32, 40, 16, 80],
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
    ...[...roster.pairs, ...run.pairs].flatMap(({ a, b }) => [a, b]),
    ...run.unmatched.map(({ person }) => person),
  ];
  const names = new Map(people.map((person) => [person.key, nameInSentence(person, words)]));
  return (key) => names.get(key) ?? key;
}

/**
 * Writes an accepted roster as a workbook: pairs, people left out with their reasons, a summary with
 * the proof, and the settings used. The same roster gives the same bytes in the same language.
 */
export async function writeRosterWorkbook(
  view: RosterToWrite,
  organisation: Organisation,
  words: Words,
): Promise<Uint8Array> {
  const { roster, run } = view;
  const nameOfPerson = nameFinder(view, words);
  const wording: RosterWording = {
    organisation,
    words,
    sayReason: view.sayReason ?? ((reason) => sayReason(words, organisation, reason, nameOfPerson)),
  };
  return await writeDocument({
    title: words.say('workbook:roster-title', { cohort: roster.cohortName }),
    writtenAt: new Date(roster.acceptedAt),
    sheets: [
      pairsSheet(roster.pairs, wording),
      leftOutSheet(run.unmatched, wording),
      summarySheet(roster, run, wording),
      settingsSheet(run.settings, words),
    ],
  });
}
