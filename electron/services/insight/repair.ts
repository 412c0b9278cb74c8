import { type Roster, stageValues } from '../../../solver/index.ts';
import {
  type Roster as AcceptedRoster,
  membersOf,
  type Participant,
  type PersonReference,
  Refused,
  type RepairView,
  type RosterChange,
  type RosterPair,
} from '../../contract/index.ts';
import { readPairs, readRoster } from '../../database/index.ts';
import { type MatchInput, problemOf } from '../match-input.ts';
import { referenceTo } from '../pair-scorer.ts';
import { inputAfter, withParticipants } from '../roster-change.ts';
import type { Surroundings } from '../surroundings.ts';
import type { Hearing } from './hearing.ts';
import { otherRoster } from './rosters.ts';

/**
 * What to do when people leave the accepted roster or join it late: the best roster that changes no
 * further pair, then with one change, and so on while it gets better. Places that come free go to
 * whoever joins; where nobody does, to anybody who waits.
 */
export async function repairOf(
  { database, ask }: Pick<Surroundings, 'database' | 'ask'>,
  change: RosterChange,
  ...hearing: Hearing
): Promise<RepairView> {
  const roster = readRoster(database, change.cohortId);
  if (roster === null) throw new Refused('cohort-has-no-roster');
  const after = inputAfter(database, change);
  const input = asFarAsAsked(after, roster, change, readPairs(database, roster.id, 'all'));
  const confirmed = confirmedIn(roster);
  const { problem } = problemOf(input);
  const before = stageValues(problem, confirmed.pairs);
  const repaired = await ask(
    { kind: 'repair', problem, confirmed: confirmed.pairs, wish: {} },
    ...hearing,
  );
  if (repaired.status !== 'repaired') return { before, proposals: [] };
  const personOf = peopleIn(roster, after.cohort.people);
  const proposals = repaired.steps.map((step) => ({
    ...otherRoster(step, confirmed, personOf),
    changedPairs: step.changed,
  }));
  return { before, proposals };
}

/**
 * The input without those who keep waiting, and with no way back for pairs that went to their end;
 * that interrupted ones do not come back is a rule. Those who wait on the side of a joiner keep waiting: the place is offered to the joiner.
 */
function asFarAsAsked(
  input: MatchInput,
  roster: AcceptedRoster,
  { joining }: RosterChange,
  pairs: readonly RosterPair[],
): MatchInput {
  const { people } = input.cohort;
  const paired = new Set(roster.pairs.flatMap(membersOf).map(({ id }) => id));
  const sides = new Set<Participant['role']>(
    people.filter(({ person }) => joining.includes(person.id)).map(({ role }) => role),
  );
  const waits = ({ person, role }: Participant): boolean =>
    !paired.has(person.id) && !joining.includes(person.id) && hasSide(role) && sides.has(role);
  const asked = withParticipants(
    input,
    people.filter((participant) => !waits(participant)),
  );
  const { cohort } = asked;
  const isWanted = new Set(
    [...roster.pairs, ...cohort.constraints].flatMap(({ a, b }) => [twoOf(a, b), twoOf(b, a)]),
  );
  const parted = pairs
    .filter(({ a, b, ended }) => ended?.kind === 'completed' && !isWanted.has(twoOf(a, b)))
    .map(({ a, b }) => ({ a, b, kind: 'forbidden' as const, reason: null, slot: null }));
  const constraints = [...cohort.constraints, ...parted];
  return withParticipants({ ...asked, cohort: { ...cohort, constraints } }, cohort.people);
}

function twoOf(a: PersonReference, b: PersonReference): string {
  return `${a.id}-${b.id}`;
}

/** Whether somebody in this role can only stand on one side. */
function hasSide(role: Participant['role']): boolean {
  return role !== 'both' && role !== 'member';
}

/** Everybody of the roster and of the cohort, by key. */
function peopleIn(
  { pairs }: AcceptedRoster,
  participants: readonly Participant[],
): (key: string) => PersonReference {
  const people = new Map(
    [...participants.map(referenceTo), ...pairs.flatMap(membersOf)].map((one) => [one.key, one]),
  );
  return (key) => {
    const person = people.get(key);
    if (person === undefined) throw new Error('a repair names somebody who is not in the cohort');
    return person;
  };
}

/** The accepted roster as the solver names it. */
function confirmedIn({ pairs }: AcceptedRoster): Roster {
  return {
    pairs: pairs.map(({ a, b, score, slot }) => ({
      a: a.key,
      b: b.key,
      score,
      ...(slot === null ? {} : { slot }),
    })),
    trios: pairs.flatMap(({ a, b, third }) =>
      third === null
        ? []
        : [{ pair: [a.key, b.key] as const, third: third.person.key, score: third.score }],
    ),
  };
}
