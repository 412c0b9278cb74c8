import type { ImportQuestion, ImportRow, Person, PersonDraft } from '../../contract/index.ts';
import type { EmailDomain } from '../../database/index.ts';
import type { QuestionList } from '../../workbook/index.ts';
import { aliasSignOf } from './email-alias.ts';

/** The stored person that a row is, and how that was found. */
export interface PersonMatch {
  readonly stored: Person;
  readonly matchedBy: NonNullable<ImportRow['matchedBy']>;
  /** Whether the row's e-mail is one that the person gave up when two were made one. */
  readonly isByOldKey: boolean;
}

/** How people are known besides by what is stored of them. */
export interface OtherSigns {
  /** The ids of people by keys that they had as another. */
  readonly aliases: ReadonlyMap<string, number>;
  readonly domains: readonly EmailDomain[];
}

type Option = ImportQuestion['options'][number];

const newPerson: Option = {
  id: 'new-person',
  code: 'new-person',
  params: {},
  names: null,
  isLikely: false,
};

const fullName = ({ lastName, firstName }: PersonDraft | Person): string =>
  `${lastName} ${firstName}`.normalize('NFC').toLowerCase();

/** Files people by a sign; those who share one with another cannot be found by it. */
function filedBy(
  people: readonly Person[],
  signOf: (person: Person) => string | null,
): ReadonlyMap<string, Person | null> {
  const filed = new Map<string, Person | null>();
  for (const person of people) {
    const sign = signOf(person);
    if (sign !== null) filed.set(sign, filed.has(sign) ? null : person);
  }
  return filed;
}

function namesakesOf(people: readonly Person[]): ReadonlyMap<string, readonly Person[]> {
  const byName = new Map<string, Person[]>();
  for (const person of people) {
    const namesakes = byName.get(fullName(person));
    if (namesakes === undefined) byName.set(fullName(person), [person]);
    else namesakes.push(person);
  }
  return byName;
}

const detailOf = ({ email, title, unit, key }: Person): string =>
  [email ?? title ?? key, unit ?? ''].filter((part) => part !== '').join(', ');

const optionOf = (person: Person): Option => ({
  id: person.key,
  code: 'person',
  params: { name: `${person.firstName} ${person.lastName}`, detail: detailOf(person) },
  names: null,
  isLikely: false,
});

/** Asks whether a row is somebody of the same name who is stored under another key. */
function askNamesake(
  draft: PersonDraft,
  namesakes: readonly Person[],
  questions: QuestionList,
): Person | null {
  const { option } = questions.ask(
    {
      id: `person ${draft.key}`,
      code: 'person-suggested',
      params: { name: `${draft.firstName} ${draft.lastName}` },
      field: null,
      options: [...namesakes.map(optionOf), newPerson],
    },
    { sheet: draft.sheet, row: draft.row, column: null },
  );
  return namesakes.find(({ key }) => key === option) ?? null;
}

/**
 * Finds the stored person of each row: by key or staff number, by a key that the person had as
 * another before two were made one, then by an e-mail at another domain of the same family, and at last, if the user says so, by name. Nobody is found twice. O(people).
 */
export function matchPeople(
  drafts: readonly PersonDraft[],
  people: readonly Person[],
  { aliases, domains }: OtherSigns,
  questions: QuestionList,
): ReadonlyMap<PersonDraft, PersonMatch> {
  const matches = new Map<PersonDraft, PersonMatch>();
  const taken = new Set<Person>();
  const match = (
    draft: PersonDraft,
    stored: Person | null | undefined,
    matchedBy: PersonMatch['matchedBy'],
    isByOldKey = false,
  ): void => {
    if (stored == null || taken.has(stored) || matches.has(draft)) return;
    matches.set(draft, { stored, matchedBy, isByOldKey });
    taken.add(stored);
  };
  const byKey = new Map(people.map((person) => [person.key, person]));
  for (const draft of drafts) match(draft, byKey.get(draft.key), 'key');
  const byNumber = filedBy(people, ({ staffNumber }) => staffNumber);
  for (const draft of drafts) match(draft, byNumber.get(draft.staffNumber ?? ''), 'key');
  const byId = new Map(people.map((person) => [person.id, person]));
  for (const draft of drafts) {
    match(draft, byId.get(aliases.get(draft.key) ?? 0), 'key', true);
  }
  const aliasOf = aliasSignOf(domains);
  const byAlias = filedBy(people, ({ email }) => aliasOf(email));
  for (const draft of drafts) {
    match(draft, byAlias.get(aliasOf(draft.email) ?? ''), 'alias');
  }
  const byName = namesakesOf(people.filter((person) => !taken.has(person)));
  for (const draft of drafts) {
    if (matches.has(draft)) continue;
    const namesakes = byName.get(fullName(draft)) ?? [];
    if (namesakes.length > 0) match(draft, askNamesake(draft, namesakes, questions), 'answer');
  }
  return matches;
}
