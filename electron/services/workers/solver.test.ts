import { performance } from 'node:perf_hooks';
import { describe, expect, it } from 'vitest';
import { defaultSettingsOf, type Profile } from '../../../solver/index.ts';
import type { MatchQuestion } from '../match-question.ts';
import { quickest } from '../testing/quickest.ts';
import { createMatcher } from './solver.ts';

const match = createMatcher({ workerUrl: new URL('./solver-worker.ts', import.meta.url) });

const blank: Omit<Profile, 'id' | 'role' | 'goals' | 'experienceYears'> = {
  capacity: 1,
  isFull: false,
  agency: null,
  sector: null,
  office: null,
  supervisor: null,
  languages: ['fi'],
  meetingMode: null,
  offers: [],
  seeks: [],
  wishes: [],
  exclusions: [],
  earlierPairs: [],
  weeksPossible: [],
  weeksImpossible: [],
  slotCapacity: 1,
  isReciprocal: null,
  tasks: [],
  peakMonths: [],
  absences: [],
  workload: null,
};

const goals = ['TACIT', 'DIGI', 'LEAD', 'ROLE', 'NETWORK'];

/** So many mentors and as many mentees, whose answers look random but are the same in every run. */
function question(size: number): MatchQuestion {
  const side = (role: 'mentor' | 'mentee'): Profile[] =>
    Array.from({ length: size }, (_, index) => ({
      ...blank,
      id: `${role}${index}`,
      role,
      experienceYears: (index * 7919) % 40,
      goals: goals.filter((__, goal) => (index * 31 + goal * 17) % 3 === 0),
    }));
  return {
    profiles: [...side('mentor'), ...side('mentee')],
    settings: defaultSettingsOf('mentoring'),
    travel: [],
    wanted: {},
  };
}

describe('a cohort matched in a worker', () => {
  it('is scored and proved best there, and every stage is told in order', async () => {
    const stages: string[] = [];
    const fractions: number[] = [];
    const matched = await match(
      question(20),
      ({ stage, fraction }) => {
        stages.push(stage);
        fractions.push(fraction);
      },
      undefined,
    );
    if (matched === 'cancelled') throw new Error('nobody cancelled');
    expect(matched.answer).toMatchObject({ status: 'optimal', verified: true });
    expect(matched.answer.pairs).toHaveLength(20);
    expect(matched.problem.people).toHaveLength(40);
    expect(new Set(stages)).toContain('scoring');
    expect(new Set(stages)).toContain('check');
    expect(fractions).toEqual(fractions.toSorted((one, other) => one - other));
  });

  it('is cancelled within 100 ms in the midst of its work, and the next one is whole', async () => {
    const cancelled = async (): Promise<number> => {
      const cancelling = new AbortController();
      let firedAt = 0;
      const matched = await match(
        question(1500),
        () => {
          if (firedAt > 0) return;
          firedAt = performance.now();
          cancelling.abort();
        },
        cancelling.signal,
      );
      const took = performance.now() - firedAt;
      expect(matched).toBe('cancelled');
      return took;
    };
    expect(await quickest(100, cancelled)).toBeLessThan(100);
    expect(await match(question(5), () => {}, undefined)).toMatchObject({
      answer: { status: 'optimal' },
    });
  });

  it('leaves the thread that asked for it free meanwhile', async () => {
    const asked = question(1000);
    const before = performance.eventLoopUtilization();
    await match(asked, () => {}, undefined);
    // Sending a thousand people on either side and taking their answer is all that is left to do.
    expect(performance.eventLoopUtilization(before).utilization).toBeLessThan(0.5);
  });
});
