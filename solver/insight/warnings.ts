import type { PairingProblem } from '../problem/problem.ts';
import { standsOn } from '../rules/role.ts';
import type { Profile } from '../scoring/profile.ts';
import type { MatchSettings } from '../scoring/settings.ts';
import { type BlankField, blankFields } from './blank-fields.ts';
import { type Choice, eachPersonsCandidates } from './choices.ts';
import type { Stand } from './people.ts';

/** What a coordinator should know before solving. */
export type Warning =
  /** More mentees have this goal than the mentors who share it have places. */
  | ({ readonly code: 'scarce-goal'; readonly goal: string } & Scarcity)
  | ({ readonly code: 'scarce-competence'; readonly competence: string } & Scarcity)
  | {
      readonly code: 'blank-field';
      readonly field: BlankField;
      readonly ids: readonly string[];
      readonly of: number;
    }
  /** A critical task that at most one person of a pool does alone; `ids` is that one or nobody. */
  | { readonly code: 'single-holder'; readonly task: string; readonly ids: readonly string[] }
  | { readonly code: 'no-candidates'; readonly id: string; readonly stand: Stand }
  | {
      readonly code: 'one-candidate';
      readonly id: string;
      readonly stand: Stand;
      readonly partner: string;
    }
  /** One or two answers alone put one partner far ahead of all others. */
  | {
      readonly code: 'narrow-profile';
      readonly id: string;
      readonly stand: Stand;
      readonly partner: string;
      /** By how many points of the score. */
      readonly lead: number;
      readonly fields: readonly ('goals' | 'seeks' | 'offers')[];
    }
  /** More people like this mentor best than the mentor has places. */
  | {
      readonly code: 'over-asked';
      readonly id: string;
      readonly first: number;
      readonly places: number;
    }
  /** Nobody likes this mentor best; `candidates` could be paired with the mentor. */
  | { readonly code: 'under-asked'; readonly id: string; readonly candidates: number };

/** What of the settings decides what is worth a warning. */
type Programme = Pick<MatchSettings, 'method' | 'isReciprocal' | 'criticalTasks'>;

/** From this level on somebody does a task alone. */
const ALONE = 3;

interface Scarcity {
  /** Mentees who want it, mentors who have it, and the places of these mentors. */
  readonly seekers: number;
  readonly offerers: number;
  readonly places: number;
}

/** A partner who leads all others by so many points decides a match. */
const DECIDING_LEAD = 150;

/**
 * What to look at before solving, from the profiles and, where there is one, the problem made from
 * them: what many seek and few offer, blanks, people with no or one candidate, profiles so narrow
 * that they decide their own match, and mentors whom too many or nobody likes best (equal scores
 * all count as best). In a fixed order. Cost: one pass over profiles and candidates.
 */
export function warnings(
  profiles: readonly Profile[],
  settings: Programme,
  problem: PairingProblem | null = null,
): readonly Warning[] {
  const people = [...profiles].sort((one, other) => (one.id < other.id ? -1 : 1));
  const { left: mentors, right: mentees } = scarceSides(people, settings);
  const choices = problem === null ? [] : eachPersonsCandidates(problem);
  return [
    ...scarce(
      mentors,
      mentees,
      ({ goals }) => goals,
      ({ goals }) => goals,
    ).map(({ what, ...scarcity }) => ({ code: 'scarce-goal' as const, goal: what, ...scarcity })),
    ...scarce(
      mentors,
      mentees,
      ({ offers }) => offers,
      ({ seeks }) => seeks,
    ).map(({ what, ...scarcity }) => ({
      code: 'scarce-competence' as const,
      competence: what,
      ...scarcity,
    })),
    ...singleHolders(people, settings),
    ...blankFields(people, settings.method).map((blank) => ({
      code: 'blank-field' as const,
      ...blank,
    })),
    ...choices.flatMap(fewCandidates),
    ...choices.flatMap((choice) => narrow(choice, people)),
    ...demand(choices),
  ];
}

/** Who offers goals and competences to whom; in a pool nobody does. */
function scarceSides(people: readonly Profile[], settings: Programme) {
  if (settings.method === 'workpair') return { left: [], right: [] };
  return {
    left: people.filter((person) => standsOn(person, 'left', settings)),
    right: people.filter((person) => standsOn(person, 'right', settings)),
  };
}

/** Critical tasks that one person, or nobody, does alone. */
function singleHolders(
  people: readonly Profile[],
  { method, criticalTasks }: Programme,
): readonly Warning[] {
  if (method !== 'workpair') return [];
  return [...criticalTasks].sort().flatMap((task) => {
    const holders = people.filter(({ tasks }) =>
      tasks.some((skill) => skill.task === task && skill.level >= ALONE),
    );
    return holders.length > 1
      ? []
      : [{ code: 'single-holder' as const, task, ids: holders.map(({ id }) => id) }];
  });
}

function scarce(
  mentors: readonly Profile[],
  mentees: readonly Profile[],
  offered: (mentor: Profile) => readonly string[],
  sought: (mentee: Profile) => readonly string[],
): readonly (Scarcity & { readonly what: string })[] {
  const wanted = [...new Set(mentees.flatMap(sought))].sort();
  return wanted.flatMap((what) => {
    const seekers = mentees.filter((mentee) => sought(mentee).includes(what)).length;
    const who = mentors.filter((mentor) => offered(mentor).includes(what));
    const places = who.reduce((sum, { capacity }) => sum + capacity, 0);
    return seekers > places ? [{ what, seekers, offerers: who.length, places }] : [];
  });
}

function fewCandidates({ id, partners, stand, places }: Choice): readonly Warning[] {
  const [only, another] = partners;
  if (places === 0 || another !== undefined) return [];
  if (only === undefined) return [{ code: 'no-candidates', id, stand }];
  return [{ code: 'one-candidate', id, stand, partner: only.id }];
}

function narrow({ id, partners, stand }: Choice, people: readonly Profile[]): readonly Warning[] {
  const [first, second] = partners;
  const profile = people.find((person) => person.id === id);
  if (first === undefined || second === undefined || profile === undefined) return [];
  const lead = first.score - second.score;
  if (lead < DECIDING_LEAD) return [];
  const asked = stand === 'left' ? (['goals', 'offers'] as const) : (['goals', 'seeks'] as const);
  const fields = asked.filter((field) => profile[field].length === 1);
  if (fields.length === 0) return [];
  return [{ code: 'narrow-profile', id, stand, partner: first.id, lead, fields }];
}

/** How often each mentor comes first, counted among the people on the right. */
function demand(choices: readonly Choice[]): readonly Warning[] {
  const first = new Map<string, number>();
  for (const { partners, places, stand } of choices) {
    if (stand !== 'right' || places === 0) continue;
    for (const { id, score } of partners) {
      if (score === partners[0]?.score) first.set(id, (first.get(id) ?? 0) + 1);
    }
  }
  return choices.flatMap(({ id, partners, places, stand }): readonly Warning[] => {
    if (stand !== 'left' || places === 0 || partners.length === 0) return [];
    const count = first.get(id) ?? 0;
    if (count > places) return [{ code: 'over-asked', id, first: count, places }];
    return count === 0 ? [{ code: 'under-asked', id, candidates: partners.length }] : [];
  });
}
