import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgeAgency } from './agency.ts';
import { judgeCompetence } from './competence.ts';
import { judgeExperience } from './experience.ts';
import { judgeGeography } from './geography.ts';
import { judgeGoals } from './goals.ts';
import type { Judge } from './judgement.ts';
import type { MatchSettings, Profile } from './profile.ts';
import { scorePair } from './score-pair.ts';
import { judgeSector } from './sector.ts';
import { defaultMatchSettings } from './settings.ts';
import { travelTable } from './travel.ts';

const blank: Profile = {
  id: 'x',
  role: 'both',
  capacity: 1,
  agency: null,
  sector: null,
  office: null,
  supervisor: null,
  languages: [],
  meetingMode: null,
  experienceYears: null,
  offers: [],
  seeks: [],
  goals: [],
  wishes: [],
  exclusions: [],
  earlierPairs: [],
};
const mentor = (own: Partial<Profile>): Profile => ({
  ...blank,
  id: 'mentor',
  role: 'mentor',
  ...own,
});
const mentee = (own: Partial<Profile>): Profile => ({
  ...blank,
  id: 'mentee',
  role: 'mentee',
  ...own,
});
const travel = travelTable([
  { from: 'HEL', to: 'TKU', minutes: 90 },
  { from: 'OUL', to: 'HEL', minutes: 455 },
]);

interface Row {
  readonly what: string;
  readonly judge: Judge;
  readonly one: Partial<Profile>;
  readonly other: Partial<Profile>;
  readonly settings?: Partial<MatchSettings>;
  readonly share: number | null;
  readonly code: string;
}

const both = { meetingMode: 'both', office: 'HEL' } as const;
const inPerson = { meetingMode: 'in-person', office: 'HEL' } as const;
const remote = { meetingMode: 'remote', office: 'HEL' } as const;

const rows: readonly Row[] = [
  {
    what: 'the first goal counts most',
    judge: judgeGoals,
    one: { goals: ['a'] },
    other: { goals: ['a', 'b', 'c'] },
    share: 3 / 6,
    code: 'goals-shared',
  },
  {
    what: 'the last goal counts least',
    judge: judgeGoals,
    one: { goals: ['c'] },
    other: { goals: ['a', 'b', 'c'] },
    share: 1 / 6,
    code: 'goals-shared',
  },
  {
    what: 'the mentor’s own order does not matter',
    judge: judgeGoals,
    one: { goals: ['z', 'a'] },
    other: { goals: ['a'] },
    share: 1,
    code: 'goals-shared',
  },
  {
    what: 'no goal in common',
    judge: judgeGoals,
    one: { goals: ['z'] },
    other: { goals: ['a'] },
    share: 0,
    code: 'goals-none-shared',
  },
  {
    what: 'goals that nobody named are no match',
    judge: judgeGoals,
    one: {},
    other: {},
    share: null,
    code: 'not-answered-by-both',
  },
  {
    what: 'goals that the mentor did not name',
    judge: judgeGoals,
    one: {},
    other: { goals: ['a'] },
    share: null,
    code: 'not-answered-by-mentor',
  },
  {
    what: 'half of what is sought',
    judge: judgeCompetence,
    one: { offers: ['p', 'q'] },
    other: { seeks: ['q', 'r'] },
    share: 0.5,
    code: 'competence-met',
  },
  {
    what: 'nothing of what is sought',
    judge: judgeCompetence,
    one: { offers: ['p'] },
    other: { seeks: ['r'] },
    share: 0,
    code: 'competence-none-met',
  },
  {
    what: 'nothing sought',
    judge: judgeCompetence,
    one: { offers: ['p'] },
    other: {},
    share: null,
    code: 'not-answered-by-mentee',
  },
  {
    what: 'different sectors',
    judge: judgeSector,
    one: { sector: 'POL' },
    other: { sector: 'TS' },
    share: 1,
    code: 'sector-different',
  },
  {
    what: 'the same sector, wanted',
    judge: judgeSector,
    one: { sector: 'TS' },
    other: { sector: 'TS' },
    settings: { sector: 'same' },
    share: 1,
    code: 'sector-same',
  },
  {
    what: 'no sector known is not the same sector',
    judge: judgeSector,
    one: {},
    other: {},
    settings: { sector: 'same' },
    share: null,
    code: 'not-answered-by-both',
  },
  {
    what: 'the same agency',
    judge: judgeAgency,
    one: { agency: 'E' },
    other: { agency: 'E' },
    share: 0,
    code: 'agency-same',
  },
  {
    what: 'different agencies, not wanted',
    judge: judgeAgency,
    one: { agency: 'E' },
    other: { agency: 'L' },
    settings: { agency: 'same' },
    share: 0,
    code: 'agency-different',
  },
  {
    what: 'one wants to meet remotely',
    judge: judgeGeography,
    one: remote,
    other: { ...both, office: 'OUL' },
    share: 1,
    code: 'geography-remote',
  },
  {
    what: 'modes that exclude each other',
    judge: judgeGeography,
    one: remote,
    other: inPerson,
    share: 0,
    code: 'geography-modes-differ',
  },
  {
    what: 'both open to both, far apart',
    judge: judgeGeography,
    one: both,
    other: { ...both, office: 'OUL' },
    share: 0.5,
    code: 'geography-far',
  },
  {
    what: 'in person, one and a half hours away',
    judge: judgeGeography,
    one: inPerson,
    other: { ...both, office: 'TKU' },
    share: 0.75,
    code: 'geography-near',
  },
  {
    what: 'in person, much too far',
    judge: judgeGeography,
    one: inPerson,
    other: { ...inPerson, office: 'OUL' },
    share: 0,
    code: 'geography-far',
  },
  {
    what: 'one office',
    judge: judgeGeography,
    one: inPerson,
    other: inPerson,
    share: 1,
    code: 'geography-same-office',
  },
  {
    what: 'an unknown leg',
    judge: judgeGeography,
    one: inPerson,
    other: { ...inPerson, office: 'KEM' },
    share: null,
    code: 'not-answered-by-both',
  },
  {
    what: 'an unknown office',
    judge: judgeGeography,
    one: inPerson,
    other: { ...inPerson, office: null },
    share: null,
    code: 'not-answered-by-mentee',
  },
  {
    what: 'five years ahead',
    judge: judgeExperience,
    one: { experienceYears: 12 },
    other: { experienceYears: 7 },
    share: 0.5,
    code: 'experience-gap',
  },
  {
    what: 'thirty years ahead',
    judge: judgeExperience,
    one: { experienceYears: 31 },
    other: { experienceYears: 1 },
    share: 1,
    code: 'experience-gap',
  },
  {
    what: 'behind',
    judge: judgeExperience,
    one: { experienceYears: 2 },
    other: { experienceYears: 7 },
    share: 0,
    code: 'experience-no-gap',
  },
  {
    what: 'years not told',
    judge: judgeExperience,
    one: {},
    other: { experienceYears: 7 },
    share: null,
    code: 'not-answered-by-mentor',
  },
];

