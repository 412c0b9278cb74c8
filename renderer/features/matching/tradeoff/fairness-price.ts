import type { TradeoffPoint, Words } from '../../../../electron/contract/index.ts';

/** What the fairest roster of a curve gives to its lowest pair and takes from the total. */
export interface FairnessPrice {
  /** The lowest score of the roster with the highest total, and that of the fairest one. */
  readonly from: number;
  readonly to: number;
  /** Points that the total loses. */
  readonly loss: number;
  /** The same as a share of the highest total, 0..1. */
  readonly share: number;
}

type Point = Pick<TradeoffPoint, 'value' | 'objective'>;

/**
 * The price of fairness from the two ends of its curve, which runs from the highest total to the
 * highest lowest score. Null where the curve is a single point: fairness costs nothing there.
 */
export function fairnessPrice(curve: readonly Point[]): FairnessPrice | null {
  const [richest, fairest] = [curve[0], curve.at(-1)];
  if (richest === undefined || fairest === undefined || richest === fairest) return null;
  const loss = richest.objective.total - fairest.objective.total;
  const { total } = richest.objective;
  return { from: richest.value, to: fairest.value, loss, share: total === 0 ? 0 : loss / total };
}

/** The price of fairness in one sentence. */
export function sayFairnessPrice(curve: readonly Point[], words: Words): string {
  const price = fairnessPrice(curve);
  if (price === null) return words.say('insight:fairness-free');
  return words.say('insight:fairness-price', {
    from: words.number(price.from),
    to: words.number(price.to),
    count: price.loss,
    share: words.number(100 * price.share, 1),
  });
}
