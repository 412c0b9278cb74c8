import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blank, travel } from '../scoring/testing/profiles.ts';
import { randomMatch } from '../scoring/testing/random-profiles.ts';
import { breaches, createRowRules, rulesOf } from './breaches.ts';
import { pairsByFirst } from './interrupted-pair.ts';

describe('rules by the row', () => {
  it('are broken by the pairs that break them one by one, in every method', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(4), fc.nat(2), (seed, half, from) => {
        const { people, settings } = randomMatch(seed, 9);
        const outsider = { ...blank, id: 'outsider', supervisor: 'p0' };
        const known = new Map([outsider, ...people].map((person) => [person.id, person]));
        const interrupted = pairsByFirst([
          ['p1', 'p5'],
          ['p7', 'p2'],
          ['p3', 'outsider'],
        ]);
        const context = { people: known, travel, interrupted, ...settings };
        const crowd = { left: people.slice(half), right: people };
        const rules = rulesOf(settings.method);
        const mark = createRowRules(crowd, context);
        const broken = new Uint16Array(people.length);
        crowd.left.forEach((left, row) => {
          broken.fill(0);
          mark(row, from, broken);
          const marked = [...broken].map((bits) =>
            rules.filter((_, place) => (bits & (1 << place)) !== 0),
          );
          expect(marked).toEqual(
            people.map((right, column) =>
              column < from ? [] : breaches(left, right, context).map(({ rule }) => rule),
            ),
          );
        });
      }),
      { numRuns: 1000 },
    );
  });
});
