import { asKept, type Cohort, Refused } from '../contract/index.ts';
import { type ChangeDescription, change, type Database, setConstraint } from '../database/index.ts';
import { requireCohort } from './cohorts.ts';
import { refuseIdentityCodes } from './identity-codes.ts';

type Kind = 'locked' | 'forbidden' | null;

/** Two participants by their ids. */
interface PairIds {
  readonly a: number;
  readonly b: number;
}

/** What may be said of a lock or a parting besides. */
interface Besides {
  /** What is not given stays as it was. */
  readonly reason?: string | null | undefined;
  /** The week of a visit that is locked; without it in any. */
  readonly slot?: string | null | undefined;
  /** The two were put together by hand. */
  readonly isByHand?: boolean | undefined;
}

/**
 * Locks or forbids a pair of participants, or lifts what was set; the reason stays unless another is
 * given, and of a pair made by hand outlives the lock. A visit of job shadowing can be locked in a
 * week.
 */
export function constrain(
  database: Database,
  cohortId: number,
  a: number,
  b: number,
  kind: Kind,
  { reason, slot = null, isByHand }: Besides = {},
): Cohort {
  refuseIdentityCodes({ reason: reason ?? null });
  const { method } = requireParticipants(database, cohortId, [a, b]);
  if (slot !== null && (kind !== 'locked' || method !== 'shadowing'))
    throw new Refused('value-invalid', { field: 'week' });
  const [first, second] = asKept(method, a, b);
  const object = { kind: 'cohort', id: cohortId };
  change(database, { ...stepOf(kind, { a: first, b: second }, slot), object }, () =>
    setConstraint(database, cohortId, first, second, kind, { reason, slot, isByHand }),
  );
  return requireCohort(database, cohortId);
}

/** Locks the two pairs that come of two participants changing places, as one undo step. */
export function exchange(
  database: Database,
  cohortId: number,
  pairs: readonly [PairIds, PairIds],
): Cohort {
  const [one, other] = pairs;
  const ids = [one.a, one.b, other.a, other.b];
  const { method } = requireParticipants(database, cohortId, ids);
  const object = { kind: 'cohort', id: cohortId };
  change(database, { code: 'exchange', params: { a: one.b, b: other.b }, object }, () => {
    for (const { a, b } of pairs)
      setConstraint(database, cohortId, ...asKept(method, a, b), 'locked', { isByHand: true });
  });
  return requireCohort(database, cohortId);
}

/** How the history names it. */
function stepOf(
  kind: Kind,
  { a, b }: PairIds,
  slot: string | null,
): Pick<ChangeDescription, 'code' | 'params'> {
  if (slot === null) {
    const code = kind === 'locked' ? 'lock' : kind === 'forbidden' ? 'forbid' : 'lift';
    return { code, params: { a, b } };
  }
  const [year = '', week = ''] = slot.split('-W');
  return { code: 'lock-week', params: { a, b, week: `${Number(week)}`, year } };
}

/** A cohort in which these people take part, or a refusal by name. */
function requireParticipants(database: Database, cohortId: number, ids: readonly number[]): Cohort {
  const cohort = requireCohort(database, cohortId);
  const isIn = (id: number): boolean => cohort.people.some(({ person }) => person.id === id);
  if (!ids.every(isIn)) throw new Refused('person-unknown');
  return cohort;
}
