import { describe, expect, it } from 'vitest';
import { asCandidates, asMatrix } from './forms.ts';
import { readProblem } from './read.ts';

const people = [
  { id: 'm1', side: 'left', capacity: 2 },
  { id: 'm2', side: 'left' },
  { id: 'a1', side: 'right' },
  { id: 'a2', side: 'right' },
];
const candidates = [
  { a: 'm1', b: 'a1', score: 500, tags: ['near'] },
  { a: 'm2', b: 'a2', score: 600 },
];
const sound = { version: 1, method: 'mentoring', people, candidates };
const matrix = {
  left: ['m1', 'm2'],
  right: ['a1', 'a2'],
  scores: [
    [500, -1],
    [-1, 600],
  ],
};
const { candidates: _, ...frame } = sound;
const dense = { ...frame, matrix };
const scored = (score: unknown) => ({ ...sound, candidates: [{ a: 'm1', b: 'a1', score }] });
const holding = (capacity: unknown) => ({
  ...sound,
  people: [{ ...people[0], capacity }, ...people.slice(1)],
});
const cells = (scores: unknown) => ({ ...dense, matrix: { ...matrix, scores } });

const wrong: readonly { what: string; value: unknown; code: string; path: string }[] = [
  { what: 'null', value: null, code: 'not-an-object', path: '' },
  { what: 'a list', value: [sound], code: 'not-an-object', path: '' },
  {
    what: 'a later version',
    value: { ...sound, version: 2 },
    code: 'unknown-version',
    path: 'version',
  },
  {
    what: 'another method',
    value: { ...sound, method: 'chess' },
    code: 'unknown-method',
    path: 'method',
  },
  {
    what: 'no people',
    value: { ...sound, people: undefined },
    code: 'missing-field',
    path: 'people',
  },
  {
    what: 'people as text',
    value: { ...sound, people: 'all' },
    code: 'wrong-type',
    path: 'people',
  },
  {
    what: 'a person as text',
    value: { ...sound, people: [...people, 'x'] },
    code: 'wrong-type',
    path: 'people[4]',
  },
  {
    what: 'a person without id',
    value: { ...sound, people: [...people, { side: 'left' }] },
    code: 'missing-field',
    path: 'people[4].id',
  },
  {
    what: 'a person with a number as id',
    value: { ...sound, people: [...people, { id: 2 ** 53, side: 'left' }] },
    code: 'wrong-type',
    path: 'people[4].id',
  },
  {
    what: 'a person without side',
    value: { ...sound, people: [...people, { id: 'x' }] },
    code: 'missing-side',
    path: 'people[4].side',
  },
  {
    what: 'a person twice on one side',
    value: { ...sound, people: [...people, people[0]] },
    code: 'duplicate-person',
    path: 'people[4].id',
  },
  {
    what: 'a negative capacity',
    value: holding(-1),
    code: 'negative-capacity',
    path: 'people[0].capacity',
  },
  { what: 'half a place', value: holding(1.5), code: 'wrong-type', path: 'people[0].capacity' },
  {
    what: 'a capacity that is no number',
    value: holding(Number.NaN),
    code: 'wrong-type',
    path: 'people[0].capacity',
  },
  {
    what: 'a capacity as text',
    value: holding('2'),
    code: 'wrong-type',
    path: 'people[0].capacity',
  },
  {
    what: 'neither candidates nor matrix',
    value: frame,
    code: 'missing-field',
    path: 'candidates',
  },
  {
    what: 'both candidates and matrix',
    value: { ...sound, matrix },
    code: 'wrong-type',
    path: 'matrix',
  },
  {
    what: 'a score above 1000',
    value: scored(1001),
    code: 'score-out-of-range',
    path: 'candidates[0].score',
  },
  {
    what: 'a negative score',
    value: scored(-1),
    code: 'score-out-of-range',
    path: 'candidates[0].score',
  },
  {
    what: 'half a point',
    value: scored(0.5),
    code: 'score-out-of-range',
    path: 'candidates[0].score',
  },
  {
    what: 'a score that is no number',
    value: scored(Number.NaN),
    code: 'score-out-of-range',
    path: 'candidates[0].score',
  },
  {
    what: 'a score as text',
    value: scored('500'),
    code: 'score-out-of-range',
    path: 'candidates[0].score',
  },
  {
    what: 'a missing score',
    value: scored(undefined),
    code: 'missing-field',
    path: 'candidates[0].score',
  },
  {
    what: 'an unknown id',
    value: { ...sound, candidates: [{ a: 'm1', b: 'zz', score: 1 }] },
    code: 'unknown-id',
    path: 'candidates[0]',
  },
  {
    what: 'a pair of one side',
    value: { ...sound, candidates: [{ a: 'm1', b: 'm2', score: 1 }] },
    code: 'same-side',
    path: 'candidates[0]',
  },
  {
    what: 'a pair the wrong way round',
    value: { ...sound, candidates: [{ a: 'a1', b: 'm1', score: 1 }] },
    code: 'wrong-side',
    path: 'candidates[0]',
  },
  {
    what: 'a person with themselves',
    value: { ...sound, candidates: [{ a: 'm1', b: 'm1', score: 1 }] },
    code: 'same-person',
    path: 'candidates[0]',
  },
  {
    what: 'a candidate twice',
    value: { ...sound, candidates: [...candidates, { a: 'm1', b: 'a1', score: 7 }] },
    code: 'duplicate-candidate',
    path: 'candidates[2]',
  },
  {
    what: 'a lock of one id',
    value: { ...sound, locked: [['m1']] },
    code: 'wrong-type',
    path: 'locked[0]',
  },
  {
    what: 'a lock of an unknown id',
    value: { ...sound, locked: [['m1', 'zz']] },
    code: 'unknown-id',
    path: 'locked[0]',
  },
  {
    what: 'a forbidden unknown id',
    value: { ...sound, forbidden: [['zz', 'a1']] },
    code: 'unknown-id',
    path: 'forbidden[0]',
  },
  {
    what: 'a quota without tag',
    value: { ...sound, quotas: [{ name: 'q' }] },
    code: 'missing-field',
    path: 'quotas[0].tag',
  },
  {
    what: 'a negative quota',
    value: { ...sound, quotas: [{ name: 'q', tag: 't', min: -1 }] },
    code: 'quota-out-of-range',
    path: 'quotas[0].min',
  },
  {
    what: 'a share above 1',
    value: { ...sound, quotas: [{ name: 'q', tag: 't', maxShare: 1.1 }] },
    code: 'quota-out-of-range',
    path: 'quotas[0].maxShare',
  },
  {
    what: 'two quotas of one name',
    value: {
      ...sound,
      quotas: [
        { name: 'q', tag: 't' },
        { name: 'q', tag: 'u' },
      ],
    },
    code: 'duplicate-quota',
    path: 'quotas[1].name',
  },
  {
    what: 'an unknown stage',
    value: { ...sound, objective: ['luck'] },
    code: 'unknown-stage',
    path: 'objective[0]',
  },
  {
    what: 'a stage twice',
    value: { ...sound, objective: ['total', 'total'] },
    code: 'duplicate-stage',
    path: 'objective[1]',
  },
  {
    what: 'a matrix with a row too few',
    value: cells([[500, -1]]),
    code: 'matrix-shape',
    path: 'matrix.scores',
  },
  {
    what: 'a matrix with a short row',
    value: cells([[500, -1], [600]]),
    code: 'matrix-shape',
    path: 'matrix.scores[1]',
  },
  {
    what: 'a matrix with a score too high',
    value: cells([
      [500, -1],
      [-1, 2000],
    ]),
    code: 'score-out-of-range',
    path: 'matrix.scores[1][1]',
  },
  {
    what: 'a matrix with a hole',
    value: cells([
      [500, null],
      [-1, 2],
    ]),
    code: 'score-out-of-range',
    path: 'matrix.scores[0][1]',
  },
  {
    what: 'a matrix with an unknown id',
    value: { ...dense, matrix: { ...matrix, left: ['m1', 'zz'] } },
    code: 'unknown-id',
    path: 'matrix.left[1]',
  },
  {
    what: 'a matrix with an id twice',
    value: { ...dense, matrix: { ...matrix, left: ['m1', 'm1'] } },
    code: 'duplicate-person',
    path: 'matrix.left[1]',
  },
  {
    what: 'tags of a wrong shape',
    value: { ...dense, matrix: { ...matrix, tags: { near: ['10'] } } },
    code: 'matrix-shape',
    path: 'matrix.tags.near',
  },
  {
    what: 'tags other than 0 and 1',
    value: { ...dense, matrix: { ...matrix, tags: { near: ['10', '2x'] } } },
    code: 'matrix-shape',
    path: 'matrix.tags.near',
  },
];

