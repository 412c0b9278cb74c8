import { describe, expect, it } from 'vitest';
import type { Profile } from '../scoring/profile.ts';
import { defaultSettingsOf } from '../scoring/settings.ts';
import { blank } from '../scoring/testing/profiles.ts';
import { smallProblem } from './testing/small-problem.ts';
import { type Warning, warnings } from './warnings.ts';

const mentoring = defaultSettingsOf('mentoring');

function person(id: string, changes: Partial<Profile> = {}): Profile {
  return {
    ...blank,
    id,
    role: id.startsWith('m') ? 'mentor' : 'mentee',
    agency: 'north',
    sector: 'health',
    office: 'oulu',
    languages: ['fi'],
    meetingMode: 'both',
    experienceYears: 5,
    offers: ['law', 'budgets'],
    seeks: ['law', 'budgets'],
    goals: ['lead', 'learn'],
    ...changes,
  };
}

function of(code: Warning['code'], found: readonly Warning[]): readonly Warning[] {
  return found.filter((own) => own.code === code);
}

describe('warnings', () => {
  it('are none where all is well', () => {
    const candidates = [
      { a: 'm1', b: 'a1', score: 500 },
      { a: 'm1', b: 'a2', score: 480 },
      { a: 'm2', b: 'a1', score: 480 },
      { a: 'm2', b: 'a2', score: 500 },
    ];
    const people = [person('m1'), person('m2'), person('a1'), person('a2')];
    expect(warnings(people, mentoring, smallProblem(2, 2, candidates))).toEqual([]);
  });

  it('count who seeks, who offers and their places', () => {
    const found = warnings(
      [person('m1', { goals: ['rest'], offers: ['law'] }), person('a1'), person('a2')],
      mentoring,
    );
    expect(of('scarce-goal', found)).toEqual([
      { code: 'scarce-goal', goal: 'lead', seekers: 2, offerers: 0, places: 0 },
      { code: 'scarce-goal', goal: 'learn', seekers: 2, offerers: 0, places: 0 },
    ]);
    expect(of('scarce-competence', found)).toEqual([
      { code: 'scarce-competence', competence: 'budgets', seekers: 2, offerers: 0, places: 0 },
      { code: 'scarce-competence', competence: 'law', seekers: 2, offerers: 1, places: 1 },
    ]);
  });

  it('name who left which field blank, of those who are asked', () => {
    const found = warnings(
      [
        person('m1', { seeks: [], office: null }),
        person('m2', { goals: [], offers: [] }),
        person('a1', { offers: [], experienceYears: 0, goals: [] }),
      ],
      mentoring,
    );
    expect(of('blank-field', found)).toEqual([
      { code: 'blank-field', field: 'goals', ids: ['a1', 'm2'], of: 3 },
      { code: 'blank-field', field: 'offers', ids: ['m2'], of: 2 },
      { code: 'blank-field', field: 'office', ids: ['m1'], of: 3 },
    ]);
  });

  it('name people with no or one candidate, and mentors whom too many or nobody likes best', () => {
    const candidates = [
      { a: 'm1', b: 'a1', score: 500 },
      { a: 'm1', b: 'a2', score: 480 },
      { a: 'm2', b: 'a2', score: 470 },
    ];
    const people = ['m1', 'm2', 'a1', 'a2', 'a3'].map((id) => person(id));
    const found = warnings(people, mentoring, smallProblem(2, 3, candidates));
    expect(found.filter(({ code }) => !code.startsWith('scarce'))).toEqual([
      { code: 'one-candidate', id: 'm2', stand: 'left', partner: 'a2' },
      { code: 'one-candidate', id: 'a1', stand: 'right', partner: 'm1' },
      { code: 'no-candidates', id: 'a3', stand: 'right' },
      { code: 'over-asked', id: 'm1', first: 2, places: 1 },
      { code: 'under-asked', id: 'm2', candidates: 1 },
    ]);
  });

  it('name a profile so narrow that it decides its own match', () => {
    const candidates = [
      { a: 'm1', b: 'a1', score: 900 },
      { a: 'm2', b: 'a1', score: 500 },
      { a: 'm1', b: 'a2', score: 900 },
      { a: 'm2', b: 'a2', score: 500 },
    ];
    const people = [person('m1'), person('m2'), person('a1', { seeks: ['law'] }), person('a2')];
    expect(
      of('narrow-profile', warnings(people, mentoring, smallProblem(2, 2, candidates))),
    ).toEqual([
      {
        code: 'narrow-profile',
        id: 'a1',
        stand: 'right',
        partner: 'm1',
        lead: 400,
        fields: ['seeks'],
      },
    ]);
  });

  it('do not depend on the order of the people', () => {
    const people = [person('m1', { offers: [] }), person('a2', { goals: [] }), person('a1')];
    expect(warnings([...people].reverse(), mentoring)).toEqual(warnings(people, mentoring));
  });

  it('of job shadowing look at hosts and visitors, and at weeks', () => {
    const settings = defaultSettingsOf('shadowing');
    const found = warnings(
      [
        person('m1', { role: 'host', offers: [], capacity: 1 }),
        person('a1', { role: 'visitor', seeks: ['law'], weeksPossible: ['2027-W05'] }),
      ],
      settings,
    );
    expect(of('scarce-competence', found)).toEqual([
      { code: 'scarce-competence', competence: 'law', seekers: 1, offerers: 0, places: 0 },
    ]);
    expect(of('blank-field', found)).toEqual([
      { code: 'blank-field', field: 'offers', ids: ['m1'], of: 1 },
      { code: 'blank-field', field: 'weeksPossible', ids: ['m1'], of: 2 },
    ]);
  });

  it('of work pairs name the critical tasks that one person or nobody can do', () => {
    const settings = { ...defaultSettingsOf('workpair'), criticalTasks: ['pay', 'log', 'file'] };
    const member = (id: string, levels: Readonly<Record<string, number>>): Profile =>
      person(id, {
        role: 'member',
        tasks: Object.entries(levels).map(([task, level]) => ({
          task,
          level,
          wantsToLearn: false,
        })),
        peakMonths: [1],
        workload: 'normal',
      });
    const found = warnings(
      [member('a1', { log: 3, pay: 4 }), member('a2', { log: 4, pay: 2 })],
      settings,
    );
    expect(found).toEqual([
      { code: 'single-holder', task: 'file', ids: [] },
      { code: 'single-holder', task: 'pay', ids: ['a1'] },
    ]);
  });
});
