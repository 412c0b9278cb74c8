import { describe, expect, it } from 'vitest';
import { coverage } from './coverage.ts';
import type { Measure } from './judgement.ts';
import { learning } from './learning.ts';
import { peaks } from './peaks.ts';
import type { Profile, TaskSkill } from './profile.ts';
import { scorePair } from './score-pair.ts';
import { defaultSettingsOf } from './settings.ts';
import { standIn } from './stand-in.ts';
import { tasksOfOneHolder } from './tasks-of-one-holder.ts';
import { blank, travel } from './testing/profiles.ts';
import { workload } from './workload.ts';

/** Two critical tasks hang on one person, another is held by several of the pool. */
const settings = {
  ...defaultSettingsOf('workpair'),
  criticalTasks: ['pay', 'law', 'file'],
  tasksOfOneHolder: ['pay', 'law'],
};

const member = (id: string, own: Partial<Profile>): Profile => ({
  ...blank,
  id,
  role: 'member',
  ...own,
});

/** 'pay 3' is a level, 'pay 1 learn' a wish to learn as well. */
function tasks(...texts: readonly string[]): { readonly tasks: readonly TaskSkill[] } {
  return {
    tasks: texts.map((text) => {
      const [task = '', level, wish] = text.split(' ');
      return { task, level: Number(level), wantsToLearn: wish === 'learn' };
    }),
  };
}

interface Row {
  readonly what: string;
  readonly measure: Measure;
  readonly one: Partial<Profile>;
  readonly other: Partial<Profile>;
  readonly share: number | null;
  readonly code: string;
  readonly params?: object;
}

const rows: readonly Row[] = [
  {
    what: 'one holds a critical task, the other can stand in',
    measure: coverage,
    one: tasks('pay 3'),
    other: tasks('pay 2'),
    share: 1,
    code: 'tasks-newly-covered',
    params: { count: 1, tasks: ['pay'] },
  },
  {
    what: 'a task that others of the pool hold as well counts half',
    measure: coverage,
    one: tasks('file 3'),
    other: tasks('file 2'),
    share: 1 / 2,
    code: 'tasks-covered-before',
    params: { count: 1, tasks: ['file'] },
  },
  {
    what: 'a task that hung on one beside one that others hold as well',
    measure: coverage,
    one: tasks('file 3', 'pay 3'),
    other: tasks('file 4', 'pay 2'),
    share: 3 / 4,
    code: 'tasks-partly-new',
    params: { count: 1, tasks: ['pay'], tasksBefore: ['file'] },
  },
  {
    what: 'both hold one critical task and one alone holds another',
    measure: coverage,
    one: tasks('pay 4', 'law 3'),
    other: tasks('pay 3', 'law 1'),
    share: 1 / 2,
    code: 'tasks-newly-covered',
    params: { count: 1, tasks: ['pay'] },
  },
  {
    what: 'tasks that are not critical cover nothing',
    measure: coverage,
    one: tasks('archive 4', 'pay 3'),
    other: tasks('archive 4'),
    share: 0,
    code: 'tasks-none-covered',
    params: {},
  },
  {
    what: 'two who can only stand in cover nothing',
    measure: coverage,
    one: tasks('pay 2'),
    other: tasks('pay 2'),
    share: 0,
    code: 'tasks-none-covered',
  },
  {
    what: 'tasks that one did not name',
    measure: coverage,
    one: tasks('pay 3'),
    other: {},
    share: null,
    code: 'not-answered-by-second',
  },
  {
    what: 'one task of three can be done by both',
    measure: standIn,
    one: tasks('pay 2', 'law 4', 'archive 1'),
    other: tasks('pay 3', 'archive 3'),
    share: 1 / 3,
    code: 'stand-in-tasks',
    params: { count: 1, tasks: ['pay'] },
  },
  {
    what: 'no task in common',
    measure: standIn,
    one: tasks('pay 2'),
    other: tasks('law 2'),
    share: 0,
    code: 'stand-in-none',
  },
  {
    what: 'two beginners',
    measure: standIn,
    one: tasks('pay 1'),
    other: tasks('pay 0'),
    share: 0,
    code: 'stand-in-none',
  },
  {
    what: 'a task that is given twice has the higher level',
    measure: standIn,
    one: tasks('pay 0', 'pay 2', 'pay 1'),
    other: tasks('pay 2'),
    share: 1,
    code: 'stand-in-tasks',
  },
  {
    what: 'wishes in both directions, one of three met',
    measure: learning,
    one: tasks('pay 0 learn', 'law 3', 'archive 1 learn'),
    other: tasks('pay 3', 'law 2', 'visits 0 learn'),
    share: 1 / 3,
    code: 'learning-met',
    params: { count: 1, tasks: ['pay'] },
  },
  {
    what: 'each teaches the other',
    measure: learning,
    one: tasks('law 0 learn', 'pay 3'),
    other: tasks('pay 1 learn', 'law 4'),
    share: 1,
    code: 'learning-met',
    params: { count: 2, tasks: ['law', 'pay'] },
  },
  {
    what: 'a teacher who can only stand in',
    measure: learning,
    one: tasks('pay 0 learn'),
    other: tasks('pay 2'),
    share: 0,
    code: 'learning-none',
  },
  {
    what: 'nobody wishes to learn',
    measure: learning,
    one: tasks('pay 3'),
    other: tasks('pay 2'),
    share: null,
    code: 'not-answered-by-both',
  },
  {
    what: 'busy months apart',
    measure: peaks,
    one: { peakMonths: [1, 2] },
    other: { peakMonths: [6] },
    share: 1,
    code: 'peaks-apart',
  },
  {
    what: 'one of three busy months together',
    measure: peaks,
    one: { peakMonths: [2, 1] },
    other: { peakMonths: [12, 2] },
    share: 2 / 3,
    code: 'peaks-together',
    params: { months: ['2'] },
  },
  {
    what: 'the same busy months',
    measure: peaks,
    one: { peakMonths: [12, 2] },
    other: { peakMonths: [2, 12, 2] },
    share: 0,
    code: 'peaks-together',
    params: { months: ['2', '12'] },
  },
  {
    what: 'months that nobody named',
    measure: peaks,
    one: {},
    other: {},
    share: null,
    code: 'not-answered-by-both',
  },
  {
    what: 'a heavy load beside a light one',
    measure: workload,
    one: { workload: 'heavy' },
    other: { workload: 'light' },
    share: 1,
    code: 'workload-balanced',
  },
  {
    what: 'a heavy load beside a normal one',
    measure: workload,
    one: { workload: 'normal' },
    other: { workload: 'heavy' },
    share: 0.5,
    code: 'workload-balanced',
  },
  {
    what: 'two heavy loads',
    measure: workload,
    one: { workload: 'heavy' },
    other: { workload: 'heavy' },
    share: 0,
    code: 'workload-heavy',
  },
  {
    what: 'a load that the first did not tell',
    measure: workload,
    one: {},
    other: { workload: 'heavy' },
    share: null,
    code: 'not-answered-by-first',
  },
];

