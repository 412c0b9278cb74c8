import { scorePair } from '../scoring/score-pair.ts';
import { createRowScorer } from '../scoring/score-rows.ts';
import type { Rule } from './context.ts';

/** Two people must fit at least as well as the coordinator asks of every pair. */
export const lowestScore: Rule = {
  breach: (left, right, context) => {
    const { lowestScore: lowest, travel } = context;
    if (lowest === 0) return null;
    const { score } = scorePair(left, right, context, travel);
    return score >= lowest ? null : { rule: 'lowest-score', params: { score, lowest } };
  },
  prepare: (crowd, context) => {
    const { lowestScore: lowest, travel } = context;
    if (lowest === 0) return () => undefined;
    const score = createRowScorer(crowd, context, travel);
    const scores = new Int16Array(crowd.right.length);
    return (row, from, broken, bit) => {
      score(row, from, scores);
      for (let column = from; column < broken.length; column += 1) {
        if ((scores[column] ?? 0) < lowest) broken[column] = (broken[column] ?? 0) | bit;
      }
    };
  },
};
