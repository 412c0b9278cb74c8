import { createHash } from 'node:crypto';
import type { Profile } from '../../solver/index.ts';
import { notAgain } from './ended-pairs.ts';
import type { MatchInput } from './match-input.ts';
import { matchSettingsOf, outsidersOf, profilesOf } from './profiles.ts';

/** Tells the signs of what a match uses from those of before, which were of all that is known. */
const mark = 'used-';

/**
 * A short sign of all that a match uses. Two inputs with the same sign give the same roster, so a
 * run whose sign is no longer the cohort's is outdated.
 */
export function fingerprintOf(input: MatchInput): string {
  return `${mark}${digest(signOf(input, usedFacts(input)))}`;
}

/** Whether what a run used is still as it was when it was signed. */
export function isOfNow(input: MatchInput, fingerprint: string | null): boolean {
  if (fingerprint === null) return false;
  if (fingerprint.startsWith(mark)) return fingerprintOf(input) === fingerprint;
  return digest(signOf(input, allFacts(input))) === fingerprint;
}

function digest(sign: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(sign)).digest('hex').slice(0, 32);
}

/** What of the people and the organisation is signed. */
interface Facts {
  readonly profiles: readonly Profile[];
  /** Who is above whom in the line of supervisors, or what tells it. */
  readonly lines: readonly unknown[];
  readonly travel: readonly unknown[];
  readonly criticalTasks: readonly unknown[];
  readonly tasksOfOneHolder: readonly string[];
}

function signOf(
  { cohort, ended }: MatchInput,
  { profiles, lines, travel, criticalTasks, tasksOfOneHolder }: Facts,
): readonly unknown[] {
  // The limit of groups is signed by the places of the profiles, and whether pairs may be repeated
  // by the pairs that may not.
  const { menteesPerMentor: _, repeatsPairs: _repeats, lowestScore, ...settings } = cohort.settings;
  const again = notAgain(cohort, ended);
  return [
    settings,
    profiles,
    lines,
    cohort.constraints
      .map(({ a, b, kind, slot }) =>
        [a.key, b.key, kind, ...(slot === null ? [] : [slot])].join(' '),
      )
      .sort(),
    travel,
    criticalTasks,
    // Runs of before there were such a limit and such pairs stay of now.
    ...(lowestScore === null ? [] : [lowestScore]),
    ...(again.length === 0 ? [] : [again]),
    // Runs of before tasks of one holder counted more were made by other scores.
    ...(tasksOfOneHolder.length === 0 ? [] : [tasksOfOneHolder]),
  ];
}

/**
 * The answers of the participants and what of the others and of the organisation reaches them: who
 * of them is above whom, distances between their offices, and the critical tasks that they do.
 */
function usedFacts(input: MatchInput): Facts {
  const { cohort, everybody, organisation } = input;
  const profiles = profilesOf(cohort, everybody);
  const isIn = new Set(profiles.map(({ id }) => id));
  const among = (keys: readonly string[]): string[] => keys.filter((key) => isIn.has(key));
  const offices = new Set(profiles.map(({ office }) => office));
  const tasks = new Set(profiles.flatMap((profile) => profile.tasks.map(({ task }) => task)));
  const { criticalTasks, tasksOfOneHolder } = matchSettingsOf(cohort, organisation);
  return {
    profiles: profiles.map((profile) => ({
      ...profile,
      supervisor: null,
      wishes: among(profile.wishes),
      exclusions: among(profile.exclusions),
      earlierPairs: among(profile.earlierPairs),
    })),
    lines: linesAmong(input),
    travel: organisation.travel.filter(({ from, to }) => offices.has(from) && offices.has(to)),
    // Without any critical task coverage counts for nothing at all.
    criticalTasks: [criticalTasks.length > 0, criticalTasks.filter((task) => tasks.has(task))],
    tasksOfOneHolder,
  };
}

/** The participants above each participant, the nearest first; the line may run through others. */
function linesAmong({ cohort, everybody }: MatchInput): readonly (readonly string[])[] {
  const above = new Map(everybody.map(({ id, supervisor }) => [id, supervisor?.personId ?? null]));
  const keys = new Map(cohort.people.map(({ person }) => [person.id, person.key]));
  return cohort.people
    .map(({ person }) => {
      const line = new Set<number>();
      let next = above.get(person.id) ?? null;
      while (next !== null && !line.has(next)) {
        line.add(next);
        next = above.get(next) ?? null;
      }
      return [person.key, ...[...line].flatMap((id) => keys.get(id) ?? [])];
    })
    .filter(({ length }) => length > 1)
    .sort(([one = ''], [other = '']) => (one < other ? -1 : 1));
}

/** All that is known, as runs were signed before; some of it has no say in the match. */
function allFacts({ cohort, everybody, organisation }: MatchInput): Facts {
  const { criticalTasks, tasksOfOneHolder } = matchSettingsOf(cohort, organisation);
  return {
    profiles: profilesOf(cohort, everybody),
    lines: outsidersOf(cohort, everybody).map(({ id, supervisor }) => [id, supervisor]),
    travel: organisation.travel,
    criticalTasks,
    tasksOfOneHolder,
  };
}
