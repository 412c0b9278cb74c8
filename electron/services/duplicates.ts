import { type DistinctPeople, type Duplicates, type Person, Refused } from '../contract/index.ts';
import {
  change,
  type Database,
  type EmailDomain,
  listPeople,
  normalised,
  readDistinct,
  readEmailDomains,
  readPerson,
  setDistinct,
} from '../database/index.ts';
import { aliasSignOf } from './importing/email-alias.ts';

/** Who may be stored twice, and who only seems to be. */
export function duplicatesIn(database: Database): readonly Duplicates[] {
  return duplicatesAmong(listPeople(database), readEmailDomains(database), readDistinct(database));
}

/** Keeps as one undo step whether some who look alike are different people. */
export function tellApart(
  database: Database,
  { people, areDistinct }: DistinctPeople,
): readonly Duplicates[] {
  const [person] = people;
  if (person === undefined || people.some((id) => readPerson(database, id) === null))
    throw new Refused('person-unknown');
  const code = areDistinct ? 'tell-apart' : 'tell-apart-no-more';
  change(database, { code, params: { person } }, () => setDistinct(database, people, areDistinct));
  return duplicatesIn(database);
}

/**
 * People who may be stored twice: with one e-mail address at domains that belong together, or with
 * one name in one unit. Nobody is named twice for the same company. Who is known to be somebody
 * else than all the others is not among them; where all are, they are dismissed. O(people).
 *
 * @param distinct whom each person is known not to be
 */
export function duplicatesAmong(
  people: readonly Person[],
  domains: readonly EmailDomain[],
  distinct: ReadonlyMap<number, ReadonlySet<number>>,
): readonly Duplicates[] {
  const aliasOf = aliasSignOf(domains);
  const found: readonly Duplicates[] = [
    ...alike(people, ({ email }) => aliasOf(email)).map((ids) => judged('email', ids, distinct)),
    ...alike(people, nameInUnit(people)).map((ids) => judged('name', ids, distinct)),
  ];
  const companies = new Set<string>();
  return found.filter(({ people: ids }) => {
    const company = ids.join(' ');
    const isNew = !companies.has(company);
    companies.add(company);
    return isNew;
  });
}

/** People who are alike, without those who are known to be none of the others. */
function judged(
  reason: Duplicates['reason'],
  ids: readonly number[],
  distinct: ReadonlyMap<number, ReadonlySet<number>>,
): Duplicates {
  const open = ids.filter((id) => {
    const known = distinct.get(id);
    return known === undefined || ids.some((other) => other !== id && !known.has(other));
  });
  const isDismissed = open.length === 0;
  return { reason, people: isDismissed ? ids : open, isDismissed };
}

/** The ids of the people who share a sign; a person without a sign is alike nobody. */
function alike(
  people: readonly Person[],
  signOf: (person: Person) => string | null,
): readonly (readonly number[])[] {
  const filed = new Map<string, number[]>();
  for (const person of people) {
    const sign = signOf(person);
    if (sign === null) continue;
    const ids = filed.get(sign);
    if (ids === undefined) filed.set(sign, [person.id]);
    else ids.push(person.id);
  }
  return [...filed.values()].filter((ids) => ids.length > 1);
}

/**
 * Name and unit as a sign. Units of different agencies may be called the same, so that the agency
 * is a part of the sign where namesakes in units of one name name more than one.
 */
function nameInUnit(people: readonly Person[]): (person: Person) => string | null {
  const plainSignOf = ({ lastName, firstName, unit }: Person): string =>
    [lastName, firstName, unit ?? ''].map(normalised).join('|');
  const agenciesOf = new Map<string, Set<string>>();
  for (const person of people) {
    if (person.unit === null || person.agency === null) continue;
    const agencies = agenciesOf.get(plainSignOf(person));
    if (agencies === undefined) agenciesOf.set(plainSignOf(person), new Set([person.agency]));
    else agencies.add(person.agency);
  }
  return (person) => {
    if (person.unit === null) return null;
    const sign = plainSignOf(person);
    if ((agenciesOf.get(sign)?.size ?? 0) <= 1) return sign;
    return person.agency === null ? null : `${sign}|${person.agency}`;
  };
}
