import type { StageLoss, Words } from '../../electron/contract/index.ts';

const stages = ['matched', 'fairness', 'total'] as const;

interface StageValues {
  readonly matched: number;
  readonly fairness: number | null;
  readonly total: number;
}

/** What `other` loses against `best`, stage by stage; a stage that one of them lacks loses nothing. */
export function lossBetween(best: StageValues, other: StageValues): StageLoss {
  const fairness =
    best.fairness === null || other.fairness === null ? 0 : best.fairness - other.fairness;
  return { matched: best.matched - other.matched, fairness, total: best.total - other.total };
}

/** True when no stage changes: another roster is just as good. */
export function isTie(loss: StageLoss): boolean {
  return stages.every((stage) => loss[stage] === 0);
}

/** Every stage that changes as a phrase: 'yhteensä 14 pistettä vähemmän'. Empty for a tie. */
export function sayLoss(loss: StageLoss, words: Words): readonly string[] {
  return stages
    .filter((stage) => loss[stage] !== 0)
    .map((stage) =>
      loss[stage] > 0
        ? words.say(`insight:loss-${stage}`, { count: loss[stage] })
        : words.say(`insight:gain-${stage}`, { count: -loss[stage] }),
    );
}

/** A loss as short as a column needs: '−14', '−1 pari, yht. −820', or that it costs nothing. */
export function sayPrice(loss: StageLoss, words: Words): string {
  if (isTie(loss)) return words.say('insight:price-nothing');
  const change = (stage: (typeof stages)[number]): string =>
    `${loss[stage] > 0 ? '−' : '+'}${words.number(Math.abs(loss[stage]))}`;
  const count = Math.abs(loss.matched);
  return [
    ...(loss.matched === 0
      ? []
      : [words.say('insight:price-matched', { count, change: change('matched') })]),
    ...(loss.fairness === 0
      ? []
      : [words.say('insight:price-fairness', { change: change('fairness') })]),
    ...(loss.total === 0 ? [] : [sayTotal(loss, change('total'), words)]),
  ].join(', ');
}

/** True when nothing but the total changes, of which a price speaks without naming it. */
export function isOfTotalAlone(loss: StageLoss): boolean {
  return loss.matched === 0 && loss.fairness === 0 && loss.total !== 0;
}

function sayTotal(loss: StageLoss, change: string, words: Words): string {
  return isOfTotalAlone(loss) ? change : words.say('insight:price-total', { change });
}
