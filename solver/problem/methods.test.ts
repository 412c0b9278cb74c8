import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asCandidates, asMatrix } from './forms.ts';
import { readProblem } from './read.ts';

const pool = {
  version: 1,
  method: 'workpair',
  people: [{ id: 'p1' }, { id: 'p2' }, { id: 'p3' }],
  candidates: [{ a: 'p2', b: 'p1', score: 500, tags: ['near'] }],
};
const { candidates: _, ...frame } = pool;
const square = {
  left: ['p1', 'p2', 'p3'],
  right: ['p1', 'p2', 'p3'],
  scores: [
    [-1, 500, -1],
    [500, -1, -1],
    [-1, -1, -1],
  ],
  tags: { near: ['010', '100', '000'] },
};
const EMPTY = square.scores.map((row) => row.map(() => -1));
const visits = {
  version: 1,
  method: 'shadowing',
  people: [
    { id: 'p1', side: 'left', capacity: 2, slotCapacity: 0 },
    { id: 'p2', side: 'left' },
    { id: 'p1', side: 'right' },
  ],
  candidates: [
    { a: 'p2', b: 'p1', score: 500, tags: ['slot:W10', 'near'] },
    { a: 'p2', b: 'p1', score: 400, tags: ['slot:W11'] },
  ],
};
const inSlots = (...tags: readonly (readonly string[])[]) => ({
  ...visits,
  candidates: tags.map((own) => ({ a: 'p2', b: 'p1', score: 500, tags: own })),
});

const wrong: readonly { what: string; value: unknown; code: string; path: string }[] = [
  {
    what: 'two places in a pool',
    value: { ...pool, people: [{ id: 'p1', capacity: 2 }, ...pool.people.slice(1)] },
    code: 'pool-capacity',
    path: 'people[0].capacity',
  },
  {
    what: 'an unknown end for the odd person',
    value: { ...pool, oddPerson: 'leaves' },
    code: 'unknown-odd-person',
    path: 'oddPerson',
  },
  {
    what: 'a lock of somebody with themselves',
    value: { ...pool, locked: [['p1', 'p1']] },
    code: 'same-person',
    path: 'locked[0]',
  },
  {
    what: 'a pool of two lists',
    value: { ...frame, matrix: { ...square, right: ['p2', 'p1', 'p3'], scores: EMPTY } },
    code: 'matrix-shape',
    path: 'matrix.scores',
  },
  {
    what: 'scores that differ by direction',
    value: {
      ...frame,
      matrix: {
        ...square,
        scores: [
          [-1, 500, -1],
          [501, -1, -1],
          [-1, -1, -1],
        ],
      },
    },
    code: 'matrix-shape',
    path: 'matrix.scores',
  },
  {
    what: 'tags that differ by direction',
    value: { ...frame, matrix: { ...square, tags: { near: ['010', '000', '000'] } } },
    code: 'matrix-shape',
    path: 'matrix.tags.near',
  },
  {
    what: 'two slots for one visit',
    value: inSlots(['slot:W10', 'slot:W11']),
    code: 'several-slots',
    path: 'candidates[0]',
  },
  {
    what: 'a visit without a slot among others',
    value: inSlots(['slot:W10'], ['near']),
    code: 'missing-slot',
    path: 'candidates[1]',
  },
  {
    what: 'one visit twice in a slot',
    value: inSlots(['slot:W10'], ['slot:W10', 'near']),
    code: 'duplicate-candidate',
    path: 'candidates[1]',
  },
  {
    what: 'two visits without slots',
    value: inSlots([], []),
    code: 'duplicate-candidate',
    path: 'candidates[1]',
  },
  {
    what: 'a lock of two in two slots',
    value: {
      ...inSlots(['slot:W10'], ['slot:W11']),
      locked: ['W10', 'W11'].map((slot) => ['p2', 'p1', slot]),
    },
    code: 'several-slots',
    path: 'locked[1]',
  },
  {
    what: 'a lock of work pairs in a slot',
    value: { ...frame, matrix: square, locked: [['p1', 'p2', 'W10']] },
    code: 'wrong-type',
    path: 'locked[0]',
  },
  {
    what: 'half a place in a slot',
    value: { ...visits, people: [{ ...visits.people[0], slotCapacity: 0.5 }, ...visits.people] },
    code: 'wrong-type',
    path: 'people[0].slotCapacity',
  },
  {
    what: 'fewer than no places in a slot',
    value: { ...visits, people: [{ ...visits.people[0], slotCapacity: -1 }, ...visits.people] },
    code: 'negative-capacity',
    path: 'people[0].slotCapacity',
  },
  {
    what: 'exchanges by word',
    value: { ...visits, reciprocal: 'yes' },
    code: 'wrong-type',
    path: 'reciprocal',
  },
  {
    what: 'exchanges with a quota',
    value: { ...visits, reciprocal: true, quotas: [{ name: 'near', tag: 'near', min: 1 }] },
    code: 'quotas-with-exchanges',
    path: 'quotas',
  },
  {
    what: 'several exchanges of one person',
    value: {
      ...visits,
      reciprocal: true,
      people: [
        { id: 'p1', side: 'left', capacity: 2 },
        { id: 'p2', side: 'left' },
        { id: 'p1', side: 'right', capacity: 3 },
      ],
    },
    code: 'exchange-capacity',
    path: 'people[2].capacity',
  },
];

describe('a problem of another method', () => {
  it.each(wrong)('with $what is refused at $path', ({ value, code, path }) => {
    const read = readProblem(value);
    const issues = read.status === 'invalid' ? read.issues : [];
    expect(issues.map((issue) => [issue.code, issue.path])).toContainEqual([code, path]);
  });

  it.each([
    { what: 'a pool', value: pool },
    { what: 'a pool as a matrix', value: { ...frame, matrix: square } },
    { what: 'a pool with trios', value: { ...pool, oddPerson: 'trio' } },
    { what: 'visits in slots', value: visits },
    { what: 'a lock in a slot', value: { ...visits, locked: [['p2', 'p1', 'W11']] } },
    { what: 'exchanges', value: { ...visits, reciprocal: true } },
  ])('such as $what is read', ({ value }) => {
    expect(readProblem(value).status).toBe('valid');
  });

  it('keeps the pairs of a pool from form to form', () => {
    const read = readProblem(pool);
    if (read.status === 'invalid') throw new Error('not read');
    const { candidates } = asCandidates(asMatrix(read.problem));
    expect(candidates).toEqual([{ a: 'p1', b: 'p2', score: 500, tags: ['near'] }]);
  });

  it('never throws, whatever its fields hold', () => {
    const field = fc.constantFrom(
      'people',
      'candidates',
      'matrix',
      'locked',
      'quotas',
      'oddPerson',
      'reciprocal',
    );
    fc.assert(
      fc.property(fc.constantFrom(pool, visits), field, fc.anything(), (base, name, value) => {
        const read = readProblem({ ...base, [name]: value });
        expect(['valid', 'invalid']).toContain(read.status);
      }),
    );
  });
});
