import {
  type DatedPlace,
  type PairOfPerson,
  type PersonHistory,
  type PersonReference,
  placeOn,
} from '../../contract/index.ts';
import { type PairRow, type PairState, readStates } from '../cohorts/earlier-pairs.ts';
import type { Database } from '../connection.ts';
import { all, query } from '../query.ts';
import { readPlaces } from './places.ts';
import { readPersonReferences } from './references.ts';

/** The cohorts and pairs that a person is or was in, the newest cohort first. */
export function readPersonHistory(database: Database, personId: number): readonly PersonHistory[] {
  const roles = new Map(
    all(
      database,
      query.selectFrom('participant').selectAll().where('person_id', '=', personId),
    ).map((row) => [row.cohort_id, row.role]),
  );
  const pairs = readPairsOf(database, personId);
  const pairsIn = (id: number): readonly PairOfPerson[] =>
    pairs.filter(({ cohortId }) => cohortId === id).map(({ pair }) => pair);
  const cohorts = query.selectFrom('cohort').select(['id', 'name', 'method', 'status']);
  return all(database, cohorts.orderBy('id', 'desc'))
    .filter(({ id }) => roles.has(id) || pairs.some(({ cohortId }) => cohortId === id))
    .map(({ id, ...cohort }) => ({
      cohortId: id,
      ...cohort,
      role: roles.get(id) ?? null,
      pairs: pairsIn(id),
    }));
}

/** The person's pairs, those that go on first and then from the last begun. */
function readPairsOf(
  database: Database,
  personId: number,
): readonly { readonly cohortId: number; readonly pair: PairOfPerson }[] {
  const rows = readRowsWith(database, personId);
  const spells = new Map(
    [...readStates(database, rows)].map(([id, states]) => [id, thirdSpellsOf(states)]),
  );
  const thirdIds = [...spells.values()].flat().flatMap(({ third_id: id }) => id ?? []);
  const two = rows.flatMap((row) => [row.a_id, row.b_id]);
  const known: Known = {
    people: readPersonReferences(database, [...two, ...thirdIds]),
    places: readPlaces(database, [personId]).get(personId) ?? [],
  };
  return rows
    .flatMap((row) => {
      const thirds = spells.get(row.id) ?? [];
      const pairs =
        row.a_id === personId || row.b_id === personId
          ? [asOneOfTwo(personId, row, thirds, known)]
          : thirds
              .filter(({ third_id: id }) => id === personId)
              .map((spell) => asThird(row, spell, known));
      return pairs.map((pair) => ({ cohortId: row.cohort_id, pair }));
    })
    .sort(({ pair: one }, { pair: other }) =>
      (one.ended === null) === (other.ended === null)
        ? other.startedOn.localeCompare(one.startedOn)
        : Number(one.ended !== null) - Number(other.ended !== null),
    );
}

/** What tells who is meant, and where the person whose history it is has been. */
interface Known {
  readonly people: ReadonlyMap<number, PersonReference>;
  readonly places: readonly DatedPlace[];
}

/** All pairs with a person, be it as a third on earlier days alone. */
function readRowsWith(database: Database, personId: number) {
  const asEarlierThird = query
    .selectFrom('earlier_pair')
    .select('pair_id')
    .where('third_id', '=', personId);
  return all(
    database,
    query
      .selectFrom('pair')
      .innerJoin('roster', 'roster.id', 'pair.roster_id')
      .selectAll('pair')
      .select('roster.cohort_id')
      .where((row) =>
        row.or([
          row('a_id', '=', personId),
          row('b_id', '=', personId),
          row('third_id', '=', personId),
          row('pair.id', 'in', asEarlierThird),
        ]),
      )
      .orderBy('pair.id'),
  );
}

/** Each third of a pair with the last state of the time that they were one. */
function thirdSpellsOf(states: readonly PairState[]): readonly PairState[] {
  const spells = new Map(states.map((state) => [state.thirdFrom, state]));
  return [...spells.values()].filter(({ third_id: id }) => id !== null);
}

function asOneOfTwo(
  personId: number,
  row: PairRow,
  thirds: readonly PairState[],
  { people }: Known,
): PairOfPerson {
  const isA = row.a_id === personId;
  return {
    partners: [isA ? row.b_id : row.a_id, row.third_id ?? 0].flatMap((id) => people.get(id) ?? []),
    earlierThirds: thirds.flatMap(({ third_id: id, until }) => {
      const person = people.get(id ?? 0);
      return person === undefined || until === null || id === row.third_id
        ? []
        : { person, until: until.on };
    }),
    slot: row.slot,
    startedOn: row.started_on,
    ended: endOf(row),
    agency: isA ? row.a_agency : row.b_agency,
    unit: isA ? row.a_unit : row.b_unit,
  };
}

/** A pair for its third: it began when they joined, and ended when they left. */
function asThird(row: PairRow, spell: PairState, { people, places }: Known): PairOfPerson {
  const place = placeOn(places, spell.thirdFrom);
  return {
    partners: [row.a_id, row.b_id].flatMap((id) => people.get(id) ?? []),
    earlierThirds: [],
    slot: spell.slot,
    startedOn: spell.thirdFrom,
    ended: spell.until ?? endOf(row),
    agency: place?.agency ?? null,
    unit: place?.unit ?? null,
  };
}

function endOf({ ended_on: on, ended_kind: kind }: PairRow): PairOfPerson['ended'] {
  return on === null || kind === null ? null : { on, kind };
}
