import type { PairingProblem, StageLoss } from '../../../solver/index.ts';
import type {
  ForcedPair,
  PartnerChoice,
  StageLoss as StageLossView,
  TiesView,
} from '../../contract/index.ts';
import { explainPair } from '../matching.ts';
import type { Surroundings } from '../surroundings.ts';
import type { Hearing } from './hearing.ts';
import { rulesView } from './rules-view.ts';
import { movesBetween, type RunContext, requireRunContext } from './run-context.ts';

/** What forcing two people together would cost a run's roster, and who would move. */
export async function forcePair(
  { database, ask }: Surroundings,
  { runId, a, b }: { readonly runId: number; readonly a: number; readonly b: number },
  ...hearing: Hearing
): Promise<ForcedPair> {
  const context = requireRunContext(database, runId);
  const { stored, keyOf, personOf } = context;
  const { problem, answer } = stored;
  const asked = await ask(
    { kind: 'why-not', problem, answer, a: keyOf(a), b: keyOf(b) },
    ...hearing,
  );
  switch (asked.status) {
    case 'chosen':
      return { status: 'chosen' };
    case 'not-a-candidate': {
      const explanation = explainPair(database, stored.cohortId, a, b);
      const breaches = explanation.status === 'ruled-out' ? explanation.breaches : [];
      const full = [keyOf(a), keyOf(b)].find((key) => hasNoPlace(problem, key));
      return full !== undefined && breaches.every(({ rule }) => rule === 'capacity')
        ? { status: 'no-capacity', person: personOf(full) }
        : { status: 'ruled-out', breaches };
    }
    case 'forbidden':
      return { status: 'forbidden' };
    case 'no-capacity':
      return { status: 'no-capacity', person: personOf(asked.id) };
    case 'impossible':
      return { status: 'impossible', rules: rulesView(asked.rules, context) };
    case 'locked-elsewhere': {
      const locks = asked.locks.map((pair) => ({ kind: 'lock' as const, pair }));
      return { status: 'impossible', rules: rulesView(locks, context) };
    }
    case 'priced': {
      const moves = movesBetween(answer, asked, personOf);
      return { status: 'priced', loss: lossView(asked.loss), moves };
    }
    case 'unknown-person':
    case 'not-proved':
    case 'cancelled':
      return { status: 'unknown' };
  }
}

/** Who has no place is no candidate of anybody. */
function hasNoPlace({ people }: PairingProblem, key: string): boolean {
  return people.some(({ id, capacity }) => id === key && capacity === 0);
}

/** Two people by their ids. */
interface TwoIds {
  readonly a: number;
  readonly b: number;
}

/**
 * What it would cost a run's roster that two people change places, by the two pairs that come of it;
 * null where no roster can hold both, or the run is not proved.
 */
export async function exchangeCost(
  { database, ask }: Surroundings,
  {
    runId,
    pairs: [one, other],
  }: { readonly runId: number; readonly pairs: readonly [TwoIds, TwoIds] },
  ...hearing: Hearing
): Promise<StageLossView | null> {
  const { stored, keyOf } = requireRunContext(database, runId);
  const { problem, answer } = stored;
  const keysOf = ({ a, b }: TwoIds) => [keyOf(a), keyOf(b)] as const;
  const told = await ask(
    { kind: 'exchange-price', problem, answer, pairs: [keysOf(one), keysOf(other)] },
    ...hearing,
  );
  return told.status === 'priced' && told.loss !== null ? lossView(told.loss) : null;
}

/** The partners of one person by what they would cost the roster, the cheapest first. */
export async function choicesOf(
  { database, ask }: Surroundings,
  {
    runId,
    personId,
    most,
    lifted = [],
  }: {
    readonly runId: number;
    readonly personId: number;
    readonly most: number;
    /** Pairs that were locked in the run and are so no more. */
    readonly lifted?: readonly TwoIds[] | undefined;
  },
  ...hearing: Hearing
): Promise<readonly PartnerChoice[]> {
  const { stored, keyOf, personOf } = requireRunContext(database, runId);
  const { problem, answer } = stored;
  const key = keyOf(personId);
  const locks = lifted.map(({ a, b }) => [keyOf(a), keyOf(b)] as const);
  const priced = await ask({ kind: 'prices', problem, answer, of: key, lifted: locks }, ...hearing);
  if (priced.status !== 'priced') return [];
  return priced.pairs
    .map(({ a, b, score, chosen, loss }) => ({
      partner: personOf(a === key ? b : a),
      score,
      isChosen: chosen,
      loss: loss === null ? null : lossView(loss),
    }))
    .sort(byCost)
    .slice(0, most);
}

/** Which pairs every best roster holds, and which could be exchanged; null where none is proved. */
export async function tiesOf(
  { database, ask }: Surroundings,
  runId: number,
  ...hearing: Hearing
): Promise<TiesView | null> {
  const { stored, personOf }: RunContext = requireRunContext(database, runId);
  const { problem, answer } = stored;
  const told = await ask({ kind: 'best-rosters', problem, answer }, ...hearing);
  if (told.status !== 'told') return null;
  return {
    always: told.always.length,
    interchangeable: told.sometimes.map(([a, b]) => ({ a: personOf(a), b: personOf(b) })),
  };
}

/** A stage that the run does not look at loses nothing. */
export function lossView({ matched, fairness, total }: StageLoss): StageLossView {
  return { matched: matched ?? 0, fairness: fairness ?? 0, total: total ?? 0 };
}

/** Chosen pairs first, then by what each stage loses, then by score; impossible ones last. */
function byCost(one: PartnerChoice, other: PartnerChoice): number {
  const rank = ({ isChosen, loss }: PartnerChoice): readonly number[] => [
    isChosen ? 0 : 1,
    loss?.matched ?? Number.POSITIVE_INFINITY,
    loss?.fairness ?? Number.POSITIVE_INFINITY,
    loss?.total ?? Number.POSITIVE_INFINITY,
  ];
  const others = rank(other);
  const difference = rank(one)
    .map((value, place) => (value === others[place] ? 0 : value - (others[place] ?? 0)))
    .find((value) => value !== 0);
  return difference ?? other.score - one.score;
}
