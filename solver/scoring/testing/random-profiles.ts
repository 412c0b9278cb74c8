import type { Method } from '../../problem/problem.ts';
import type { Profile, Role } from '../profile.ts';
import { criteriaOf, defaultSettingsOf, type MatchSettings, type Preference } from '../settings.ts';
import { type Dice, dice } from './dice.ts';

/** A match made up from a seed: its people name each other freely and leave much open. */
export interface RandomMatch {
  readonly settings: MatchSettings;
  readonly people: readonly Profile[];
}

const METHODS: readonly Method[] = ['mentoring', 'shadowing', 'workpair'];
const WEEKS = ['2027-W01', '2027-W02', '2027-W03'];
const TASKS = ['t1', 't2', 't3', 't4'];
const DAYS = ['2027-01-01', '2027-01-04', '2027-01-09', '2027-02-01', '2027-02-02'];
const PREFERENCES: readonly Preference[] = ['different', 'same', 'ignored'];

const ROLES: Readonly<Record<Method, readonly Role[]>> = {
  mentoring: ['mentor', 'mentee', 'both'],
  shadowing: ['host', 'visitor', 'both'],
  workpair: ['member'],
};

/** A match of any method with up to `most` people, the same for the same seed. */
export function randomMatch(seed: number, most: number): RandomMatch {
  const roll = dice(seed);
  return randomMatchOf(roll.pick(METHODS), seed, roll.upTo(most));
}

/** A match of one method with so many people. */
export function randomMatchOf(method: Method, seed: number, count: number): RandomMatch {
  const roll = dice(seed);
  const ids = Array.from({ length: count }, (_, index) => `p${index}`);
  return {
    settings: randomSettings(method, roll),
    people: ids.map((id) => randomProfile(id, ids, ROLES[method], roll)),
  };
}

function randomProfile(
  id: string,
  ids: readonly string[],
  roles: readonly Role[],
  roll: Dice,
): Profile {
  const seldom = (): readonly string[] => (roll.upTo(5) === 0 ? roll.list(ids, 2) : []);
  return {
    id,
    role: roll.pick(roles),
    capacity: roll.pick([0, 1, 1, 1, 3]),
    isFull: roll.upTo(9) === 0,
    agency: roll.pick([null, 'E', 'L']),
    sector: roll.pick([null, 'POL', 'TS']),
    office: roll.pick([null, 'HEL', 'TKU', 'OUL', 'KEM']),
    supervisor: roll.pick([null, null, null, roll.pick(ids), 'stranger', 'outsider']),
    languages: roll.pick([[], ['fi'], ['fi'], ['fi', 'sv'], ['sv', 'fi'], ['sv']]),
    meetingMode: roll.pick([null, 'in-person', 'remote', 'both', 'both']),
    experienceYears: roll.pick([null, roll.upTo(40)]),
    // Codes may stand twice, and be unknown to the other side.
    offers: roll.list(['p', 'q', 'r', 's'], 4),
    seeks: roll.list(['p', 'q', 'r', 's', 'z'], 4),
    goals: roll.list(['a', 'b', 'c', 'd', 'e'], 5),
    wishes: seldom(),
    exclusions: seldom(),
    earlierPairs: seldom(),
    weeksPossible: roll.pick([[], roll.list([...WEEKS, '2027-W09'], 3)]),
    weeksImpossible: roll.pick([[], roll.list(WEEKS, 2)]),
    slotCapacity: roll.pick([0, 1, 1, 2]),
    isReciprocal: roll.pick([null, null, true, false]),
    tasks: roll.list(TASKS, 5).map((task) => ({
      task,
      level: roll.upTo(4),
      wantsToLearn: roll.upTo(1) === 0,
    })),
    peakMonths: roll.pick([[], roll.list([1, 3, 6, 12], 3)]),
    absences: roll.list([0, 1, 2, 3, 4, 4, 4], 1).map((day) => ({
      from: DAYS[day] ?? '',
      to: DAYS[Math.min(4, day + roll.upTo(1))] ?? '',
    })),
    workload: roll.pick([null, 'light', 'normal', 'heavy']),
  };
}

/** Weights of the method's own criteria, and everything else turned this way and that. */
function randomSettings(method: Method, roll: Dice): MatchSettings {
  const weights = criteriaOf(method).map((criterion) => [
    criterion,
    roll.pick([0, roll.upTo(100), roll.upTo(100)]),
  ]);
  return {
    method,
    weights: { ...defaultSettingsOf(method).weights, ...Object.fromEntries(weights) },
    wishBonus: roll.pick([0, 50, 600]),
    sector: roll.pick(PREFERENCES),
    agency: roll.pick(PREFERENCES),
    travelLimitMinutes: roll.pick([0, 100, 180]),
    weeks: roll.pick([[], WEEKS, WEEKS.slice(1)]),
    isReciprocal: roll.upTo(1) === 0,
    oddPerson: roll.pick(['waits', 'trio']),
    criticalTasks: roll.list(TASKS, 4),
    tasksOfOneHolder: roll.list(TASKS, 2),
    lowestScore: roll.pick([0, 0, 300, 600]),
  };
}