describe('a criterion', () => {
  it.each(rows)('$what: $code', ({ judge, one, other, settings, share, code }) => {
    const judgement = judge(
      mentor(one),
      mentee(other),
      { ...defaultMatchSettings, ...settings },
      travel,
    );
    expect(judgement.reason.code).toBe(code);
    expect(judgement.status === 'answered' ? judgement.share : null).toBe(share);
  });
});

const profiles = (id: string): fc.Arbitrary<Profile> =>
  fc.record({
    id: fc.constant(id),
    role: fc.constant('both' as const),
    capacity: fc.constant(1),
    agency: fc.constantFrom(null, 'E', 'L'),
    sector: fc.constantFrom(null, 'POL', 'TS'),
    office: fc.constantFrom(null, 'HEL', 'TKU', 'OUL', 'KEM'),
    supervisor: fc.constant(null),
    languages: fc.constant([]),
    meetingMode: fc.constantFrom(null, 'in-person' as const, 'remote' as const, 'both' as const),
    experienceYears: fc.option(fc.nat(40)),
    offers: fc.subarray(['p', 'q', 'r', 's', 't']),
    seeks: fc.subarray(['p', 'q', 'r', 's', 't']),
    goals: fc.shuffledSubarray(['a', 'b', 'c', 'd', 'e']),
    wishes: fc.subarray(['one', 'other']),
    exclusions: fc.constant([]),
    earlierPairs: fc.constant([]),
  });

const weight = fc.integer({ min: 0, max: 100 });
const settings: fc.Arbitrary<MatchSettings> = fc.record({
  weights: fc.record({
    goals: weight,
    competence: weight,
    sector: weight,
    geography: weight,
    agency: weight,
    experience: weight,
  }),
  wishBonus: fc.integer({ min: 0, max: 600 }),
  sector: fc.constantFrom('different', 'same', 'ignored'),
  agency: fc.constantFrom('different', 'same', 'ignored'),
  travelLimitMinutes: fc.constant(180),
});

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
