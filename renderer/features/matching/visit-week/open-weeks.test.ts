import { describe, expect, it } from 'vitest';
import { openWeeksOf } from './open-weeks.ts';

const weeks = ['2027-W05', '2027-W06', '2027-W07', '2027-W08'];
const cohort = { method: 'shadowing' as const, settings: { weeks } };
const anyWeek = { weeksPossible: [], weeksImpossible: [] };
const early = { weeksPossible: ['2027-W05', '2027-W06'], weeksImpossible: [] };
const notFirst = { weeksPossible: [], weeksImpossible: ['2027-W05'] };
const nothing = { now: null, locked: null };

describe('the weeks open to a visit', () => {
  it('are those of the programme that suit both', () => {
    const open = openWeeksOf(cohort, [early, notFirst], nothing);
    expect(open).toEqual([{ week: '2027-W06', isNow: false, isLocked: false }]);
    expect(openWeeksOf(cohort, [anyWeek, anyWeek], nothing)).toHaveLength(weeks.length);
  });

  it('mark where the visit is and where it is locked, also in a week that suits no more', () => {
    expect(openWeeksOf(cohort, [early, notFirst], { now: '2027-W06', locked: '2027-W05' })).toEqual(
      [
        { week: '2027-W05', isNow: false, isLocked: true },
        { week: '2027-W06', isNow: true, isLocked: false },
      ],
    );
  });

  it('are none where visits have no weeks', () => {
    const known = { now: null, locked: '2027-W05' };
    expect(openWeeksOf({ ...cohort, settings: { weeks: [] } }, [anyWeek, anyWeek], known)).toEqual(
      [],
    );
    expect(openWeeksOf({ ...cohort, method: 'mentoring' }, [anyWeek, anyWeek], known)).toEqual([]);
  });
});
