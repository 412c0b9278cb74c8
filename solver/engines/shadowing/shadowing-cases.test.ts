import { expect, it } from 'vitest';
import type { ProblemPerson, VisitsProblem } from '../../problem/problem.ts';
import type { Control } from '../engine.ts';
import { buildShadowing } from './index.ts';
import { claimsShadowing, named, solveShadowing } from './testing/from-file.ts';

const calm: Control = { stop: () => null, report: () => undefined };

interface Case {
  /** `h1` has one place; `h1*2` two in all; `h1*2/2` also two in one slot. */
  readonly hosts: string;
  readonly visitors: string;
  /** `h1 v1 W10 700` or, without slots, `h1 v1 700`. */
  readonly candidates: readonly string[];
  readonly rules?: Partial<VisitsProblem>;
  /** The visits, `h1 v1 W10`, or the conflict. */
  readonly expected: readonly string[];
}

const cases: Record<string, Case> = {
  'a host receives one visitor in a slot, and two in two slots': {
    hosts: 'h1*2',
    visitors: 'v1 v2',
    candidates: ['h1 v1 W10 900', 'h1 v2 W10 800', 'h1 v2 W11 100'],
    expected: ['h1 v1 W10', 'h1 v2 W11'],
  },
  'a slot that is full turns a visitor away': {
    hosts: 'h1*2',
    visitors: 'v1 v2',
    candidates: ['h1 v1 W10 900', 'h1 v2 W10 800'],
    expected: ['h1 v1 W10'],
  },
  'a wide slot takes both visitors': {
    hosts: 'h1*2/2',
    visitors: 'v1 v2',
    candidates: ['h1 v1 W10 900', 'h1 v2 W10 800'],
    expected: ['h1 v1 W10', 'h1 v2 W10'],
  },
  'a host whose places in all are taken is free in no slot': {
    hosts: 'h1*2/2 h2',
    visitors: 'v1 v2 v3',
    candidates: ['h1 v1 W10 900', 'h1 v2 W11 900', 'h1 v3 W12 900', 'h2 v2 W10 100'],
    expected: ['h1 v1 W10', 'h1 v3 W12', 'h2 v2 W10'],
  },
  'a visitor is not with two hosts in one slot': {
    hosts: 'h1 h2',
    visitors: 'v1*2',
    candidates: ['h1 v1 W10 900', 'h2 v1 W10 800', 'h2 v1 W11 100'],
    expected: ['h1 v1 W10', 'h2 v1 W11'],
  },
  'a visitor with one slot makes one visit': {
    hosts: 'h1 h2',
    visitors: 'v1*2',
    candidates: ['h1 v1 W10 900', 'h2 v1 W10 800'],
    expected: ['h1 v1 W10'],
  },
  'two people are paired once, however many slots they share': {
    hosts: 'h1*3',
    visitors: 'v1*3',
    candidates: ['h1 v1 W10 700', 'h1 v1 W11 900', 'h1 v1 W12 800'],
    expected: ['h1 v1 W11'],
  },
  'nobody hosts and visits in one slot': {
    hosts: 'p1 p2',
    visitors: 'p1 p2',
    candidates: ['p1 p2 W10 900', 'p2 p1 W10 800'],
    expected: ['p1 p2 W10'],
  },
  'somebody hosts in one slot and visits in another': {
    hosts: 'p1 p2',
    visitors: 'p1 p2',
    candidates: ['p1 p2 W10 900', 'p2 p1 W10 800', 'p2 p1 W11 100'],
    expected: ['p1 p2 W10', 'p2 p1 W11'],
  },
  'without slots everybody may host and visit': {
    hosts: 'p1 p2',
    visitors: 'p1 p2',
    candidates: ['p1 p2 900', 'p2 p1 800'],
    expected: ['p1 p2', 'p2 p1'],
  },
  'the most visits come before the best one': {
    hosts: 'h1 h2',
    visitors: 'v1 v2',
    candidates: ['h1 v1 W10 1000', 'h1 v2 W10 300', 'h2 v1 W10 300'],
    expected: ['h1 v2 W10', 'h2 v1 W10'],
  },
  'without the matched stage the best visit wins': {
    hosts: 'h1 h2',
    visitors: 'v1 v2',
    candidates: ['h1 v1 W10 1000', 'h1 v2 W10 300', 'h2 v1 W10 300'],
    rules: { objective: ['total'] },
    expected: ['h1 v1 W10'],
  },
  'the lowest score is raised before the total': {
    hosts: 'h1 h2',
    visitors: 'v1 v2',
    candidates: ['h1 v1 W10 1000', 'h2 v2 W10 100', 'h1 v2 W11 400', 'h2 v1 W11 400'],
    expected: ['h1 v2 W11', 'h2 v1 W11'],
  },
  'fairness alone keeps the visits of the highest score': {
    hosts: 'h1 h2',
    visitors: 'v1 v2',
    candidates: ['h1 v1 W10 500', 'h2 v2 W10 400'],
    rules: { objective: ['fairness'] },
    expected: ['h1 v1 W10'],
  },
  'a lock without a slot takes the better of its slots': {
    hosts: 'h1 h2',
    visitors: 'v1',
    candidates: ['h1 v1 W10 100', 'h1 v1 W11 200', 'h2 v1 W10 900'],
    rules: { locked: [['h1', 'v1']] },
    expected: ['h1 v1 W11'],
  },
  'a lock gives way to another slot when its better one is needed': {
    hosts: 'h1*2',
    visitors: 'v1 v2',
    candidates: ['h1 v1 W10 900', 'h1 v1 W11 200', 'h1 v2 W10 500'],
    rules: { locked: [['h1', 'v1']] },
    expected: ['h1 v1 W11', 'h1 v2 W10'],
  },
  'a lock of a visitor with several places is kept once': {
    hosts: 'h1*2 h2',
    visitors: 'v1*2',
    candidates: ['h1 v1 W10 900', 'h1 v1 W11 900', 'h2 v1 W10 10', 'h2 v1 W11 20'],
    rules: { locked: [['h1', 'v1']] },
    expected: ['h1 v1 W10', 'h2 v1 W11'],
  },
  'a lock on the lowest score bounds fairness': {
    hosts: 'h1 h2',
    visitors: 'v1 v2',
    candidates: ['h1 v1 W10 50', 'h2 v2 W10 60', 'h2 v2 W11 40'],
    rules: { locked: [['h1', 'v1']] },
    expected: ['h1 v1 W10', 'h2 v2 W10'],
  },
  'a forbidden pair is forbidden in every slot': {
    hosts: 'h1 h2',
    visitors: 'v1',
    candidates: ['h1 v1 W10 900', 'h1 v1 W11 900', 'h2 v1 W11 100'],
    rules: { forbidden: [['h1', 'v1']] },
    expected: ['h2 v1 W11'],
  },
  'a lock on no candidate is named': {
    hosts: 'h1 h2',
    visitors: 'v1',
    candidates: ['h1 v1 W10 900'],
    rules: { locked: [['h2', 'v1']] },
    expected: ['lock h2-v1'],
  },
  'a lock on a forbidden pair is named': {
    hosts: 'h1',
    visitors: 'v1',
    candidates: ['h1 v1 W10 900'],
    rules: { locked: [['h1', 'v1']], forbidden: [['h1', 'v1']] },
    expected: ['lock h1-v1'],
  },
  'two locks in one slot of a host are named, and a third that holds is not': {
    hosts: 'h1*3',
    visitors: 'v1 v2 v3',
    candidates: ['h1 v1 W10 900', 'h1 v2 W10 900', 'h1 v3 W11 900'],
    rules: {
      locked: [
        ['h1', 'v1'],
        ['h1', 'v2'],
        ['h1', 'v3'],
      ],
    },
    expected: ['lock h1-v1', 'lock h1-v2'],
  },
  'three locks in two slots are named together': {
    hosts: 'h1*3',
    visitors: 'v1 v2 v3',
    candidates: ['v1', 'v2', 'v3'].flatMap((v) => [`h1 ${v} W10 900`, `h1 ${v} W11 900`]),
    rules: {
      locked: [
        ['h1', 'v1'],
        ['h1', 'v2'],
        ['h1', 'v3'],
      ],
    },
    expected: ['lock h1-v1', 'lock h1-v2', 'lock h1-v3'],
  },
  'locks that make somebody host and visit in one slot are named': {
    hosts: 'p1 p2',
    visitors: 'p1 p3',
    candidates: ['p2 p1 W10 900', 'p1 p3 W10 900'],
    rules: {
      locked: [
        ['p2', 'p1'],
        ['p1', 'p3'],
      ],
    },
    expected: ['lock p1-p3', 'lock p2-p1'],
  },
  'an exchange counts both directions or neither': {
    hosts: 'p1 p2 p3',
    visitors: 'p1 p2 p3',
    candidates: ['p1 p2 W10 1000', 'p1 p3 W10 400', 'p3 p1 W11 500'],
    rules: { reciprocal: true },
    expected: ['p1 p3 W10', 'p3 p1 W11'],
  },
  'the two visits of an exchange need different slots': {
    hosts: 'p1 p2',
    visitors: 'p1 p2',
    candidates: ['p1 p2 W10 1000', 'p2 p1 W10 1000', 'p2 p1 W11 100'],
    rules: { reciprocal: true },
    expected: ['p1 p2 W10', 'p2 p1 W11'],
  },
  'four people exchange two by two, though one exchange is the best': {
    hosts: 'p1 p2 p3 p4',
    visitors: 'p1 p2 p3 p4',
    candidates: [
      ...['p2 p3 W10 1000', 'p3 p2 W11 1000'],
      ...['p1 p2 W10 300', 'p2 p1 W11 300'],
      ...['p3 p4 W10 300', 'p4 p3 W11 301'],
    ],
    rules: { reciprocal: true },
    expected: ['p1 p2 W10', 'p2 p1 W11', 'p3 p4 W10', 'p4 p3 W11'],
  },
  'who only hosts takes part in no exchange': {
    hosts: 'p1 h1',
    visitors: 'p1 v1',
    candidates: ['h1 p1 W10 900', 'p1 v1 W11 900'],
    rules: { reciprocal: true },
    expected: [],
  },
  'a lock holds an exchange whichever way it is written': {
    hosts: 'p1 p2 p3',
    visitors: 'p1 p2 p3',
    candidates: ['p1 p2 900', 'p2 p1 900', 'p1 p3 100', 'p3 p1 100'],
    rules: {
      reciprocal: true,
      locked: [
        ['p3', 'p1'],
        ['p1', 'p3'],
      ],
    },
    expected: ['p1 p3', 'p3 p1'],
  },
  'a direction that is forbidden forbids the exchange': {
    hosts: 'p1 p2',
    visitors: 'p1 p2',
    candidates: ['p1 p2 900', 'p2 p1 900'],
    rules: { reciprocal: true, forbidden: [['p2', 'p1']] },
    expected: [],
  },
  'a locked exchange that lacks a direction is named': {
    hosts: 'p1 p2',
    visitors: 'p1 p2',
    candidates: ['p1 p2 900'],
    rules: { reciprocal: true, locked: [['p1', 'p2']] },
    expected: ['lock p1-p2'],
  },
  'nobody at all': { hosts: '', visitors: '', candidates: [], expected: [] },
  'hosts without places receive nobody': {
    hosts: 'h1*0 h2*1/0',
    visitors: 'v1',
    candidates: ['h1 v1 W10 900', 'h2 v1 W10 900'],
    expected: [],
  },
  'ids with unusual names': {
    hosts: '__proto__ constructor',
    visitors: 'toString __proto__',
    candidates: ['__proto__ toString W10 900', 'constructor __proto__ W11 800'],
    expected: ['__proto__ toString W10', 'constructor __proto__ W11'],
  },
};

