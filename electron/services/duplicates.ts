import type { Duplicates, Person } from '../contract/index.ts';
import type { EmailDomain } from '../database/index.ts';
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
    ...alike(people, nameInUnit).map((ids) => ({ reason: 'name' as const, people: ids })),
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

function nameInUnit({ lastName, firstName, agency, unit }: Person): string | null {
  if (unit === null) return null;
  return [lastName, firstName, agency ?? '', unit].map(plain).join('|');
}

/** A text without differences that mean nothing; å, ä and ö are letters of their own. */
function plain(text: string): string {
  return text.normalize('NFC').trim().replaceAll(/\s+/gu, ' ').toLowerCase();
}
