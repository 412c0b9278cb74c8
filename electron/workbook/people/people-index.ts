import { slipsAllowed, spellingDistance } from '../cells/spelling.ts';
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
  /** People who have a name in common with a text that names nobody for certain. */
  resembling(text: string): readonly NameablePerson[];
  personOf(key: string): NameablePerson | null;
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

const mostResembling = 8;
/** A search by spelling looks at all last names; a list with more strange names is no list of ours. */
const mostSearches = 300;

/** People of a last name spelt almost like one of the words, whose first name is among them. */
function likeInSpelling(
  words: readonly string[],
  byLastName: ReadonlyMap<string, readonly NameablePerson[]>,
): readonly NameablePerson[] {
  const found: NameablePerson[] = [];
  for (const [lastName, people] of byLastName) {
    const most = slipsAllowed(lastName.length);
    if (most === 0 || !words.some((word) => spellingDistance(word, lastName, most) <= most))
      continue;
    found.push(...people.filter(({ firstName }) => words.includes(plainForm(firstName))));
    if (found.length >= mostResembling) break;
  }
  return found;
}

const plainForm = (text: string): string => tidyText(text).toLowerCase();

function file(index: Map<string, Set<string>>, form: string, key: string): void {
  const keys = index.get(form) ?? new Set();
  index.set(form, keys.add(key));
}

/**
 * Makes an index by which people named in cells are found: by key, e-mail or staff number, by what
 * was another's before two were made one, or else by full name in either order, in any case. å, ä
 * and ö are letters of their own. It finds exactly those whom storing links. Each find is three
 * look-ups.
 *
 * @param aliases the keys of people by keys and e-mails that they had as another
 */
export function createPeopleIndex(
  people: readonly NameablePerson[],
  aliases: ReadonlyMap<string, string> = new Map(),
): PeopleIndex {
  const bySign = new Map<string, Set<string>>();
  const byAlias = new Map<string, Set<string>>();
  const byName = new Map<string, Set<string>>();
  const byKey = new Map(people.map((person) => [person.key, person]));
  const byLastName = new Map<string, NameablePerson[]>();
  // A list repeats its supervisors on every row.
  const remembered = new Map<string, readonly NameablePerson[]>();
  for (const person of people) {
    const lastName = plainForm(person.lastName);
    const namesakes = byLastName.get(lastName);
    if (namesakes === undefined) byLastName.set(lastName, [person]);
    else namesakes.push(person);
    for (const sign of signsOf(person)) file(bySign, sign, person.key);
    for (const name of namesOf(person)) file(byName, name, person.key);
  }
  for (const [alias, key] of aliases) {
    if (byKey.has(key)) file(byAlias, plainForm(alias), key);
  }
  return {
    personOf: (key) => byKey.get(key) ?? null,
    resembling: (text) => {
      const known = remembered.get(text);
      if (known !== undefined) return known;
      const words = plainForm(text).replaceAll(',', '').split(' ');
      const namesakes = words.flatMap((word) => byLastName.get(word) ?? []);
      const isSearched = words.length > 1 && remembered.size < mostSearches;
      const likeWhole = isSearched ? likeInSpelling(words, byLastName) : [];
      const people = [...new Set([...namesakes, ...likeWhole])].slice(0, mostResembling);
      remembered.set(text, people);
      return people;
    },
    find: (text) => {
      const form = plainForm(text);
      const [first, ...others] = bySign.get(form) ?? byAlias.get(form) ?? byName.get(form) ?? [];
      if (first === undefined) return { status: 'unknown' };
      return others.length === 0
        ? { status: 'found', key: first }
        : { status: 'unclear', keys: [first, ...others] };
    },
  };
}
