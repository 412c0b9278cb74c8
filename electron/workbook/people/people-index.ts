import { tidyText } from '../cells/text.ts';

/** A person whom another may name. */
export interface NameablePerson {
  readonly key: string;
  readonly lastName: string;
  readonly firstName: string;
  readonly email: string | null;
  readonly staffNumber: string | null;
}

/** Whom a text names. */
export type NamedFinding =
  | { readonly status: 'found'; readonly key: string }
  | { readonly status: 'unclear'; readonly keys: readonly string[] }
  | { readonly status: 'unknown' };

/** Finds the people whom texts name. */
export interface PeopleIndex {
  find(text: string): NamedFinding;
}

function signsOf({ key, email, staffNumber }: NameablePerson): readonly string[] {
  return [key, email ?? '', staffNumber ?? ''].map(plainForm).filter((sign) => sign !== '');
}

function namesOf({ lastName, firstName }: NameablePerson): readonly string[] {
  const names = [
    `${firstName} ${lastName}`,
    `${lastName} ${firstName}`,
    `${lastName}, ${firstName}`,
  ];
  return names.map(plainForm);
}

const plainForm = (text: string): string => tidyText(text).toLowerCase();

function file(index: Map<string, Set<string>>, form: string, key: string): void {
  const keys = index.get(form) ?? new Set();
  index.set(form, keys.add(key));
}

/**
 * Makes an index by which people named in cells are found: by key, e-mail or staff number, or else
 * by full name in either order, in any case. å, ä and ö are letters of their own. It finds exactly
 * those whom storing links. Each find is two look-ups.
 */
export function createPeopleIndex(people: readonly NameablePerson[]): PeopleIndex {
  const bySign = new Map<string, Set<string>>();
  const byName = new Map<string, Set<string>>();
  for (const person of people) {
    for (const sign of signsOf(person)) file(bySign, sign, person.key);
    for (const name of namesOf(person)) file(byName, name, person.key);
  }
  return {
    find: (text) => {
      const form = plainForm(text);
      const [first, ...others] = bySign.get(form) ?? byName.get(form) ?? [];
      if (first === undefined) return { status: 'unknown' };
      return others.length === 0
        ? { status: 'found', key: first }
        : { status: 'unclear', keys: [first, ...others] };
    },
  };
}
