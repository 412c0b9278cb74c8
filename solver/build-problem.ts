import type { RemovedBy } from './problem/answer.ts';
import type {
  Candidate,
  CandidateMatrix,
  IdPair,
  PairingProblem,
  ProblemPerson,
  Quota,
  Side,
  Stage,
} from './problem/problem.ts';
import { ALL_STAGES } from './problem/stages.ts';
import { breaches } from './rules/breaches.ts';
import type { RuleContext } from './rules/context.ts';
import type { MatchSettings, Profile, RuleBreach } from './scoring/profile.ts';
import { scorePair } from './scoring/score-pair.ts';
import type { TravelTable } from './scoring/travel.ts';

/** From this many possible pairs on, the problem is written in its matrix form. */
const MOST_LISTED_PAIRS = 50_000;

/** What the coordinator adds to profiles and settings. */
export interface Wanted {
  readonly locked?: readonly IdPair[];
  readonly forbidden?: readonly IdPair[];
  readonly quotas?: readonly Quota[];
  readonly objective?: readonly Stage[];
  /** People known who take no part: a line of supervisors may run through them. */
  readonly outsiders?: readonly Profile[];
}

/** Whom the hard rules ruled out for one person. A pair that breaks two rules counts for both. */
export interface RemovedCandidates {
  readonly id: string;
  readonly side: Side;
  readonly removedBy: RemovedBy;
}

export interface BuiltProblem {
  readonly problem: PairingProblem;
  /** Only people for whom somebody was ruled out, by side and id. */
  readonly removed: readonly RemovedCandidates[];
}

/**
 * Turns profiles into a mentoring problem: everybody who may be paired with their scores, tagged
 * `cross-agency`, `cross-sector` and `near`, and counts of whom each rule ruled out. People stand
 * in the order of their ids. Up to 50,000 possible pairs are listed, more are written as a matrix.
 * Cost: one judgement per mentor and mentee.
 */
export function buildProblem(
  profiles: readonly Profile[],
  settings: MatchSettings,
  travel: TravelTable,
  wanted: Wanted = {},
): BuiltProblem {
  const people = [...profiles].sort((one, other) => (one.id < other.id ? -1 : 1));
  const mentors = people.filter(({ role }) => role !== 'mentee');
  const mentees = people.filter(({ role }) => role !== 'mentor');
  const context: RuleContext = {
    people: new Map([...(wanted.outsiders ?? []), ...people].map((person) => [person.id, person])),
    travel,
    travelLimitMinutes: settings.travelLimitMinutes,
  };
  const counts = new RemovalCounts();
  const judge = (mentor: Profile, mentee: Profile): Candidate | null => {
    const broken = breaches(mentor, mentee, context);
    counts.add(mentor, mentee, broken);
    if (broken.length > 0) return null;
    const { score } = scorePair(mentor, mentee, settings, travel);
    return { a: mentor.id, b: mentee.id, score, tags: tagsOf(mentor, mentee, context) };
  };
  const frame = {
    version: 1 as const,
    method: 'mentoring' as const,
    people: [...mentors.map(asLeft), ...mentees.map(asRight)],
    locked: wanted.locked ?? [],
    forbidden: wanted.forbidden ?? [],
    quotas: wanted.quotas ?? [],
    objective: wanted.objective ?? ALL_STAGES,
  };
  const large = mentors.length * mentees.length > MOST_LISTED_PAIRS;
  const problem: PairingProblem = large
    ? { ...frame, matrix: asMatrix(mentors, mentees, judge) }
    : { ...frame, candidates: asList(mentors, mentees, judge) };
  return { problem, removed: counts.list() };
}

function asLeft({ id, capacity }: Profile): ProblemPerson {
  return { id, side: 'left', capacity };
}

function asRight({ id }: Profile): ProblemPerson {
  return { id, side: 'right', capacity: 1 };
}

type JudgePair = (mentor: Profile, mentee: Profile) => Candidate | null;

function asList(
  mentors: readonly Profile[],
  mentees: readonly Profile[],
  judge: JudgePair,
): readonly Candidate[] {
  return mentors.flatMap((mentor) => mentees.flatMap((mentee) => judge(mentor, mentee) ?? []));
}

const TAGS = ['cross-agency', 'cross-sector', 'near'] as const;

function asMatrix(
  mentors: readonly Profile[],
  mentees: readonly Profile[],
  judge: JudgePair,
): CandidateMatrix {
  const bits = TAGS.map((): string[] => []);
  const scores = mentors.map((mentor) => {
    const row = mentees.map((mentee) => judge(mentor, mentee));
    TAGS.forEach((tag, index) => {
      const line = row.map((candidate) => (candidate?.tags?.includes(tag) === true ? '1' : '0'));
      bits[index]?.push(line.join(''));
    });
    return row.map((candidate) => candidate?.score ?? -1);
  });
  return {
    left: mentors.map(({ id }) => id),
    right: mentees.map(({ id }) => id),
    scores,
    tags: Object.fromEntries(TAGS.map((tag, index) => [tag, bits[index] ?? []])),
  };
}

function tagsOf(mentor: Profile, mentee: Profile, context: RuleContext): readonly string[] {
  const minutes = context.travel.minutes(mentor.office, mentee.office);
  const holds = {
    'cross-agency': differs(mentor.agency, mentee.agency),
    'cross-sector': differs(mentor.sector, mentee.sector),
    near: minutes !== null && minutes <= context.travelLimitMinutes,
  };
  return TAGS.filter((tag) => holds[tag]);
}

function differs(one: string | null, other: string | null): boolean {
  return one !== null && other !== null && one !== other;
}

class RemovalCounts {
  private readonly counts = { left: new Map<string, Counts>(), right: new Map<string, Counts>() };

  add(mentor: Profile, mentee: Profile, broken: readonly RuleBreach[]): void {
    for (const { rule } of broken) {
      count(this.counts.left, mentor.id, rule);
      count(this.counts.right, mentee.id, rule);
    }
  }

  list(): readonly RemovedCandidates[] {
    return (['left', 'right'] as const).flatMap((side) =>
      [...this.counts[side]]
        .sort(([one], [other]) => (one < other ? -1 : 1))
        .map(([id, removedBy]) => ({ id, side, removedBy })),
    );
  }
}

type Counts = Partial<Record<RuleBreach['rule'], number>>;

function count(counts: Map<string, Counts>, id: string, rule: RuleBreach['rule']): void {
  const own = counts.get(id) ?? {};
  own[rule] = (own[rule] ?? 0) + 1;
  counts.set(id, own);
}
