import {
  commonLanguages,
  commonMeetingMode,
  membersOf,
  type Organisation,
  type PersonReference,
  type RosterPair,
  type Words,
} from '../../../electron/contract/index.ts';
import type { Group } from '../groups.ts';
import classes from '../paper/paper.module.css';

/** A person as first and last name, or that somebody is erased. */
export function nameOf(person: PersonReference, words: Words): string {
  return person.isErased
    ? words.say('common:erased-person')
    : `${person.firstName} ${person.lastName}`;
}

/** A person as lists that are ordered by name have it: last name first. */
export function listedNameOf(person: PersonReference, words: Words): string {
  return person.isErased
    ? words.say('common:erased-person')
    : `${person.lastName} ${person.firstName}`.trim();
}

/** The order of lists: by last name and then by first name, as the language sorts. */
export function byName(one: PersonReference, other: PersonReference, words: Words): number {
  return (
    words.compare(one.lastName, other.lastName) || words.compare(one.firstName, other.firstName)
  );
}

/** Agency and office of a person in short, as far as they are known. */
export function placeOf(person: PersonReference, organisation: Organisation, words: Words): string {
  const agency = organisation.agencies.find(({ code }) => code === person.agency);
  const office = organisation.offices.find(({ code }) => code === person.office);
  return [agency?.shortNames[words.language], office?.names[words.language]]
    .filter((part) => part !== undefined)
    .join(', ');
}

/** The languages that all of a pair speak, or that nobody answered. */
export function sayLanguages(pair: RosterPair, words: Words): string {
  const languages = commonLanguages(membersOf(pair));
  return languages.length === 0
    ? words.say('common:not-answered')
    : languages.map((language) => words.say(`common:${language}`)).join(', ');
}

/** How those of a pair can meet. */
export function sayMeeting(pair: RosterPair, words: Words): string {
  return words.say(`documents:meet-${commonMeetingMode(...membersOf(pair))}`);
}

/** In which languages and how those of a pair can meet, as far as it is known. */
export function sayMeetings(pair: RosterPair, words: Words): readonly string[] {
  const isAnswered = commonMeetingMode(...membersOf(pair)) !== 'not-answered';
  return [
    ...(commonLanguages(membersOf(pair)).length === 0 ? [] : [sayLanguages(pair, words)]),
    ...(isAnswered ? [sayMeeting(pair, words)] : []),
  ];
}

/** What is to say of each pair of a group: once if it is the same of all, else with each name. */
export function sayOfEach(
  { pairs }: Group,
  say: (pair: RosterPair) => string,
  words: Words,
): readonly string[] {
  const said = pairs.map(say);
  const [first = '', ...others] = said;
  if (others.every((one) => one === first)) return [first];
  return pairs.map(({ b }, place) => `${nameOf(b, words)}: ${said[place] ?? ''}`);
}

/** The week of a visit, or that it is to be agreed. */
export function sayWeek(slot: string | null, words: Words): string {
  return slot === null ? words.say('documents:without-week') : words.week(slot);
}

interface PersonLinesProps {
  readonly person: PersonReference;
  readonly organisation: Organisation;
  readonly words: Words;
}

/** A person in lines: the name large, then title, place and address. */
export function PersonLines({ person, organisation, words }: PersonLinesProps) {
  if (person.isErased) return <span>{words.say('common:erased-person')}</span>;
  return (
    <>
      <span className={classes['name']}>{nameOf(person, words)}</span>
      <Lines lines={[person.title, placeOf(person, organisation, words)]} />
      {person.email !== null && (
        <span className={classes['line']}>
          <Address email={person.email} />
        </span>
      )}
    </>
  );
}

/** A person in the lines of a list: the name, place and address. */
export function Contact({ person, organisation, words }: PersonLinesProps) {
  return (
    <>
      {nameOf(person, words)}
      <Lines lines={[placeOf(person, organisation, words)]} />
      {person.email !== null && (
        <span className={classes['line']}>
          <Address email={person.email} />
        </span>
      )}
    </>
  );
}

/** An e-mail address, which a narrow column breaks before the domain and not within it. */
export function Address({ email }: { readonly email: string }) {
  const at = email.lastIndexOf('@');
  return (
    <>
      {email.slice(0, Math.max(0, at))}
      <wbr />
      {email.slice(Math.max(0, at))}
    </>
  );
}

/** Lines of quiet text, without the empty ones. */
export function Lines({ lines }: { readonly lines: readonly (string | null)[] }) {
  return lines
    .filter((line) => line !== null && line !== '')
    .map((line) => (
      <span className={classes['line']} key={line}>
        {line}
      </span>
    ));
}
