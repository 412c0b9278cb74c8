import {
  type Method,
  membersOf,
  type PairView,
  type PersonReference,
  type Run,
} from '../../../../electron/contract/index.ts';
import { ownScore, type ScoreOf } from './measures.ts';

/** With whom somebody is paired, how well, and in which week. */
export interface Meeting {
  readonly partners: readonly PersonReference[];
  /** Null where nothing is known of it. */
  readonly score: number | null;
  readonly slot: string | null;
}

/** Somebody whose partners are not the same as before. Empty lists stand for no pair. */
export interface ChangedPerson {
  readonly person: PersonReference;
  readonly before: readonly Meeting[];
  readonly after: readonly Meeting[];
}

type ComparedRun = Pick<Run, 'pairs'>;

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
 * Who changes between two runs. Of mentoring and job shadowing mentees and visitors are named, of
 * work pairs everybody, in the order of their ids. Cost is linear in the number of pairs.
 */
export function changesBetween(
  before: ComparedRun,
  after: ComparedRun,
  method: Method,
  scoreOf: ScoreOf = ownScore,
): readonly ChangedPerson[] {
  const lost = meetingsById(newPairs(after.pairs, before.pairs), method, scoreOf);
  const won = meetingsById(newPairs(before.pairs, after.pairs), method, scoreOf);
  const people = new Map([...lost, ...won].map(([id, { person }]) => [id, person]));
  return [...people.values()]
    .sort((one, other) => one.id - other.id)
    .map((person) => ({
      person,
      before: lost.get(person.id)?.meetings ?? [],
      after: won.get(person.id)?.meetings ?? [],
    }));
}

interface MeetingsOf {
  readonly person: PersonReference;
  readonly meetings: Meeting[];
}

function meetingsById(...made: Parameters<typeof meetingsOf>): ReadonlyMap<number, MeetingsOf> {
  const found = new Map<number, MeetingsOf>();
  for (const { person, meeting } of meetingsOf(...made)) {
    const own = found.get(person.id) ?? { person, meetings: [] };
    own.meetings.push(meeting);
    found.set(person.id, own);
  }
  return found;
}

interface MeetingOf {
  readonly person: PersonReference;
  readonly meeting: Meeting;
}

function meetingsOf(
  pairs: readonly PairView[],
  method: Method,
  scoreOf: ScoreOf,
): readonly MeetingOf[] {
  return pairs.flatMap((pair) => {
    const { a, b, slot } = pair;
    const score = scoreOf(pair);
    if (method !== 'workpair') return [{ person: b, meeting: { partners: [a], score, slot } }];
    const members = membersOf(pair);
    return members.map((person) => ({
      person,
      meeting: { partners: members.filter((other) => other !== person), score, slot },
    }));
  });
}
