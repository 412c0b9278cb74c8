import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Profile } from './profile.ts';
import type { PairScore, ScorePart } from './reason.ts';
import { scorePair } from './score-pair.ts';
import { criteriaOf, defaultSettingsOf, type MatchSettings } from './settings.ts';
import { mentee, mentor, travel } from './testing/profiles.ts';
import { randomMatch, randomMatchOf } from './testing/random-profiles.ts';

const mentoring = defaultSettingsOf('mentoring');

describe('a score', () => {
  it('is an integer from 0 to 1000 and its parts add up to it, in every method', () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const { people, settings } = randomMatch(seed, 3);
        for (const { score, parts } of scoresOf(people, settings)) {
          expect(Number.isInteger(score) && score >= 0 && score <= 1000).toBe(true);
          expect(parts.reduce((sum, { points }) => sum + points, 0)).toBe(score);
          for (const part of parts) {
            expect(part.points).toBeGreaterThanOrEqual(0);
            expect(part.points).toBeLessThanOrEqual(part.most);
            if (part.status === 'not-answered')
              expect(part).toMatchObject({ points: 0, share: null });
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  it('has the parts that count in the method, in their order', () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const { people, settings } = randomMatch(seed, 2);
        for (const { parts } of scoresOf(people, settings)) {
          const own = criteriaOf(settings.method).filter((criterion) =>
            parts.some((part) => part.criterion === criterion),
          );
          const named = parts.map(({ criterion }) => criterion);
          expect(named.filter((criterion) => criterion !== 'wish')).toEqual(own);
          expect(own.every((criterion) => settings.weights[criterion] > 0)).toBe(true);
        }
      }),
    );
  });

  it('is not changed by what somebody left open', () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const { people, settings } = randomMatch(seed, 3);
        const asked = scoresOf(people, settings);
        asked.forEach(({ score, parts }, place) => {
          const open = parts.filter(({ status }) => status === 'not-answered');
          const unasked = Object.fromEntries(open.map(({ criterion }) => [criterion, 0]));
          const weights = { ...settings.weights, ...unasked };
          expect(scoresOf(people, { ...settings, weights })[place]?.score).toBe(score);
        });
      }),
      { numRuns: 300 },
    );
  });

  it('of two of a pool is the same whoever comes first', () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const { people, settings } = randomMatchOf('workpair', seed, 2);
        const [one, other] = people;
        if (one === undefined || other === undefined) return;
        const forth = scorePair(one, other, settings, travel);
        const back = scorePair(other, one, settings, travel);
        expect(forth.score).toBe(back.score);
        expect(forth.parts.map(turned)).toEqual(back.parts);
      }),
      { numRuns: 1000 },
    );
  });

  it('is not changed by a question that one of the two left open', () => {
    const one = mentor({ goals: ['a'], sector: 'POL' });
    const other = mentee({ goals: ['a', 'b'], sector: 'TS' });
    const asked = scorePair(one, other, mentoring, travel);
    const without = scorePair(one, other, ignoring('competence'), travel);
    expect(asked.score).toBe(without.score);
    expect(asked.parts.map(({ criterion }) => criterion)).toContain('competence');
  });

  it('leaves out what does not count', () => {
    const ignored = { ...ignoring('goals'), sector: 'ignored', agency: 'ignored' } as const;
    const { parts } = scorePair(mentor({}), mentee({}), ignored, travel);
    expect(parts.map(({ criterion }) => criterion)).toEqual([
      'competence',
      'geography',
      'experience',
    ]);
  });

  it('of two people who answered nothing is 0', () => {
    expect(scorePair(mentor({}), mentee({}), mentoring, travel).score).toBe(0);
  });

  it('gets the bonus of a wish once for each direction, and never exceeds 1000', () => {
    const one = mentor({ sector: 'POL', wishes: ['mentee'] });
    const other = mentee({ sector: 'POL', wishes: ['mentor'] });
    const mutual = scorePair(one, other, mentoring, travel);
    expect(mutual).toMatchObject({ score: 100 });
    expect(mutual.parts.at(-1)).toMatchObject({ criterion: 'wish', points: 100, most: 100 });
    const single = scorePair(one, mentee({ sector: 'TS' }), mentoring, travel);
    expect(single).toMatchObject({ score: 1000 });
    expect(single.parts.at(-1)).toMatchObject({ points: 0, reason: { code: 'wish-from-mentor' } });
  });
});

function ignoring(criterion: keyof MatchSettings['weights']): MatchSettings {
  return {
    ...mentoring,
    weights: { ...mentoring.weights, [criterion]: 0 },
  };
}

/** The scores of everybody with everybody. */
function scoresOf(people: readonly Profile[], settings: MatchSettings): readonly PairScore[] {
  return people.flatMap((left) => people.map((right) => scorePair(left, right, settings, travel)));
}

/** A part as it is when the two change places. */
function turned(part: ScorePart): unknown {
  const code = part.reason.code.replace(/first|second/, (stand) =>
    stand === 'first' ? 'second' : 'first',
  );
  return { ...part, reason: { ...part.reason, code } };
}
