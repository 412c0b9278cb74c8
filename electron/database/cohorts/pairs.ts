import { z } from 'zod';
import { placeOn, type RosterPair, scorePartSchema } from '../../contract/index.ts';
import { type Database, momentOf } from '../connection.ts';
import { readPlace, readPlaces } from '../people/places.ts';
import { readPersonReferences } from '../people/references.ts';
import { all, query, run } from '../query.ts';
import type { CohortTable } from '../tables/cohorts.ts';
import { keepEarlierPair, type PairRow, type PairState, readStates } from './earlier-pairs.ts';
import { type Goes, letGo } from './pair-endings.ts';
import type { StoredPair } from './stored.ts';

/**
 * Which pairs of a roster: those that go on, with those that went to their end, or all there have
 * been.
 */
type Which = 'active' | 'active-or-completed' | 'all';

/** The pairs that a cohort stands with: once it has ended, those that went to their end. */
export function standing(status: CohortTable['status']): Which {
  return status === 'ended' ? 'active-or-completed' : 'active';
}

/** The pairs of a roster, those that go on first. Erased people are in them without names. */
export function readPairs(database: Database, rosterId: number, which: Which): RosterPair[] {
  const rows = readRows(database, rosterId, which);
  const states = readStates(database, rows);
  const thirdIds = [...states.values()].flat().flatMap(({ third_id: id }) => id ?? []);
  const two = rows.flatMap((row) => [row.a_id, row.b_id]);
  const people = readPersonReferences(database, [...two, ...thirdIds]);
  const places = readPlaces(database, thirdIds);
  const asThen = ({ score, parts, slot, third_id, third_score, thirdFrom }: PairState) => {
    const third = people.get(third_id ?? 0);
    return {
      score,
      parts: z.array(scorePartSchema).parse(JSON.parse(parts)),
      slot,
      third: third === undefined ? null : { person: third, score: third_score ?? 0 },
      thirdThen: placeOn(places.get(third_id ?? 0) ?? [], thirdFrom),
    };
  };
  return rows.flatMap((row) => {
    const a = people.get(row.a_id);
    const b = people.get(row.b_id);
    const ofRow = states.get(row.id) ?? [];
    const now = ofRow.at(-1);
    if (a === undefined || b === undefined || now === undefined) return [];
    const { ended_on: endedOn, ended_kind: endedKind } = row;
    return {
      id: row.id,
      a,
      b,
      ...asThen(now),
      isLocked: row.is_locked === 1,
      startedOn: row.started_on,
      agreedOn: row.agreed_on,
      ended: endedOn === null || endedKind === null ? null : { on: endedOn, kind: endedKind },
      aThen: { agency: row.a_agency, sector: row.a_sector, unit: row.a_unit, office: row.a_office },
      bThen: { agency: row.b_agency, sector: row.b_sector, unit: row.b_unit, office: row.b_office },
      earlier: ofRow.flatMap((state) =>
        state.until === null
          ? []
          : { ...asThen(state), until: state.until.on, kind: state.until.kind },
      ),
    };
  });
}

/**
 * Makes these the pairs of a roster that go on. Pairs that stay keep their beginning. What was
 * agreed and goes now is `ended` as replaced, or where nothing was agreed yet leaves no trace. A
 * pair that stays, but not as it was agreed, is remembered as it was until today.
 */
export function replacePairs(
  database: Database,
  rosterId: number,
  pairs: readonly StoredPair[],
  { goes, isPool }: { readonly goes: Goes; readonly isPool: boolean },
): void {
  const today = momentOf(database).slice(0, 10);
  // Who is named first in a pool goes by keys, which follow the e-mail; the two stay the same.
  const keyOf = (aId: number, bId: number): string =>
    isPool && bId < aId ? `${bId} ${aId}` : `${aId} ${bId}`;
  const wanted = new Set(pairs.map(({ aId, bId }) => keyOf(aId, bId)));
  const active = readRows(database, rosterId, 'active');
  for (const { id, a_id: aId, b_id: bId, started_on: startedOn } of active) {
    if (wanted.has(keyOf(aId, bId))) continue;
    letGo(database, { id, startedOn }, goes, { on: today, kind: 'replaced' });
  }
  const stays = new Map(active.map((row) => [keyOf(row.a_id, row.b_id), row]));
  for (const [position, pair] of pairs.entries()) {
    const row = stays.get(keyOf(pair.aId, pair.bId));
    if (row === undefined) {
      insertPair(database, rosterId, position, today, pair);
      continue;
    }
    const columns = columnsOf(pair, position);
    if (goes === 'ended' && !isSameState(row, columns)) keepEarlierPair(database, row, 'replaced');
    run(database, query.updateTable('pair').set(columns).where('id', '=', row.id));
  }
}

