import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildProblem } from '../build-problem.ts';
import { asCandidates, asFile, asMatrix } from '../problem/forms.ts';
import { readProblem } from '../problem/read.ts';
import { slotOf } from '../problem/slots.ts';
import { breaches } from '../rules/breaches.ts';
import { openWeeks } from '../rules/open-weeks.ts';
import { standsOn } from '../rules/role.ts';
import type { Profile } from '../scoring/profile.ts';
import { scorePair } from '../scoring/score-pair.ts';
import { defaultSettingsOf } from '../scoring/settings.ts';
import { blank, travel } from '../scoring/testing/profiles.ts';
import {
  type RandomMatch,
  randomMatch,
  randomMatchOf,
} from '../scoring/testing/random-profiles.ts';

/** The pairs that rules, scores and weeks allow, worked out one by one. */
function expectedPairs({ people, settings }: RandomMatch) {
  const known = new Map(people.map((person) => [person.id, person]));
  const context = { people: known, travel, ...settings };
  const isPool = settings.method === 'workpair';
  const weeks = settings.method === 'shadowing' ? settings.weeks : [];
  const lefts = people.filter((person) => standsOn(person, 'left', settings));
  const rights = people.filter((person) => standsOn(person, 'right', settings));
  return lefts.flatMap((left) =>
    rights
      .filter((right) => !isPool || left.id < right.id)
      .filter((right) => breaches(left, right, context).length === 0)
      .flatMap((right) => {
        const { score } = scorePair(left, right, settings, travel);
        const pair = { a: left.id, b: right.id, score };
        const common = openWeeks(left, weeks).filter((week) =>
          openWeeks(right, weeks).includes(week),
        );
        const slots = weeks.length === 0 ? [null] : common;
        return slots.map((slot) => ({ ...pair, slot }));
      }),
  );
}

