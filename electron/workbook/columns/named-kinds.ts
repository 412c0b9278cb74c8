import type { ImportIssueCode, NamedPerson } from '../../contract/index.ts';
import { cellText } from '../cells/cell.ts';
import type { KnownNames, NameFinding } from '../cells/known-names.ts';
import { separateNames, separatePeople } from '../cells/separate.ts';
import { nameKey, tidyText } from '../cells/text.ts';
import {
  type CellKind,
  type CellReading,
  type CellWriting,
  listText,
  quoted,
} from './cell-kind.ts';
import type { Register } from './register.ts';

interface NameIssues {
  readonly unknown: ImportIssueCode;
  readonly unclear: ImportIssueCode;
}

function codeIn(
  text: string,
  list: keyof Register,
  issues: NameIssues,
  reading: CellReading,
): string | null {
  const finding = reading.register[list].find(text);
  if (finding.status === 'known') return finding.code;
  const meaning = reading.askMeaning(list, text, finding);
  if (meaning.status === 'meant') return meaning.code;
  if (meaning.status === 'left-out') reading.leaveOut();
  else reportName(text, finding, issues, reading, meaning.questionId);
  return null;
}

function reportName(
  text: string,
  finding: Exclude<NameFinding, { status: 'known' }>,
  issues: NameIssues,
  reading: CellReading,
  questionId: string | null,
): void {
  const value = quoted(text);
  if (finding.status === 'unclear') {
    const { suggestions } = finding;
    const context = issues.unclear === issues.unknown ? { context: 'unclear' } : {};
    reading.report(issues.unclear, 'warning', { value, suggestions, ...context }, questionId);
  } else if (finding.status === 'close') {
    const { suggestion } = finding;
    reading.report(issues.unknown, 'warning', { value, suggestion, context: 'close' }, questionId);
  } else {
    reading.report(issues.unknown, 'warning', { value }, questionId);
  }
}

/** The code of one name of the reference data; one that is not known is reported, and null. */
export function nameCode(
  name: string,
  list: keyof Register,
  unknown: ImportIssueCode,
  reading: CellReading,
): string | null {
  return codeIn(name, list, { unknown, unclear: unknown }, reading);
}

const nameIn = (names: KnownNames, code: string, { words }: CellWriting): string =>
  names.nameOf(code, words.language) ?? code;

/**
 * One name of the reference data. A name that nobody knows is reported and left out; a close one is
 * reported with what may have been meant (the issue's `context` is then 'close').
 */
export function oneName(list: keyof Register, issues: NameIssues): CellKind<string | null> {
  return {
    notAnswered: null,
    read: (cell, reading) => codeIn(tidyText(cellText(cell)), list, issues, reading),
    write: (value, writing) =>
      value === null ? null : nameIn(writing.register[list], value, writing),
  };
}

/** Several names of the reference data, in the order written; each of them once. */
export function severalNames(
  list: keyof Register,
  unknown: ImportIssueCode,
  most: number,
): CellKind<readonly string[]> {
  return {
    notAnswered: [],
    read: (cell, reading) => {
      const names = reading.register[list];
      const isKnown = (name: string): boolean => names.codeOf(name) !== null;
      const codes = new Set<string>();
      for (const name of separateNames(listText(cell, reading), isKnown)) {
        const code = codeIn(name, list, { unknown, unclear: unknown }, reading);
        if (code !== null) codes.add(code);
      }
      return atMost([...codes], most, reading);
    },
    write: (value, writing) =>
      value.length === 0
        ? null
        : value.map((code) => nameIn(writing.register[list], code, writing)).join('; '),
  };
}

function atMost<Value>(values: readonly Value[], most: number, reading: CellReading): Value[] {
  if (values.length > most) reading.report('too-many-values', 'warning', { most });
  return values.slice(0, most);
}

const nobody = new Set([
  'ei',
  'ei ole',
  'ei ketään',
  'ei toivetta',
  'ei toiveita',
  'nej',
  'ingen',
  'inga',
  'no',
  'none',
  'no one',
  'nobody',
]);
const mostPeople = 20;
const longestName = 200;

/** How a person is named: by the address alone where there is one, or as written. */
function personNamed(written: string): NamedPerson {
  const text = written.slice(0, longestName);
  return { text: /[^\s<>()]+@[^\s<>()]+/u.exec(text)?.[0] ?? text, personId: null };
}

function peopleIn(text: string): NamedPerson[] {
  const named = separatePeople(text).filter((name) => !nobody.has(nameKey(name)));
  return [...new Set(named)].map(personNamed);
}

/** One person, named by name or e-mail. Whom it means is found out when the row is stored. */
export const onePerson: CellKind<NamedPerson | null> = {
  notAnswered: null,
  read: (cell) => {
    const text = tidyText(cellText(cell));
    return nobody.has(nameKey(text)) ? null : personNamed(text);
  },
  write: (value) => value?.text ?? null,
};

/** Several people, named by name or e-mail. */
export const severalPeople: CellKind<readonly NamedPerson[]> = {
  notAnswered: [],
  read: (cell, reading) => atMost(peopleIn(listText(cell, reading)), mostPeople, reading),
  write: (value) => (value.length === 0 ? null : value.map(({ text }) => text).join('; ')),
};
