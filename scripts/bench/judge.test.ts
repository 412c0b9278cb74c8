import { describe, expect, it } from 'vitest';
import { exponentOf, judge } from './judge.ts';
import type { Aim } from './plan.ts';

const figures = (cpuMs: number, peakMegabytes = 100) => ({
  cpuMs,
  peakMegabytes,
  runs: 5,
  result: 1,
});

const ratios = [
  { peer: 'slow', atMost: 0.5 },
  { peer: 'quick', atMost: 2 },
];

const cases: readonly { what: string; aim: Aim | null; met: boolean | null }[] = [
  { what: 'a line without an aim', aim: null, met: null },
  { what: 'as long as the aim allows', aim: { cpuMs: 100 }, met: true },
  { what: 'longer than the aim', aim: { cpuMs: 99 }, met: false },
  { what: 'in time with too much memory', aim: { cpuMs: 100, megabytes: 99 }, met: false },
  { what: 'one ratio of two', aim: { ratios }, met: true },
  { what: 'no ratio of two', aim: { ratios: ratios.slice(1) }, met: false },
  {
    what: 'a ratio to a peer that is missing',
    aim: { ratios: [{ peer: 'x', atMost: 1 }] },
    met: null,
  },
];

describe('an aim', () => {
  it.each(cases)('is judged for $what', ({ aim, met }) => {
    const line = { title: 'work', program: { name: 'work', size: 1 }, aim, peers: [] };
    const judged = judge(line, figures(100), [
      ['slow', figures(200)],
      ['quick', figures(10)],
      ['x', { failure: 'not installed' }],
    ]);
    expect(judged.met).toBe(met);
    expect(judged.against.map(({ ratio }) => ratio)).toEqual([0.5, 10]);
  });

  it('is missed by a work without an answer', () => {
    const line = {
      title: 'work',
      program: { name: 'work', size: 1 },
      aim: { cpuMs: 1 },
      peers: [],
    };
    expect(judge(line, { failure: 'not in 1 s' }, []).met).toBe(false);
  });
});

describe('the exponent of growth', () => {
  it.each([1, 2, 2.5])('is found again: %d', (exponent) => {
    const points = [250, 500, 1000].map((size) => ({ size, cpuMs: 0.01 * size ** exponent }));
    expect(exponentOf(points)).toBeCloseTo(exponent, 9);
  });

  it('is unknown for a single size', () => {
    expect(exponentOf([{ size: 10, cpuMs: 1 }])).toBeNull();
  });
});
