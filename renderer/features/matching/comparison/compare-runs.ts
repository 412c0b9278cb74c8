import type {
  Method,
  PairView,
  PersonReference,
  Run,
} from '../../../../electron/contract/index.ts';

/** With whom somebody is paired, how well, and in which week. */
export interface Meeting {
  readonly partners: readonly PersonReference[];
  readonly score: number;
  readonly slot: string | null;
}

/** Somebody whose partners are not the same as before. Empty lists stand for no pair. */
export interface ChangedPerson {
  readonly person: PersonReference;
  readonly before: readonly Meeting[];
  readonly after: readonly Meeting[];
}

/** One stage of two runs; null where a run has no value for it. */
export interface StageChange {
  readonly stage: 'matched' | 'fairness' | 'total';
  readonly before: number | null;
  readonly after: number | null;
}

export interface RunComparison {
  readonly stages: readonly StageChange[];
  readonly changed: readonly ChangedPerson[];
}

type ComparedRun = Pick<Run, 'pairs' | 'objective'>;

/** Two pairs with one key are the same pair, in the same week and with the same third. */
const keyOf = ({ a, b, slot, third }: PairView): string =>
  `${a.id}-${b.id} ${slot ?? ''} ${third?.person.id ?? ''}`;

/** The pairs that are in `after` and not in `before`. */
export function newPairs(
  before: readonly PairView[],
  after: readonly PairView[],
): readonly PairView[] {
  const known = new Set(before.map(keyOf));
  return after.filter((pair) => !known.has(keyOf(pair)));
}

/**
 * Who changes between two runs, and what each stage gains or loses. Of mentoring and job shadowing
 * mentees and visitors are named, of work pairs everybody, in the order of their ids. Cost is linear
 * in the number of pairs.
 */
export function compareRuns(
  before: ComparedRun,
  after: ComparedRun,
  method: Method,
): RunComparison {
  const lost = meetingsOf(newPairs(after.pairs, before.pairs), method);
  const won = meetingsOf(newPairs(before.pairs, after.pairs), method);
  const people = new Map([...lost, ...won].map(({ person }) => [person.id, person]));
  const of = (meetings: readonly MeetingOf[], id: number): readonly Meeting[] =>
    meetings.flatMap(({ person, meeting }) => (person.id === id ? [meeting] : []));
  const changed = [...people.values()]
    .sort((one, other) => one.id - other.id)
    .map((person) => ({ person, before: of(lost, person.id), after: of(won, person.id) }));
  const stages = (['matched', 'fairness', 'total'] as const).map((stage) => ({
    stage,
    before: before.objective?.[stage] ?? null,
    after: after.objective?.[stage] ?? null,
  }));
  return { stages, changed };
}

interface MeetingOf {
  readonly person: PersonReference;
  readonly meeting: Meeting;
}

function meetingsOf(pairs: readonly PairView[], method: Method): readonly MeetingOf[] {
  return pairs.flatMap(({ a, b, third, score, slot }) => {
    if (method !== 'workpair') return [{ person: b, meeting: { partners: [a], score, slot } }];
    const members = [a, b, ...(third === null ? [] : [third.person])];
    return members.map((person) => ({
      person,
      meeting: { partners: members.filter((other) => other !== person), score, slot },
    }));
  });
}
