import { describe, expect, it } from 'vitest';
import { createWords } from '../../../../electron/contract/index.ts';
import { anyDay, dayProblem } from '../../../ui/index.ts';
import { limitsOf } from './step-limits.ts';

const words = createWords('fi');
const dated = [
  { milestone: 'shown', on: '2026-03-06' },
  { milestone: 'started', on: '2026-04-01' },
] as const;

describe('the day of a step', () => {
  it('lies between the dated steps around it, however far they are', () => {
    expect(limitsOf(dated, 'confirmed')).toEqual({ earliest: '2026-03-06', latest: '2026-04-01' });
    expect(limitsOf(dated, 'ended')).toEqual({ earliest: '2026-04-01', latest: null });
    expect(limitsOf(dated, 'shown')).toEqual({ earliest: null, latest: '2026-04-01' });
  });

  it('is free where no other step is dated', () => {
    expect(limitsOf([], 'confirmed')).toEqual(anyDay);
    expect(limitsOf(dated.slice(0, 1), 'shown')).toEqual(anyDay);
  });

  it('may fall on the day of its neighbour and not beyond it', () => {
    const limits = limitsOf(dated, 'confirmed');
    expect(dayProblem('6.3.2026', limits, words)).toBeNull();
    expect(dayProblem('1.4.2026', limits, words)).toBeNull();
    expect(dayProblem('5.3.2026', limits, words)).toBe('Aikaisintaan 6.3.2026.');
    expect(dayProblem('2.4.2026', limits, words)).toBe('Viimeistään 1.4.2026.');
    expect(dayProblem('maaliskuu', limits, words)).toBe(words.say('common:day-unreadable'));
  });
});
