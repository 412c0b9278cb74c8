import { describe, expect, it } from 'vitest';
import { buildProblem } from './build-problem.ts';
import { explainUnmatched } from './explain/explain-unmatched.ts';
import { asCandidates } from './problem/forms.ts';
import { readProblem } from './problem/read.ts';
import type { Profile } from './scoring/profile.ts';
import { scorePair } from './scoring/score-pair.ts';
import { defaultSettingsOf } from './scoring/settings.ts';
import { blank } from './scoring/testing/profiles.ts';
import { travelTable } from './scoring/travel.ts';
import { solve } from './solve.ts';

const mentoring = defaultSettingsOf('mentoring');

const person = (id: string, role: Profile['role'], own: Partial<Profile> = {}): Profile => ({
  ...blank,
  id,
  role,
  agency: 'E',
  sector: 'POL',
  office: 'HEL',
  languages: ['fi'],
  meetingMode: 'both',
  experienceYears: 10,
  offers: ['p'],
  seeks: ['p'],
  goals: ['g'],
  ...own,
});
const travel = travelTable([{ from: 'HEL', to: 'TKU', minutes: 130 }]);
const build = (people: readonly Profile[]) => buildProblem(people, mentoring, travel);

describe('a problem built from profiles', () => {
  const people = [
    person('m2', 'mentor', { capacity: 2, agency: 'L', office: 'TKU' }),
    person('m1', 'mentor', { languages: ['sv'] }),
    person('a1', 'mentee', { sector: 'TS' }),
    person('a2', 'mentee', { office: 'OUL', exclusions: ['m2'] }),
    person('b1', 'both'),
  ];
  const { problem, removed } = build(people);

  it('is a sound problem file', () => {
    expect(readProblem(problem).status).toBe('valid');
  });

  it('puts who can be both on both sides', () => {
    expect(problem.people.map(({ id, side }) => `${id} ${side}`)).toEqual([
      'b1 left',
      'm1 left',
      'm2 left',
      'a1 right',
      'a2 right',
      'b1 right',
    ]);
  });

  it('lists who may be paired, with score and tags', () => {
    const { candidates } = asCandidates(problem);
    expect(candidates.map(({ a, b, tags }) => [a, b, ...(tags ?? [])])).toEqual([
      ['b1', 'a1', 'cross-sector', 'near'],
      ['b1', 'a2'],
      ['m2', 'a1', 'cross-agency', 'cross-sector', 'near'],
      ['m2', 'b1', 'cross-agency', 'near'],
    ]);
    const [mentor, , mentee] = people;
    if (mentor === undefined || mentee === undefined) throw new Error('no people');
    const { score } = scorePair(mentor, mentee, mentoring, travel);
    expect(candidates.find(({ a, b }) => a === 'm2' && b === 'a1')?.score).toBe(score);
  });

  it('counts whom each rule ruled out', () => {
    expect(removed).toEqual([
      { id: 'b1', side: 'left', removedBy: { oneself: 1 } },
      { id: 'm1', side: 'left', removedBy: { 'common-language': 3 } },
      { id: 'm2', side: 'left', removedBy: { 'named-exclusion': 1 } },
      { id: 'a1', side: 'right', removedBy: { 'common-language': 1 } },
      { id: 'a2', side: 'right', removedBy: { 'common-language': 1, 'named-exclusion': 1 } },
      { id: 'b1', side: 'right', removedBy: { 'common-language': 1, oneself: 1 } },
    ]);
  });

  it('does not depend on the order of the profiles', () => {
    expect(build(people.toReversed())).toEqual({ problem, removed });
  });

  it('is written as a matrix when it is large, with the same scores', () => {
    const crowd = Array.from({ length: 250 }, (_, k) => [
      person(`m${k}`, 'mentor', { experienceYears: k % 30, agency: k % 2 === 0 ? 'E' : 'L' }),
      person(`a${k}`, 'mentee', {
        experienceYears: (k * 7) % 30,
        languages: k % 3 ? ['fi'] : ['sv'],
      }),
    ]).flat();
    const large = build(crowd).problem;
    expect('matrix' in large).toBe(true);
    const small = build(crowd.slice(0, 40)).problem;
    const inSmall = new Set(small.people.map(({ id }) => id));
    const shared = asCandidates(large).candidates.filter(
      ({ a, b }) => inSmall.has(a) && inSmall.has(b),
    );
    expect(shared.map(({ tags = [], ...pair }) => ({ ...pair, tags }))).toEqual(
      asCandidates(small).candidates,
    );
  });
});

describe('people left out', () => {
  const reasonsOf = async (people: readonly Profile[], id: string, wanted = {}) => {
    const { problem, removed } = buildProblem(people, mentoring, travel, wanted);
    const answer = await solve(problem);
    return explainUnmatched(answer, removed).find((person) => person.id === id)?.reasons;
  };
  const pair = [person('m1', 'mentor'), person('a1', 'mentee')];

  it('without candidates hear which rules ruled out how many', async () => {
    const lonely = person('a2', 'mentee', { languages: ['sv'] });
    expect(await reasonsOf([...pair, lonely], 'a2')).toEqual([
      { code: 'no-candidates', removedBy: { 'common-language': 1 } },
    ]);
  });

  it('without a place hear that', async () => {
    expect(await reasonsOf([...pair, person('m0', 'mentor', { capacity: 0 })], 'm0')).toEqual([
      { code: 'no-capacity' },
    ]);
  });

  it('who had to wait hear of too few places, and who holds them', async () => {
    const late = person('a2', 'mentee', { goals: ['other'] });
    expect(await reasonsOf([...pair, late], 'a2')).toEqual([
      { code: 'too-few-places', people: 2, places: 1 },
      { code: 'outcompeted', by: ['a1'], candidates: 1 },
    ]);
  });

  it('whose candidates are locked to others hear that', async () => {
    const late = person('a2', 'mentee');
    expect(await reasonsOf([...pair, late], 'a2', { locked: [['m1', 'a1']] })).toEqual([
      { code: 'candidates-locked-away', candidates: 1 },
    ]);
  });

  it('held back by a quota hear its name', async () => {
    const quotas = [{ name: 'few near', tag: 'near', max: 0 }];
    expect(await reasonsOf(pair, 'a1', { quotas })).toEqual([
      { code: 'held-by-quota', quota: 'few near' },
    ]);
  });

  it('held back by the lowest score hear it', async () => {
    const late = person('a2', 'mentee', { goals: ['other'] });
    const crowd = [...pair, late, person('m2', 'mentor', { exclusions: ['a1'] })];
    const objective = ['fairness', 'matched', 'total'];
    expect(await reasonsOf(crowd, 'a2', { objective })).toEqual([
      { code: 'held-by-fairness', fairness: 700 },
    ]);
  });
});