describe('a problem of any method', () => {
  it('has exactly the pairs that break no rule, with their scores, in the weeks of both', () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const match = randomMatch(seed, 9);
        const { candidates } = asCandidates(
          buildProblem(match.people, match.settings, travel).problem,
        );
        expect(
          candidates.map(({ a, b, score, tags }) => ({ a, b, score, slot: slotOf(tags) })),
        ).toEqual(expectedPairs(match));
      }),
      { numRuns: 1000 },
    );
  });

  it('is a sound problem file', () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const { people, settings } = randomMatch(seed, 7);
        const { problem } = buildProblem(people, settings, travel);
        expect(readProblem(problem).status).toBe('valid');
      }),
      { numRuns: 300 },
    );
  });

  it('has the same bytes whatever the order of the people', () => {
    fc.assert(
      fc.property(fc.nat(), fc.infiniteStream(fc.nat()), (seed, order) => {
        const { people, settings } = randomMatch(seed, 9);
        const shuffled = people
          .map((person) => ({ person, place: order.next().value ?? 0 }))
          .sort((one, other) => one.place - other.place)
          .map(({ person }) => person);
        const bytes = (own: readonly Profile[]) =>
          JSON.stringify(buildProblem(own, settings, travel));
        expect(bytes(shuffled)).toBe(bytes(people));
      }),
      { numRuns: 300 },
    );
  });

  it('counts for everybody whom each rule ruled out', () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const { people, settings } = randomMatch(seed, 7);
        const { removed } = buildProblem(people, settings, travel);
        const context = {
          people: new Map(people.map((own) => [own.id, own])),
          travel,
          ...settings,
        };
        for (const { id, side, removedBy } of removed) {
          const own = people.find((person) => person.id === id);
          if (own === undefined) throw new Error('somebody unknown');
          const others = people.filter(
            (other) =>
              (side !== 'pool' || other.id !== id) &&
              standsOn(other, side === 'left' ? 'right' : 'left', settings),
          );
          const counts: Record<string, number> = {};
          for (const other of others) {
            const [left, right] = side === 'right' ? [other, own] : [own, other];
            for (const { rule } of breaches(left, right, context)) {
              counts[rule] = (counts[rule] ?? 0) + 1;
            }
          }
          expect(removedBy).toEqual(counts);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('a large problem', () => {
  it.each(['mentoring', 'shadowing', 'workpair'] as const)(
    'of %s is written as a matrix with the scores and tags of single pairs',
    (method) => {
      const match = randomMatchOf(method, 7, 500);
      const settings = { ...match.settings, weeks: [] };
      const { people } = match;
      const { problem } = buildProblem(people, settings, travel);
      if (!('matrix' in problem)) throw new Error('not a matrix');
      expect(readProblem(problem).status).toBe('valid');
      const inSmall = new Set(people.slice(0, 100).map(({ id }) => id));
      // Lines of supervisors run through those who are left out as well.
      const outsiders = people.slice(100);
      const small = buildProblem(people.slice(0, 100), settings, travel, { outsiders }).problem;
      const shared = asCandidates(problem).candidates.filter(
        ({ a, b }) => inSmall.has(a) && inSmall.has(b),
      );
      expect(shared.map((own) => ({ tags: [], ...own }))).toEqual(asCandidates(small).candidates);
      expect(shared.length).toBeGreaterThan(100);
      const { scores, tags = {} } = problem.matrix;
      const marked = Object.values(tags).flatMap((texts) =>
        texts.flatMap((text, row) =>
          [...text].filter((bit, column) => bit === '1' && scores[row]?.[column] === -1),
        ),
      );
      expect(marked).toEqual([]);
    },
  );

  it('is written to a file as lists of numbers, and read from it as the same problem', () => {
    const { people, settings } = randomMatchOf('mentoring', 3, 500);
    const { problem } = buildProblem(people, settings, travel);
    const written: unknown = JSON.parse(JSON.stringify(asFile(problem)));
    const read = readProblem(written);
    if (read.status === 'invalid') throw new Error('not a problem');
    expect(asCandidates(read.problem)).toEqual(asCandidates(problem));
  });

  it('tells how far it is, and that it is done', () => {
    const people = randomMatchOf('workpair', 7, 500).people;
    const told: number[] = [];
    buildProblem(people, defaultSettingsOf('workpair'), travel, {
      onProgress: (fraction) => told.push(fraction),
    });
    expect(told.length).toBeGreaterThan(50);
    expect(told).toEqual(told.toSorted((one, other) => one - other));
    expect(told.at(-1)).toBe(1);
  });
});

describe('a programme of visits in exchange', () => {
  it('has one place on either side for everybody who would visit in return', () => {
    const person = (id: string, own: Partial<Profile>): Profile => ({ ...blank, id, ...own });
    const settings = { ...defaultSettingsOf('shadowing'), isReciprocal: true };
    const people = [
      person('a', { role: 'both', capacity: 4 }),
      person('b', { role: 'host', isReciprocal: true }),
      person('c', { role: 'visitor' }),
      person('d', { role: 'both', isReciprocal: false }),
    ];
    const { problem, removed } = buildProblem(people, settings, travel);
    expect(problem).toMatchObject({ method: 'shadowing', reciprocal: true });
    expect(problem.people.map(({ id, side, capacity }) => `${id} ${side} ${capacity}`)).toEqual([
      'a left 1',
      'b left 1',
      'd left 1',
      'a right 1',
      'b right 1',
      'c right 1',
      'd right 1',
    ]);
    const pairs = asCandidates(problem).candidates.map(({ a, b }) => `${a} ${b}`);
    expect(pairs).toEqual(['a b', 'a c', 'b a', 'b c']);
    expect(removed.find(({ id, side }) => id === 'd' && side === 'left')?.removedBy).toEqual({
      oneself: 1,
      role: 4,
    });
    expect(asMatrix(problem).matrix.left).toEqual(['a', 'b', 'd']);
  });
});
