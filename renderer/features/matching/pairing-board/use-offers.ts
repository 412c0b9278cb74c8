import { useQuery } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import type { Cohort, Method, PersonReference, Run } from '../../../../electron/contract/index.ts';
import { useDesk } from '../../../app/index.ts';
import { idsOf } from '../same-pair.ts';
import { constraintOf } from '../use-constraint.ts';
import { useMatrix } from '../views/use-matrix.ts';
import { asPair, isAcross, type Member } from './cards.ts';
import { type Exchange, exchangeOf, offerOfExchange } from './exchange.ts';
import { freedSince, holdOf, lockedTo } from './holds.ts';
import { cellReader, type Offer, offerOf } from './offers.ts';

/**
 * What each possible partner of the carried person would give and cost, or what changing places
 * with somebody would.
 */
export interface Offers {
  readonly of: (member: Member, carriedAs?: Member | null) => Offer;
  /** How far the prices are; null when they are there, or nobody is carried. */
  readonly fraction: number | null;
}

const MOST_PARTNERS = 5000;

/**
 * Asks for the scores and exact prices of the carried person's pairs, for as long as one carries, and
 * for the price of changing places with the one whom the carried person is over: each exchange takes
 * a solve of its own.
 */
export function useOffers(
  cohort: Cohort,
  run: Run,
  carried: Member | null,
  over: Member | null,
): Offers {
  const desk = useDesk();
  const { method } = cohort;
  const matrix = useMatrix(cohort, carried !== null);
  const readCell = useMemo(() => cellReader(matrix), [matrix]);
  const isAsked = carried !== null && holdOf(carried, cohort) === null;
  const lifted = carried === null ? [] : freedSince(carried, cohort).map(idsOf);
  const { data } = useQuery({
    ...desk.insight.choices.experimental_liveOptions({
      input: { runId: run.id, personId: carried?.person.id ?? 0, most: MOST_PARTNERS, lifted },
    }),
    enabled: isAsked,
    staleTime: 'static',
  });
  const choices = useMemo(
    () =>
      isAsked && data?.kind === 'answer'
        ? new Map(data.answer.map((choice) => [choice.partner.id, choice]))
        : null,
    [data, isAsked],
  );
  const price = useExchangePrice(run, carried, over);
  const together = useMemo(
    () => new Set(run.pairs.flatMap(({ a, b }) => [`${a.id} ${b.id}`, ...turned(method, a, b)])),
    [run.pairs, method],
  );
  const of = useCallback(
    (member: Member, carriedAs: Member | null = carried): Offer => {
      if (carriedAs === null) return { status: 'together' };
      const hold = holdOf(carriedAs, cohort);
      if (hold !== null) return { status: 'held', week: hold.week };
      const exchange = isAcross(carriedAs, member) ? null : exchangeOf(carriedAs, member);
      if (exchange !== null)
        return offerOfExchange(exchange, {
          readCell,
          saidOf: (pair) => constraintOf(cohort, idsOf(pair)),
          loss: price?.key === keyOf(exchange) ? price.loss : undefined,
        });
      const { a, b } = asPair(carriedAs, member);
      return offerOf({
        isTogether: together.has(`${a.id} ${b.id}`),
        isParted: constraintOf(cohort, { a: a.id, b: b.id }) === 'forbidden',
        lockedTo: lockedTo(member, cohort),
        cell: readCell(a.id, b.id),
        choice: choices?.get(member.person.id) ?? null,
        isPriced: choices !== null,
      });
    },
    [carried, cohort, together, readCell, choices, price],
  );
  const fraction = data?.kind === 'progress' ? data.fraction : 0;
  return { of, fraction: isAsked && choices === null ? fraction : null };
}

/** What the whole would lose by the exchange that one is about to make; null until it is known. */
function useExchangePrice(run: Run, carried: Member | null, over: Member | null) {
  const desk = useDesk();
  const exchange = carried === null || over === null ? null : exchangeOf(carried, over);
  const [one, other] = exchange?.to ?? [];
  const isKnown = one !== undefined && other !== undefined;
  const { data } = useQuery({
    ...desk.insight.exchangeCost.experimental_liveOptions({
      input: {
        runId: run.id,
        pairs: isKnown
          ? [idsOf(one), idsOf(other)]
          : [
              { a: 0, b: 0 },
              { a: 0, b: 0 },
            ],
      },
    }),
    enabled: isKnown,
    staleTime: 'static',
  });
  const loss = isKnown && data?.kind === 'answer' ? data.answer : undefined;
  const key = exchange === null ? null : keyOf(exchange);
  return useMemo(() => (loss === undefined || key === null ? null : { key, loss }), [loss, key]);
}

function keyOf({ to }: Exchange): string {
  return JSON.stringify(to.map(idsOf));
}

/** A work pair is the same whoever of the two is named first. */
function turned(method: Method, a: PersonReference, b: PersonReference): readonly string[] {
  return method === 'workpair' ? [`${b.id} ${a.id}`] : [];
}