describe('a criterion of work pairs', () => {
  it.each(rows)('$what: $code', ({ measure, one, other, share, code, params }) => {
    const judgement = measure.judge(member('m1', one), member('m2', other), settings, travel);
    expect(judgement.reason.code).toBe(code);
    expect(judgement.status === 'answered' ? judgement.share : null).toBe(share);
    if (params !== undefined) expect(judgement.reason.params).toEqual(params);
  });

  it('is not asked of coverage where no task is critical', () => {
    const open = { ...settings, criticalTasks: [] };
    const { parts } = scorePair(member('m1', {}), member('m2', {}), open, travel);
    expect(parts.map(({ criterion }) => criterion)).not.toContain('coverage');
  });

  it('names the two by their order where they have no sides', () => {
    const [first, second] = [member('m1', { wishes: ['m2'] }), member('m2', {})];
    const wishOf = (one: Profile, other: Profile) =>
      scorePair(one, other, settings, travel).parts.at(-1)?.reason.code;
    expect([wishOf(first, second), wishOf(second, first)]).toEqual([
      'wish-from-first',
      'wish-from-second',
    ]);
  });
});

describe('a critical task of one holder', () => {
  it('is held alone by just one person, who may have named it twice', () => {
    const pool = [tasks('pay 3', 'pay 4', 'law 3', 'file 2'), tasks('pay 2', 'law 4', 'file 1')];
    expect(tasksOfOneHolder(pool, ['law', 'file', 'pay'])).toEqual(['pay']);
  });
});

describe('a score of job shadowing', () => {
  it('names host and visitor', () => {
    const host: Profile = { ...blank, id: 'h', role: 'host', offers: ['p'] };
    const visitor: Profile = { ...blank, id: 'v', role: 'visitor', seeks: ['p'], wishes: ['h'] };
    const { score, parts } = scorePair(host, visitor, defaultSettingsOf('shadowing'), travel);
    expect(score).toBe(1000);
    expect(parts.map(({ criterion, reason }) => `${criterion}: ${reason.code}`)).toEqual([
      'competence: competence-met',
      'goals: not-answered-by-both',
      'geography: not-answered-by-both',
      'agency: not-answered-by-both',
      'wish: wish-from-visitor',
    ]);
    const blankHost = { ...host, offers: [] };
    const asked = scorePair(blankHost, visitor, defaultSettingsOf('shadowing'), travel);
    expect(asked.parts[0]?.reason.code).toBe('not-answered-by-host');
  });
});
