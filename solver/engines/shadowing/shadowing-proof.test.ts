import { describe, expect, it } from 'vitest';
import type { VisitsProblem } from '../../problem/problem.ts';
import { isProvedBestExchanges } from '../../verify/exchanges-proof.ts';
import { type ClaimedVisitBound, isProvedBestVisits } from '../../verify/visits-proof.ts';
import type { Control } from '../engine.ts';
import { buildShadowing } from './index.ts';
import { named, solveShadowing } from './testing/from-file.ts';
import { kinds, randomProblem } from './testing/random-problems.ts';

const calm: Control = { stop: () => null, report: () => undefined };

/** Whether the certificate of a problem's answer is accepted; null when the answer has none. */
function isAccepted(
  problem: VisitsProblem,
  spoil: (bound: ClaimedVisitBound) => ClaimedVisitBound = (bound) => bound,
): boolean | null {
  const outcome = solveShadowing(problem, calm);
  if (outcome.status !== 'optimal' || outcome.proof !== 'dual certificate') return null;
  const { certificate, visits } = outcome;
  if (certificate.kind === 'exchanges') {
    const roster = named(buildShadowing(problem), visits);
    return isProvedBestExchanges(problem, roster, certificate.bounds);
  }
  const scores = visits.map(({ score }) => score);
  return isProvedBestVisits(problem, scores, certificate.bounds.map(spoil));
}

describe.each(Object.entries(kinds))('the proof with %s', (_name, kind) => {
  it('is accepted by the check that shares no code with the engine', () => {
    const verdicts = Array.from({ length: 300 }, (_, seed) =>
      isAccepted(randomProblem(kind, seed)),
    ).filter((verdict) => verdict !== null);
    expect(verdicts.length).toBeGreaterThan(80);
    expect(verdicts.every((verdict) => verdict)).toBe(true);
  });
});

/** Two hosts and three visitors who compete in two slots, so that people and slots have prices. */
const contested: VisitsProblem = {
  people: [
    { id: 'h1', side: 'left', capacity: 2 },
    { id: 'h2', side: 'left' },
    { id: 'v1', side: 'right' },
    { id: 'v2', side: 'right' },
    { id: 'v3', side: 'right' },
    { id: 'v4', side: 'right' },
  ],
  candidates: [
    { a: 'h1', b: 'v1', score: 900, tags: ['slot:W10'] },
    { a: 'h1', b: 'v2', score: 700, tags: ['slot:W10'] },
    { a: 'h1', b: 'v3', score: 800, tags: ['slot:W11'] },
    { a: 'h2', b: 'v2', score: 300, tags: ['slot:W10'] },
    { a: 'h2', b: 'v4', score: 600, tags: ['slot:W11'] },
    { a: 'h1', b: 'v4', score: 500, tags: ['slot:W11'] },
  ],
};

const all = (bound: ClaimedVisitBound): boolean => bound.proves === 'all';
const first = (prices: ArrayLike<number>, change: (price: number) => number): number[] =>
  Array.from(prices, (price, k) => (k === 0 ? change(price) : price));

const spoilt: Record<string, (bound: ClaimedVisitBound) => ClaimedVisitBound> = {
  'a host cheaper by one': (bound) => ({ ...bound, hosts: first(bound.hosts, (p) => p - 1) }),
  'a host dearer by one': (bound) => ({ ...bound, hosts: first(bound.hosts, (p) => p + 1) }),
  'a visitor dearer by one': (bound) =>
    all(bound) ? { ...bound, visitors: first(bound.visitors, (p) => p + 1) } : bound,
  'a negative price': (bound) => ({ ...bound, visitors: first(bound.visitors, () => -1) }),
  'half a price': (bound) => ({ ...bound, hostSlots: first(bound.hostSlots, () => 0.5) }),
  'a price that is no number': (bound) => ({ ...bound, hosts: first(bound.hosts, () => NaN) }),
  'a price too few': (bound) => ({ ...bound, hosts: Array.from(bound.hosts).slice(1) }),
  'a slot of a host without its price': (bound) => ({
    ...bound,
    hostSlots: Array.from(bound.hostSlots, () => 0),
  }),
  'a pair that does not exist': (bound) => ({
    ...bound,
    pairs: [{ host: 99, visitor: 0, price: 1 }],
  }),
  'a pair with a negative price': (bound) => ({
    ...bound,
    pairs: [{ host: 0, visitor: 0, price: -1 }],
  }),
  'a moment that does not exist': (bound) => ({
    ...bound,
    moments: [{ visitor: 0, slot: 99, price: 1 }],
  }),
  'a moment with a negative price': (bound) => ({
    ...bound,
    moments: [{ visitor: 0, slot: 0, price: -1 }],
  }),
  'a threshold above the lowest score': (bound) =>
    all(bound) ? { ...bound, atLeast: bound.atLeast + 1 } : bound,
  'pairs that weigh too little': (bound) =>
    all(bound) ? { ...bound, offset: bound.offset - 1 } : bound,
};

describe('a spoilt proof', () => {
  it('is a change to a proof that holds', () => {
    expect(isAccepted(contested)).toBe(true);
  });

  it.each(Object.entries(spoilt))('with %s is refused', (_name, spoil) => {
    expect(isAccepted(contested, spoil)).toBe(false);
  });

  it('does not prove another roster', () => {
    const outcome = solveShadowing(contested, calm);
    if (outcome.status !== 'optimal' || outcome.certificate.kind !== 'visits') {
      throw new Error(outcome.status);
    }
    const scores = outcome.visits.map(({ score }) => score);
    const { bounds } = outcome.certificate;
    expect(isProvedBestVisits(contested, scores, bounds)).toBe(true);
    expect(isProvedBestVisits(contested, scores.slice(1), bounds)).toBe(false);
    expect(isProvedBestVisits(contested, scores.slice(1).concat(1), bounds)).toBe(false);
  });
});

describe('a proof that needs prices for being in one place', () => {
  const kind = kinds['people on both sides'];
  const problems = Array.from({ length: 300 }, (_, seed) => seed)
    .map((seed) => randomProblem(kind, seed))
    .filter((problem) => isAccepted(problem, withoutMoments) === false);

  it('exists among small problems', () => {
    expect(problems.length).toBeGreaterThan(10);
  });

  it('holds with them, and not with other ones', () => {
    for (const problem of problems) {
      expect(isAccepted(problem)).toBe(true);
      expect(isAccepted(problem, withDearerMoments)).toBe(false);
    }
  });
});

function withoutMoments(bound: ClaimedVisitBound): ClaimedVisitBound {
  return { ...bound, moments: [] };
}

/** Far more than any visit is worth, so that the prices themselves cost too much. */
function withDearerMoments(bound: ClaimedVisitBound): ClaimedVisitBound {
  const dear = 2 * (bound.offset + 1000 * bound.factor + bound.bonus);
  return { ...bound, moments: bound.moments.map((own) => ({ ...own, price: own.price + dear })) };
}
