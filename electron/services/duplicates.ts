import type { Duplicates, Person } from '../contract/index.ts';
import { type EmailDomain, normalised } from '../database/index.ts';
import { aliasSignOf } from './importing/email-alias.ts';

/**
 * People who may be stored twice: with one e-mail address at domains that belong together, or with
 * one name in one unit. Nobody is named twice for the same company. O(people).
 */
export function duplicatesAmong(
  people: readonly Person[],
  domains: readonly EmailDomain[],
): readonly Duplicates[] {
  const aliasOf = aliasSignOf(domains);
  const found: readonly Duplicates[] = [
    ...alike(people, ({ email }) => aliasOf(email)).map((ids) => ({
      reason: 'email' as const,
      people: ids,
    })),
    ...alike(people, nameInUnit(people)).map((ids) => ({ reason: 'name' as const, people: ids })),
  ];
  const companies = new Set<string>();
  return found.filter(({ people: ids }) => {
    const company = ids.join(' ');
    const isNew = !companies.has(company);
    companies.add(company);
    return isNew;
  });
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
