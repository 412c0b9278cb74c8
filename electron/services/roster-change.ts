import {
  type Participant,
  participationOf,
  Refused,
  type RosterChange,
} from '../contract/index.ts';
import { countPairsElsewhere, type Database } from '../database/index.ts';
import { gatherInput, type MatchInput } from './match-input.ts';

/**
 * Everything that decides the match of a cohort once these people have left and those have joined,
 * as if it were stored already. Who joins takes part as they have answered; a participant stays one,
 * and who takes no part any more cannot leave again.
 */
export function inputAfter(
  database: Database,
  { cohortId, leaving, joining }: RosterChange,
): MatchInput {
  const input = gatherInput(database, cohortId);
  const present = new Set(input.cohort.people.map(({ person }) => person.id));
  const elsewhere = countPairsElsewhere(database, cohortId);
  const joined = joining
    .filter((id) => !present.has(id))
    .map((id) => joinerOf(input, id, elsewhere.get(id) ?? 0));
  const gone = new Set(leaving);
  const people = [...input.cohort.people, ...joined];
  return withParticipants(
    input,
    people.filter(({ person }) => !gone.has(person.id)),
  );
}

/** The same with other participants; what was said of pairs without them falls away. */
export function withParticipants(input: MatchInput, people: readonly Participant[]): MatchInput {
  const isIn = new Set(people.map(({ person }) => person.id));
  const constraints = input.cohort.constraints.filter(
    ({ a, b }) => isIn.has(a.id) && isIn.has(b.id),
  );
  return { ...input, cohort: { ...input.cohort, people, constraints } };
}

function joinerOf({ cohort, everybody }: MatchInput, id: number, otherPairs: number): Participant {
  const person = everybody.find((one) => one.id === id);
  if (person === undefined) throw new Refused('person-unknown');
  const participation = participationOf(person, cohort.method);
  if (participation === null) throw new Refused('value-invalid', { field: 'participation' });
  return { person, ...participation, note: null, otherPairs };
}
