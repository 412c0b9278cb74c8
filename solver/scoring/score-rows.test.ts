import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scorePair } from './score-pair.ts';
import { createRowScorer } from './score-rows.ts';
import { travel } from './testing/profiles.ts';
import { randomMatch } from './testing/random-profiles.ts';

describe('scores by the row', () => {
  it('are those of single pairs, in every method and from every column on', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(3), fc.nat(2), (seed, half, from) => {
        const { people, settings } = randomMatch(seed, 8);
        const left = people.slice(half);
        const score = createRowScorer({ left, right: people }, settings, travel);
        const scores = new Int16Array(people.length);
        left.forEach((one, row) => {
          scores.fill(-7);
          score(row, from, scores);
          const single = people.map((other, column) =>
            column < from ? -7 : scorePair(one, other, settings, travel).score,
          );
          expect([...scores]).toEqual(single);
        });
      }),
      { numRuns: 1000 },
    );
  });
});