it.each(Object.entries(cases))('%s', (_name, { expected, ...written }) => {
  const problem = problemOf(written);
  const outcome = solveShadowing(problem, calm);
  if (outcome.status === 'infeasible') {
    expect(outcome.conflict).toEqual(expected);
    return;
  }
  const visits = named(buildShadowing(problem), outcome.visits ?? []);
  expect(outcome.status).toBe('optimal');
  expect(visits.map(({ a, b, slot }) => [a, b, slot ?? ''].join(' ').trim())).toEqual(expected);
});

it('does not claim a person with two exchanges', () => {
  const people = { hosts: 'p1*2 p2', visitors: 'p1*2 p2', candidates: [] };
  expect(claimsShadowing(problemOf({ ...people, rules: { reciprocal: true } }))).toBe(false);
});

function problemOf(written: Omit<Case, 'expected'>): VisitsProblem {
  return {
    people: [...peopleOf(written.hosts, 'left'), ...peopleOf(written.visitors, 'right')],
    candidates: written.candidates.map((text) => {
      const words = text.split(' ');
      const [a = '', b = '', slot = ''] = words;
      const score = Number(words[words.length - 1]);
      return words.length === 4 ? { a, b, score, tags: [`slot:${slot}`] } : { a, b, score };
    }),
    ...written.rules,
  };
}

function peopleOf(text: string, side: 'left' | 'right'): readonly ProblemPerson[] {
  return text
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => {
      const [id = '', places = '1'] = word.split('*');
      const [capacity = '1', slotCapacity = '1'] = places.split('/');
      return { id, side, capacity: Number(capacity), slotCapacity: Number(slotCapacity) };
    });
}
