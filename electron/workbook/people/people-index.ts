import { nameKey } from '../cells/text.ts';

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

export interface PeopleIndex {
  find(text: string): NamedFinding;
}

function handlesOf({ key, lastName, firstName, email, staffNumber }: NameablePerson): string[] {
  return [
    key.toLowerCase(),
    ...(email === null ? [] : [email.toLowerCase()]),
    ...(staffNumber === null ? [] : [staffNumber.toLowerCase()]),
    nameKey(`${firstName} ${lastName}`),
    nameKey(`${lastName} ${firstName}`),
  ];
}

/** The ways to look a text up, the most exact first: as an address or number, then as a name. */
function lookUpsOf(text: string): readonly string[] {
  const plain = text.trim().toLowerCase();
  const address = /[^\s<>()]+@[^\s<>()]+/u.exec(plain)?.[0];
  const withoutBrackets = plain.replace(/[(<][^)>]*[)>]/gu, ' ');
  return [...(address === undefined ? [] : [address]), plain, nameKey(withoutBrackets)];
}

/**
 * Makes an index by which people named in cells are found: by key, e-mail, staff number, or full
 * name in either order, in any case. å, ä and ö are letters of their own. Each find is a few
 * look-ups.
 */
export function createPeopleIndex(people: readonly NameablePerson[]): PeopleIndex {
  const keysOf = new Map<string, Set<string>>();
  for (const person of people) {
    for (const handle of handlesOf(person)) {
      const keys = keysOf.get(handle) ?? new Set();
      keysOf.set(handle, keys.add(person.key));
    }
  }
  return {
    find: (text) => {
      for (const lookUp of lookUpsOf(text)) {
        const [first, ...others] = keysOf.get(lookUp) ?? [];
        if (first === undefined) continue;
        return others.length === 0
          ? { status: 'found', key: first }
          : { status: 'unclear', keys: [first, ...others] };
      }
      return { status: 'unknown' };
    },
  };
}