type State = Pick<PairRow, 'score' | 'parts' | 'slot' | 'third_id' | 'third_score'>;

function isSameState(one: State, other: State): boolean {
  return (['score', 'parts', 'slot', 'third_id', 'third_score'] as const).every(
    (column) => one[column] === other[column],
  );
}

/**
 * How many active pairs each person has in cohorts other than this one. Programmes that have ended,
 * and pairs whose partner was erased, take nobody's time any more.
 */
export function countPairsElsewhere(
  database: Database,
  cohortId: number,
): ReadonlyMap<number, number> {
  const rows = all(
    database,
    query
      .selectFrom('pair')
      .innerJoin('roster', 'roster.id', 'pair.roster_id')
      .innerJoin('cohort', 'cohort.id', 'roster.cohort_id')
      .innerJoin('person as a', 'a.id', 'pair.a_id')
      .innerJoin('person as b', 'b.id', 'pair.b_id')
      .select(['pair.a_id', 'pair.b_id', 'pair.third_id'])
      .where('roster.cohort_id', '<>', cohortId)
      .where('cohort.status', '<>', 'ended')
      .where('a.erased_at', 'is', null)
      .where('b.erased_at', 'is', null)
      .where('pair.ended_on', 'is', null),
  );
  const counts = new Map<number, number>();
  for (const id of rows.flatMap((row) => [row.a_id, row.b_id, row.third_id]))
    if (id !== null) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

function readRows(database: Database, rosterId: number, which: Which) {
  const pairs = query.selectFrom('pair').selectAll().where('roster_id', '=', rosterId);
  const chosen = {
    all: pairs,
    active: pairs.where('ended_on', 'is', null),
    'active-or-completed': pairs.where((row) =>
      row.or([row('ended_on', 'is', null), row('ended_kind', '=', 'completed')]),
    ),
  }[which];
  return all(
    database,
    chosen
      .orderBy((row) => row('ended_on', 'is not', null))
      .orderBy('position')
      .orderBy('id'),
  );
}

function insertPair(
  database: Database,
  rosterId: number,
  position: number,
  today: string,
  pair: StoredPair,
): void {
  const a = readPlace(database, pair.aId);
  const b = readPlace(database, pair.bId);
  const row = {
    roster_id: rosterId,
    a_id: pair.aId,
    b_id: pair.bId,
    ...columnsOf(pair, position),
    started_on: today,
    a_agency: a.agency,
    a_sector: a.sector,
    a_unit: a.unit,
    a_office: a.office,
    b_agency: b.agency,
    b_sector: b.sector,
    b_unit: b.unit,
    b_office: b.office,
  };
  // A pair that was ended today and comes back goes on as if it had not been.
  const again = { ...columnsOf(pair, position), ended_on: null, ended_kind: null };
  run(
    database,
    query
      .insertInto('pair')
      .values(row)
      .onConflict((conflict) =>
        conflict.columns(['roster_id', 'a_id', 'b_id', 'started_on']).doUpdateSet(again),
      ),
  );
}

function columnsOf(pair: StoredPair, position: number) {
  return {
    position,
    score: pair.score,
    parts: JSON.stringify(pair.parts),
    is_locked: Number(pair.isLocked),
    slot: pair.slot,
    third_id: pair.third?.id ?? null,
    third_score: pair.third?.score ?? null,
  };
}
