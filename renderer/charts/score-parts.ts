import type { ScorePartView, Words } from '../../electron/contract/index.ts';

export type PartName = ScorePartView['criterion'];

/** The parts of a score in the order of the weights; the same order in every bar and list. */
export const partOrder: readonly PartName[] = [
  'coverage',
  'stand-in',
  'learning',
  'peaks',
  'workload',
  'goals',
  'competence',
  'sector',
  'geography',
  'agency',
  'experience',
  'wish',
];

/** The parts in the order of the weights. */
export function inOrder(parts: readonly ScorePartView[]): readonly ScorePartView[] {
  return partOrder.flatMap((name) => parts.filter(({ criterion }) => criterion === name));
}

/** A score and its parts as one sentence, for those who do not see the bar. */
export function sayScore(score: number, parts: readonly ScorePartView[], words: Words): string {
  const told = inOrder(parts).map((part) => {
    const name = words.say(`common:part-${part.criterion}`);
    return part.status === 'answered'
      ? `${name} ${words.number(part.points)}`
      : `${name} ${words.say('common:not-answered')}`;
  });
  return words.say('common:score-with-parts', {
    score: words.number(score),
    parts: told.join(', '),
  });
}
