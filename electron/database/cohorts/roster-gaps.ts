import { z } from 'zod';
import type { GapKind, RosterGap } from '../../contract/index.ts';
import type { Database } from '../connection.ts';
import { readPersonReferences } from '../people/references.ts';
import { all, query } from '../query.ts';
import { runPersonSchema, storedPairSchema } from './stored.ts';

/**
 * What the accepted rosters lack by now, cohort by cohort, the newest first: who takes part and has
 * fewer pairs than the accepted run gave, and who takes part and was not in that run. Whom the run
 * itself left out lacks nothing anew. A place that came free counts while somebody waits. Programmes
 * that have ended lack nothing. Linear in the people and pairs of all rosters.
 */
export function readRosterGaps(database: Database): readonly RosterGap[] {
  const rosters = query
    .selectFrom('roster')
    .innerJoin('cohort', 'cohort.id', 'roster.cohort_id')
    .innerJoin('run', 'run.id', 'roster.run_id')
    .select(['roster.id', 'roster.cohort_id', 'cohort.name', 'run.people', 'run.pairs'])
    .where('cohort.status', '<>', 'ended')
    .orderBy('cohort.id', 'desc');
  return all(database, rosters).flatMap(({ id, cohort_id: cohortId, name, ...run }) => {
    const lacking = lackingOf(readTaking(database, cohortId), {
      inRun: runPeopleSchema.parse(JSON.parse(run.people)).map(({ personId }) => personId),
      given: countsOf(pairsOfRunSchema.parse(JSON.parse(run.pairs))),
      left: countsOf(readStanding(database, id)),
    });
    if (lacking.size === 0) return [];
    const people = readPersonReferences(database, lacking.keys());
    const named = [...lacking].flatMap(([personId, kind]) => {
      const person = people.get(personId);
      return person === undefined ? [] : [{ person, kind }];
    });
    return [{ cohortId, cohortName: name, people: named }];
  });
}

const runPeopleSchema = z.array(runPersonSchema);
const pairsOfRunSchema = z.array(
  storedPairSchema.unwrap().pick({ aId: true, bId: true, third: true }),
);

interface Members {
  readonly aId: number;
  readonly bId: number;
  readonly third: { readonly id: number } | null;
}

/** Who takes part with a place to give or to take, by name. */
function readTaking(database: Database, cohortId: number): readonly number[] {
  const people = query
    .selectFrom('participant')
    .innerJoin('person', 'person.id', 'participant.person_id')
    .select('participant.person_id')
    .where('participant.cohort_id', '=', cohortId)
    .where('participant.capacity', '>', 0)
    .where('person.erased_at', 'is', null)
    .orderBy('person.last_name')
    .orderBy('person.first_name')
    .orderBy('person.id');
  return all(database, people).map((row) => row.person_id);
}

/** The pairs of a roster that go on or went to their end, but for those with somebody erased. */
function readStanding(database: Database, rosterId: number): readonly Members[] {
  const pairs = query
    .selectFrom('pair')
    .innerJoin('person as a', 'a.id', 'pair.a_id')
    .innerJoin('person as b', 'b.id', 'pair.b_id')
    .select(['pair.a_id', 'pair.b_id', 'pair.third_id'])
    .where('pair.roster_id', '=', rosterId)
    .where((pair) =>
      pair.or([pair('pair.ended_on', 'is', null), pair('pair.ended_kind', '=', 'completed')]),
    )
    .where('a.erased_at', 'is', null)
    .where('b.erased_at', 'is', null);
  return all(database, pairs).map(({ a_id: aId, b_id: bId, third_id: third }) => ({
    aId,
    bId,
    third: third === null ? null : { id: third },
  }));
}

function countsOf(pairs: readonly Members[]): (personId: number) => number {
  const counts = new Map<number, number>();
  for (const { aId, bId, third } of pairs)
    for (const id of third === null ? [aId, bId] : [aId, bId, third.id])
      counts.set(id, (counts.get(id) ?? 0) + 1);
  return (personId) => counts.get(personId) ?? 0;
}

interface PairsThenAndNow {
  /** Who took part in the accepted run. */
  readonly inRun: readonly number[];
  /** How many pairs the run gave somebody, and how many are left. */
  readonly given: (personId: number) => number;
  readonly left: (personId: number) => number;
}

function lackingOf(
  taking: readonly number[],
  { inRun, given, left }: PairsThenAndNow,
): ReadonlyMap<number, GapKind> {
  const known = new Set(inRun);
  const somebodyWaits = taking.some((id) => left(id) === 0);
  const lacking = new Map<number, GapKind>();
  for (const id of taking) {
    if (left(id) === 0) {
      if (given(id) > 0) lacking.set(id, 'without-pair');
      else if (!known.has(id)) lacking.set(id, 'joined');
    } else if (left(id) < given(id) && somebodyWaits) lacking.set(id, 'place-free');
  }
  return lacking;
}
