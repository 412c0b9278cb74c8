import { type Database, momentOf } from '../connection.ts';
import { readPlace } from '../people/places.ts';
import { all, get, query, run } from '../query.ts';
import { giveEarlierThirds, type PairRow as Pair, removePairs } from './earlier-pairs.ts';

/**
 * Puts one person in the place of another in the pairs of rosters. A pair of the two with each other
 * goes, but for a trio: its third person is then the other of the pair. Pairs of the giver that are
 * more than the taker has places for in the cohort, or that the taker has already, end as replaced.
 * To be called inside `change`, when the taker takes part where the giver did.
 */
export function givePairs(database: Database, takerId: number, giverId: number): void {
  const rows = readPairsOf(database, [takerId, giverId]);
  const isGivers = (row: Pair): boolean => membersOf(row).includes(giverId);
  const standing = rows.filter((row) => !isGivers(row));
  for (const row of rows.filter(isGivers)) {
    const moved = movedTo(database, takerId, giverId, row);
    if (
      moved === null ||
      standing.some((other) => isSamePair(other, moved) && other.started_on === moved.started_on)
    ) {
      removePairs(database, [row.id]);
      continue;
    }
    const stored = isOneTooMany(database, takerId, moved, standing)
      ? { ...moved, ...endingToday(database) }
      : moved;
    standing.push(stored);
    const { id, ...columns } = stored;
    run(database, query.updateTable('pair').set(columns).where('id', '=', id));
  }
  giveEarlierThirds(database, takerId, giverId);
}

function readPairsOf(database: Database, personIds: readonly number[]): Pair[] {
  const pairs = query.selectFrom('pair').selectAll().orderBy('position').orderBy('id');
  return all(
    database,
    pairs.where((row) =>
      row.or([
        row('a_id', 'in', personIds),
        row('b_id', 'in', personIds),
        row('third_id', 'in', personIds),
      ]),
    ),
  );
}

/** The pair with the taker in it; null where nobody else is left in it. */
function movedTo(database: Database, takerId: number, giverId: number, row: Pair): Pair | null {
  const given = (id: number): number => (id === giverId ? takerId : id);
  const [a, b] = [given(row.a_id), given(row.b_id)];
  const third = row.third_id === null ? null : given(row.third_id);
  const isOneOfTwo = third === a || third === b;
  const moved = { ...row, a_id: a, b_id: b, third_id: third };
  if (a !== b) return isOneOfTwo ? { ...moved, third_id: null, third_score: null } : moved;
  return third === null || isOneOfTwo ? null : withThirdAsOther(database, moved, third);
}

/** What made up the score of the two who were one says nothing of the pair that is left. */
function withThirdAsOther(database: Database, row: Pair, thirdId: number): Pair {
  const { agency, sector, unit, office } = readPlace(database, thirdId);
  return {
    ...row,
    b_id: thirdId,
    score: row.third_score ?? row.score,
    parts: '[]',
    third_id: null,
    third_score: null,
    b_agency: agency,
    b_sector: sector,
    b_unit: unit,
    b_office: office,
  };
}

function isOneTooMany(
  database: Database,
  takerId: number,
  moved: Pair,
  standing: readonly Pair[],
): boolean {
  if (moved.ended_on !== null) return false;
  const active = standing.filter(
    (row) => row.roster_id === moved.roster_id && row.ended_on === null,
  );
  if (active.some((row) => isSamePair(row, moved))) return true;
  const taker = readTaker(database, takerId, moved.roster_id);
  if (taker === undefined) return false;
  const isPool = taker.method === 'workpair';
  const side = moved.a_id === takerId ? 'a_id' : 'b_id';
  const onSide = active.filter((row) => isPool || row[side] === takerId);
  return onSide.length >= taker.capacity;
}

/** A participant of the cohort of a roster, with the places that each side has. */
function readTaker(database: Database, personId: number, rosterId: number) {
  return get(
    database,
    query
      .selectFrom('participant')
      .innerJoin('roster', 'roster.cohort_id', 'participant.cohort_id')
      .innerJoin('cohort', 'cohort.id', 'participant.cohort_id')
      .select(['participant.capacity', 'cohort.method'])
      .where('roster.id', '=', rosterId)
      .where('participant.person_id', '=', personId),
  );
}

const membersOf = (row: Pair): readonly (number | null)[] => [row.a_id, row.b_id, row.third_id];

function isSamePair(one: Pair, other: Pair): boolean {
  return one.roster_id === other.roster_id && one.a_id === other.a_id && one.b_id === other.b_id;
}

function endingToday(database: Database): Pick<Pair, 'ended_on' | 'ended_kind'> {
  return { ended_on: momentOf(database).slice(0, 10), ended_kind: 'replaced' };
}
