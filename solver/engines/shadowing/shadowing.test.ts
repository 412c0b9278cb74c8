import { describe, expect, it } from 'vitest';
import type { Control } from '../engine.ts';
import { bestRank, rankOf } from './every-roster.ts';
import { buildShadowing, claimsShadowing, type ShadowingOutcome, solveShadowing } from './index.ts';
import type { ShadowingProblem } from './problem.ts';
import { type Kind, randomProblem, shuffled } from './random-problems.ts';
import { isProvedBestShadowing } from './shadowing-proof.ts';
import { checkShadowing, type NamedVisit } from './shadowing-roster.ts';

const calm: Control = { stop: () => null, report: () => undefined };

const kinds: Record<string, Kind> = {
  'visitors with one place': { visitorPlaces: 1, both: false, slots: 3, reciprocal: false },
  'visitors with several places': { visitorPlaces: 3, both: false, slots: 3, reciprocal: false },
  'people on both sides': { visitorPlaces: 2, both: true, slots: 3, reciprocal: false },
  'one slot for all': { visitorPlaces: 2, both: true, slots: 1, reciprocal: false },
  'no slots at all': { visitorPlaces: 2, both: false, slots: 0, reciprocal: false },
  'exchanges in slots': { visitorPlaces: 1, both: true, slots: 2, reciprocal: true },
  'exchanges without slots': { visitorPlaces: 1, both: true, slots: 0, reciprocal: true },
};

const SEEDS = Array.from({ length: 300 }, (_, seed) => seed);

describe.each(Object.entries(kinds))('%s', (_name, kind) => {
  it('is solved as well as by trying every roster', () => {
    for (const seed of SEEDS) {
      const problem = randomProblem(kind, seed);
      expect(claimsShadowing(problem)).toBe(true);
      const outcome = solveShadowing(problem, calm);
      const best = bestRank(problem);
      if (best === null) {
        expect(outcome.status, `seed ${seed}`).toBe('infeasible');
        continue;
      }
      const visits = named(problem, outcome);
      expect(checkShadowing(problem, visits), `seed ${seed}`).toEqual([]);
      expect(rankOf(problem, visits), `seed ${seed}`).toEqual(best);
    }
  });

  it('has the same answer in whatever order the rows come', () => {
    for (const seed of SEEDS.slice(0, 60)) {
      const problem = randomProblem(kind, seed);
      const answer = JSON.stringify(solveShadowing(problem, calm));
      expect(JSON.stringify(solveShadowing(shuffled(problem, seed), calm))).toBe(answer);
    }
  });

  it('names a smallest set of locks that cannot all hold', () => {
    for (const seed of SEEDS) {
      const problem = randomProblem(kind, seed);
      const outcome = solveShadowing(problem, calm);
      if (outcome.status !== 'infeasible') continue;
      const own = (problem.locked ?? []).filter(([a, b]) =>
        outcome.conflict.includes(`lock ${a}-${b}`),
      );
      expect(own.length).toBeGreaterThan(0);
      expect(bestRank({ ...problem, locked: own }), `seed ${seed}`).toBeNull();
      for (const name of outcome.conflict) {
        const fewer = own.filter(([a, b]) => `lock ${a}-${b}` !== name);
        expect(bestRank({ ...problem, locked: fewer }), `seed ${seed}`).not.toBeNull();
      }
    }
  });
});

describe('the proof of one-way visits', () => {
  const oneWay = Object.values(kinds).filter(({ reciprocal }) => !reciprocal);

  it.each(oneWay)('is accepted by the independent check: %o', (kind) => {
    let certified = 0;
    for (const seed of SEEDS) {
      const problem = randomProblem(kind, seed);
      const outcome = solveShadowing(problem, calm);
      if (outcome.status !== 'optimal' || outcome.proof !== 'dual certificate') continue;
      if (outcome.certificate.kind !== 'visits') continue;
      const scores = outcome.visits.map(({ score }) => score);
      const holds = isProvedBestShadowing(problem, scores, outcome.certificate.bounds);
      expect(holds, `seed ${seed}`).toBe(true);
      certified += 1;
    }
    expect(certified).toBeGreaterThan(50);
  });
});

/** The visits of an outcome by the ids of its problem. */
function named(problem: ShadowingProblem, outcome: ShadowingOutcome): readonly NamedVisit[] {
  if (outcome.status !== 'optimal') throw new Error(`The outcome is ${outcome.status}.`);
  const { hosts, visitors, slots } = buildShadowing(problem);
  return outcome.visits.map(({ host, visitor, slot, score }) => ({
    a: hosts.ids[host] ?? '',
    b: visitors.ids[visitor] ?? '',
    slot: slots[slot] ?? null,
    score,
  }));
}
