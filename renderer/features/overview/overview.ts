import {
  type Cohort,
  type Meetings,
  meetingsOf,
  type Organisation,
  type PairView,
  type Participant,
  type ParticipantRole,
  type PersonReference,
  placesWithin,
  type Roster,
  type Run,
} from '../../../electron/contract/index.ts';
import type { Answer, PersonLoad } from '../../charts/index.ts';

/** The numbers that matter of a cohort, as its charts take them. */
export interface Overview {
  /** Whether the pairs are those of the accepted roster or only proposed. */
  readonly source: 'roster' | 'run' | 'none';
  readonly pairs: readonly PairView[];
  readonly matched: readonly Participant['person'][];
  readonly leftOut: readonly Participant['person'][];
  readonly loads: readonly PersonLoad[];
  readonly lowest: number | null;
  readonly total: number | null;
  readonly isProvedBest: boolean;
  readonly meetings: Meetings;
}

/**
 * Looks at a cohort by its accepted roster, or where there is none by its newest run. Who is left
 * out is told by who takes part now, so that a late joiner counts. Journeys go by the travel table.
 */
export function overviewOf(
  cohort: Cohort,
  roster: Roster | null,
  run: Run | null,
  travel: Organisation['travel'],
): Overview {
  const pairs: readonly PairView[] = roster?.pairs ?? run?.pairs ?? [];
  const objective = roster?.objective ?? run?.objective ?? null;
  const counts = countPairs(pairs);
  const people = cohort.people.map(({ person }) => person);
  return {
    source: roster !== null ? 'roster' : run !== null ? 'run' : 'none',
    pairs,
    matched: people.filter(({ id }) => counts.has(id)),
    leftOut: people.filter(({ id }) => !counts.has(id)),
    loads: cohort.people.map(({ person, otherPairs }) => ({
      person,
      here: counts.get(person.id) ?? 0,
      elsewhere: otherPairs,
    })),
    lowest: objective?.fairness ?? null,
    total: objective?.total ?? null,
    isProvedBest: roster?.isProvedBest ?? (run?.status === 'optimal' && run.verified),
    meetings: meetingsOf(pairs, travel),
  };
}

/** What those who receive seek, and what those who give offer, with their places. */
export interface Wants {
  readonly kind: 'goal' | 'competence' | 'task';
  readonly seekers: readonly Answer[];
  readonly offerers: readonly Answer[];
}

/** From this level on somebody knows a task well enough to teach it. */
const LEVEL_TO_TEACH = 3;

/**
 * What is sought and offered in a cohort, by its method: goals and competences where one side gives
 * and the other receives, tasks to learn and those who know them for work pairs. A mentor offers as
 * many places as the cohort lets count.
 */
export function wantsOf(cohort: Cohort): readonly Wants[] {
  const { method, people } = cohort;
  if (method === 'workpair') {
    return [
      {
        kind: 'task',
        seekers: people.map(({ person }) => ({
          codes: person.tasks.flatMap(({ task, wantsToLearn }) => (wantsToLearn ? [task] : [])),
          places: 1,
        })),
        offerers: people.map(({ person, capacity }) => ({
          codes: person.tasks.flatMap(({ task, level }) => (level >= LEVEL_TO_TEACH ? [task] : [])),
          places: capacity,
        })),
      },
    ];
  }
  const seekers = people.filter(({ role }) => receives(role));
  const offerers = people.filter(({ role }) => gives(role));
  const goals = (participant: Participant): Answer => ({
    codes: participant.person.goals,
    places: placesWithin(participant, cohort),
  });
  return [
    { kind: 'goal', seekers: seekers.map(goals).map(asOne), offerers: offerers.map(goals) },
    {
      kind: 'competence',
      seekers: seekers.map(({ person }) => ({ codes: person.seeks, places: 1 })),
      offerers: offerers.map((participant) => ({
        codes: participant.person.offers,
        places: placesWithin(participant, cohort),
      })),
    },
  ];
}

function receives(role: ParticipantRole): boolean {
  return role === 'mentee' || role === 'visitor' || role === 'both';
}

function gives(role: ParticipantRole): boolean {
  return role === 'mentor' || role === 'host' || role === 'both';
}

/** Somebody who seeks counts once, however many places they have. */
function asOne({ codes }: Answer): Answer {
  return { codes, places: 1 };
}

function countPairs(
  pairs: readonly { readonly a: PersonReference; readonly b: PersonReference }[],
): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const { id } of pairs.flatMap(({ a, b }) => [a, b]))
    counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}
