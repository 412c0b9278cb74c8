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
import type { RuleBreach } from './rules/rule-code.ts';
import type { Profile } from './scoring/profile.ts';
import { createScorer } from './scoring/score-pair.ts';
import type { MatchSettings } from './scoring/settings.ts';
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
  /** Hears how far the building is, from 0 to 1. */
  readonly onProgress?: (fraction: number) => void;
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
    ...settings,
  };
  const counts = new RemovalCounts();
  const scoreOf = createScorer(settings, travel);
  const judge: JudgePair = (mentor, mentee) => {
    const broken = breaches(mentor, mentee, context);
    counts.add(mentor, mentee, broken);
    return broken.length > 0 ? RULED_OUT : scoreOf(mentor, mentee);
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
    ? { ...frame, matrix: asMatrix(mentors, mentees, judge, context) }
    : { ...frame, candidates: asList(mentors, mentees, judge, context) };
  return { problem, removed: counts.list() };
}

function asLeft({ id, capacity }: Profile): ProblemPerson {
  return { id, side: 'left', capacity };
}

function asRight({ id }: Profile): ProblemPerson {
  return { id, side: 'right', capacity: 1 };
}

/** The score of a pair, or RULED_OUT. */
type JudgePair = (mentor: Profile, mentee: Profile) => number;

/** The characters of a tag's bits. */
const ZERO = '0'.charCodeAt(0);
const ONE = '1'.charCodeAt(0);

/** How the matrix form says that a pair is not allowed. */
const RULED_OUT = -1;

function asList(
  mentors: readonly Profile[],
  mentees: readonly Profile[],
  judge: JudgePair,
  context: RuleContext,
): readonly Candidate[] {
  return mentors.flatMap((mentor) =>
    mentees.flatMap((mentee) => {
      const score = judge(mentor, mentee);
      if (score === RULED_OUT) return [];
      const tags = TAGS.filter((tag) => TAG_HOLDS[tag](mentor, mentee, context));
      return { a: mentor.id, b: mentee.id, score, tags };
    }),
  );
}

function asMatrix(
  mentors: readonly Profile[],
  mentees: readonly Profile[],
  judge: JudgePair,
  context: RuleContext,
): CandidateMatrix {
  const scores = mentors.map((mentor) => mentees.map((mentee) => judge(mentor, mentee)));
  const bits = new Uint16Array(mentees.length);
  const bitsOf = (tag: Tag): readonly string[] =>
    mentors.map((mentor, row) => {
      const own = scores[row] ?? [];
      let column = 0;
      for (const mentee of mentees) {
        const holds = own[column] !== RULED_OUT && TAG_HOLDS[tag](mentor, mentee, context);
        bits[column] = holds ? ONE : ZERO;
        column += 1;
      }
      return String.fromCharCode(...bits);
    });
  return {
    left: mentors.map(({ id }) => id),
    right: mentees.map(({ id }) => id),
    scores,
    tags: Object.fromEntries(TAGS.map((tag) => [tag, bitsOf(tag)])),
  };
}

const TAGS = ['cross-agency', 'cross-sector', 'near'] as const;
type Tag = (typeof TAGS)[number];

const TAG_HOLDS: Readonly<
  Record<Tag, (mentor: Profile, mentee: Profile, context: RuleContext) => boolean>
> = {
  'cross-agency': (mentor, mentee) => differs(mentor.agency, mentee.agency),
  'cross-sector': (mentor, mentee) => differs(mentor.sector, mentee.sector),
  near: (mentor, mentee, { travel, travelLimitMinutes }) => {
    const minutes = travel.minutes(mentor.office, mentee.office);
    return minutes !== null && minutes <= travelLimitMinutes;
  },
};

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
