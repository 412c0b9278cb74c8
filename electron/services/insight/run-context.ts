import { bondsOf, openWeeks, type Roster } from '../../../solver/index.ts';
import { type Move, type PersonReference, Refused, type RuleView } from '../../contract/index.ts';
import { type Database, findPeopleByKeys, readRun, type StoredRun } from '../../database/index.ts';
import { peopleOfRun } from '../run-people.ts';

/** A run with the people in it, for answering questions about it. */
export interface RunContext {
  readonly stored: StoredRun;
  readonly keyOf: (personId: number) => string;
  readonly personOf: (key: string) => PersonReference;
  /** What stands in the way of a week by itself, as the two have answered by now. */
  readonly weekOf: (a: string, b: string, week: string) => LockedWeek;
}

type LockedWeek = NonNullable<Extract<RuleView, { kind: 'lock' }>['week']>;

/** Gathers a run by its id, or refuses by name. */
export function requireRunContext(database: Database, runId: number): RunContext {
  const stored = readRun(database, runId);
  if (stored === null) throw new Refused('run-unknown');
  const keys = new Map(stored.people.map(({ key, personId }) => [personId, key]));
  const personOf = peopleOfRun(database, stored).byKey;
  return {
    stored,
    keyOf: (personId) => {
      const key = keys.get(personId);
      if (key === undefined) throw new Refused('person-unknown');
      return key;
    },
    personOf,
    weekOf: (a, b, week) => ({
      week,
      isOutside: !stored.settings.weeks.includes(week),
      closedTo: [...findPeopleByKeys(database, [a, b]).values()]
        .filter((own) => openWeeks(own, [week]).length === 0)
        .map(({ key }) => personOf(key)),
    }),
  };
}

/** Who changes partner from one roster to another, by the person's key. */
export function movesBetween(
  before: Roster,
  after: Roster,
  personOf: RunContext['personOf'],
): readonly Move[] {
  const [old, young] = [partnersIn(before), partnersIn(after)];
  const keys = [...new Set([...old.keys(), ...young.keys()])].sort();
  return keys.flatMap((key): readonly Move[] => {
    const from = [...(old.get(key) ?? [])].sort();
    const to = [...(young.get(key) ?? [])].sort();
    if (JSON.stringify(from) === JSON.stringify(to)) return [];
    return [{ person: personOf(key), from: from.map(personOf), to: to.map(personOf) }];
  });
}

/** With whom everybody of a roster is, those of a trio each with the other two. */
function partnersIn(roster: Roster): ReadonlyMap<string, ReadonlySet<string>> {
  const partners = new Map<string, Set<string>>();
  for (const { a, b } of bondsOf(roster)) {
    partners.set(a, (partners.get(a) ?? new Set()).add(b));
    partners.set(b, (partners.get(b) ?? new Set()).add(a));
  }
  return partners;
}

/** How many pairs of one roster another does not hold; a visit in another week is another. */
export function countChanged(before: Roster, after: Roster): number {
  const keyOf = ({ a, b, slot }: Roster['pairs'][number]): string =>
    JSON.stringify([a, b, slot ?? null]);
  const kept = new Set(after.pairs.map(keyOf));
  return before.pairs.filter((pair) => !kept.has(keyOf(pair))).length;
}
