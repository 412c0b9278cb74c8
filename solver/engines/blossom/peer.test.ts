import edmonds from 'edmonds-blossom-fixed';
import { describe, expect, it } from 'vitest';
import { solvePool } from './index.ts';
import { calm, dice, edgesOf, everyPair, poolOf, stageScores } from './testing/pools.ts';

const cases = [
  { size: 30, share: 1, step: 1, most: false },
  { size: 61, share: 0.1, step: 50, most: false },
  { size: 75, share: 0.05, step: 1, most: true },
  { size: 80, share: 0.4, step: 1, most: true },
  { size: 90, share: 1, step: 250, most: true },
  { size: 100, share: 0.03, step: 10, most: false },
];

describe('a published blossom code', () => {
  it.each(cases)('finds a roster of the same worth: %o', ({ size, share, step, most }) => {
    const roll = dice(size);
    const score = () => step * Math.ceil(roll() * (1000 / step));
    const edges = everyPair(size, score).filter(() => roll() < share);
    const model = poolOf(size, edges, { objective: most ? ['matched', 'total'] : ['total'] });
    const outcome = solvePool(model, calm);
    if (outcome.status !== 'optimal') throw new Error(`the answer is ${outcome.status}`);
    const theirs = edmonds(edges, most);
    const chosen = edges.filter(([a, b]) => theirs[a] === b);
    const mine = stageScores(edgesOf(outcome.pairs, edges));
    const peer = stageScores(chosen);
    expect(mine.total).toBe(peer.total);
    if (most) expect(mine.matched).toBe(peer.matched);
  });
});
