import type { PairExplanation, ReasonView } from '../../../../electron/contract/index.ts';

/** The reasons of what counts most come first. */
export function reasonsIn(explanation: PairExplanation): readonly ReasonView[] {
  if (explanation.status === 'ruled-out')
    return explanation.breaches.map(({ rule, params }) => ({ code: `rule-${rule}`, params }));
  return explanation.parts
    .toSorted((one, other) => other.points - one.points)
    .map(({ reason }) => reason);
}