describe('a problem file', () => {
  it.each(wrong)('with $what is refused at $path', ({ value, code, path }) => {
    const read = readProblem(value);
    expect(read.status).toBe('invalid');
    const issues = read.status === 'invalid' ? read.issues : [];
    expect(issues.map((issue) => [issue.code, issue.path])).toContainEqual([code, path]);
  });

  it.each([
    { what: 'candidates', value: sound },
    { what: 'a matrix', value: dense },
    { what: 'unknown fields', value: { ...sound, colour: 'blue' } },
    {
      what: 'one id on both sides',
      value: { ...sound, people: [...people, { id: 'm1', side: 'right' }] },
    },
  ])('with $what is read', ({ value }) => {
    expect(readProblem(value).status).toBe('valid');
  });

  it('of work pairs finds a candidate twice in either order', () => {
    const read = readProblem({
      version: 1,
      method: 'workpair',
      people: [{ id: 'p1' }, { id: 'p2' }],
      candidates: [
        { a: 'p1', b: 'p2', score: 1 },
        { a: 'p2', b: 'p1', score: 1 },
      ],
    });
    expect(read).toMatchObject({
      issues: [{ code: 'duplicate-candidate', path: 'candidates[1]' }],
    });
  });

  it('lists a thousand issues at most', () => {
    const read = readProblem({ ...sound, people: Array.from({ length: 5000 }, () => 0) });
    expect(read.status === 'invalid' && read.issues.length).toBe(1000);
  });

  it('keeps its pairs from form to form', () => {
    const read = readProblem(sound);
    if (read.status === 'invalid') throw new Error('not read');
    expect(asCandidates(asMatrix(read.problem))).toMatchObject({ candidates });
  });
});
