import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Profile } from './profile.ts';
import { createScorer, scorePair } from './score-pair.ts';
import { defaultMatchSettings, type MatchSettings } from './settings.ts';
import { blank, mentee, mentor, travel } from './testing/profiles.ts';

const profiles = (id: string): fc.Arbitrary<Profile> =>
  fc
    .record({
      id: fc.constant(id),
      role: fc.constant('both' as const),
      agency: fc.constantFrom(null, 'E', 'L'),
      sector: fc.constantFrom(null, 'POL', 'TS'),
      office: fc.constantFrom(null, 'HEL', 'TKU', 'OUL', 'KEM'),
      meetingMode: fc.constantFrom(null, 'in-person' as const, 'remote' as const, 'both' as const),
      experienceYears: fc.option(fc.nat(40)),
      offers: fc.subarray(['p', 'q', 'r', 's', 't']),
      seeks: fc.subarray(['p', 'q', 'r', 's', 't']),
      goals: fc.shuffledSubarray(['a', 'b', 'c', 'd', 'e']),
      wishes: fc.subarray(['one', 'other']),
    })
    .map((answers) => ({ ...blank, ...answers }));

const weight = fc.integer({ min: 0, max: 100 });
const settings: fc.Arbitrary<MatchSettings> = fc
  .record({
    weights: fc
      .record({
        goals: weight,
        competence: weight,
        sector: weight,
        geography: weight,
        agency: weight,
        experience: weight,
      })
      .map((own) => ({ ...defaultMatchSettings.weights, ...own })),
    wishBonus: fc.integer({ min: 0, max: 600 }),
    sector: fc.constantFrom('different', 'same', 'ignored'),
    agency: fc.constantFrom('different', 'same', 'ignored'),
  })
  .map((own) => ({ ...defaultMatchSettings, ...own }));

describe('a score', () => {
  it('is an integer from 0 to 1000 and its parts add up to it', () => {
    fc.assert(
      fc.property(profiles('one'), profiles('other'), settings, (one, other, chosen) => {
        const { score, parts } = scorePair(one, other, chosen, travel);
        expect(Number.isInteger(score) && score >= 0 && score <= 1000).toBe(true);
        expect(parts.reduce((sum, { points }) => sum + points, 0)).toBe(score);
        for (const part of parts) {
          expect(part.points).toBeGreaterThanOrEqual(0);
          expect(part.points).toBeLessThanOrEqual(part.most);
          if (part.status === 'not-answered')
            expect(part).toMatchObject({ points: 0, share: null });
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('is the same by number alone as with its parts', () => {
    const wishing = fc.constantFrom<readonly string[]>([], ['one'], ['other']);
    fc.assert(
      fc.property(
        profiles('one'),
        profiles('other'),
        wishing,
        wishing,
        settings,
        (one, other, oneWishes, otherWishes, chosen) => {
          const mentor = { ...one, wishes: oneWishes };
          const mentee = { ...other, wishes: otherWishes };
          const { score } = scorePair(mentor, mentee, chosen, travel);
          expect(createScorer(chosen, travel)(mentor, mentee)).toBe(score);
        },
      ),
      { numRuns: 3000 },
    );
  });

  it('is not changed by a question that one of the two left open', () => {
    const one = mentor({ goals: ['a'], sector: 'POL' });
    const other = mentee({ goals: ['a', 'b'], sector: 'TS' });
    const asked = scorePair(one, other, defaultMatchSettings, travel);
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
    expect(scorePair(mentor({}), mentee({}), defaultMatchSettings, travel).score).toBe(0);
  });

  it('gets the bonus of a wish once for each direction, and never exceeds 1000', () => {
    const one = mentor({ sector: 'POL', wishes: ['mentee'] });
    const other = mentee({ sector: 'POL', wishes: ['mentor'] });
    const mutual = scorePair(one, other, defaultMatchSettings, travel);
    expect(mutual).toMatchObject({ score: 100 });
    expect(mutual.parts.at(-1)).toMatchObject({ criterion: 'wish', points: 100, most: 100 });
    const single = scorePair(one, mentee({ sector: 'TS' }), defaultMatchSettings, travel);
    expect(single).toMatchObject({ score: 1000 });
    expect(single.parts.at(-1)).toMatchObject({ points: 0, reason: { code: 'wish-from-mentor' } });
  });
});

function ignoring(criterion: keyof MatchSettings['weights']): MatchSettings {
  return {
    ...defaultMatchSettings,
    weights: { ...defaultMatchSettings.weights, [criterion]: 0 },
  };
}
