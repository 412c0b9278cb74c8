import { z } from 'zod';
import { personReferenceSchema } from './people.ts';
import {
  idSchema,
  type Method,
  momentSchema,
  paramsSchema,
  participantRoleSchema,
  weekSchema,
} from './values.ts';

/** The most mentees to which the mentors of a cohort can be limited. */
export const MOST_MENTEES = 3;

const preferenceSchema = z.enum(['different', 'same', 'ignored']);
const weightSchema = z.int().min(0).max(100);
export const criterionSchema = z.enum([
  'goals',
  'competence',
  'sector',
  'geography',
  'agency',
  'experience',
  'coverage',
  'stand-in',
  'learning',
  'peaks',
  'workload',
]);
export type CriterionName = z.infer<typeof criterionSchema>;

/** The criteria that a method counts, in the order in which they are shown. */
export const criteriaOf: Readonly<Record<Method, readonly CriterionName[]>> = {
  mentoring: ['goals', 'competence', 'sector', 'geography', 'agency', 'experience'],
  shadowing: ['competence', 'goals', 'sector', 'geography', 'agency'],
  workpair: [
    'coverage',
    'stand-in',
    'learning',
    'peaks',
    'workload',
    'sector',
    'geography',
    'agency',
  ],
};

export const quotaSchema = z
  .object({
    name: z.string().min(1).max(120),
    tag: z.enum(['cross-agency', 'cross-sector', 'near']),
    min: z.int().nonnegative().nullable(),
    max: z.int().nonnegative().nullable(),
    minShare: z.number().min(0).max(1).nullable(),
    maxShare: z.number().min(0).max(1).nullable(),
  })
  .readonly();

/** The weights and rules of a cohort. */
export const cohortSettingsSchema = z
  .object({
    /** One weight for every criterion of every method; a method counts its own. */
    weights: z.record(criterionSchema, weightSchema).readonly(),
    wishBonus: z.int().min(0).max(500),
    sector: preferenceSchema,
    agency: preferenceSchema,
    travelLimitMinutes: z.int().min(0).max(3000),
    /** Two people must score at least so much to be paired; null for no limit. */
    lowestScore: z.int().min(1).max(1000).nullable(),
    objective: z
      .array(z.enum(['matched', 'fairness', 'total']))
      .min(1)
      .max(3)
      .readonly(),
    quotas: z.array(quotaSchema).max(20).readonly(),
    /** Job shadowing: the weeks of the programme; without any, visits have no week. */
    weeks: z.array(weekSchema).max(60).readonly(),
    /** Job shadowing: visits are exchanges, both ways or not at all. */
    isReciprocal: z.boolean(),
    /** Work pairs: what becomes of the one too many. */
    oddPerson: z.enum(['waits', 'trio']),
    /** Most active pairs that one person may have over all cohorts; null for no limit. */
    loadLimit: z.int().min(1).max(20).nullable(),
    /** Mentoring: most mentees that one mentor may have, whatever was offered; null for no limit. */
    menteesPerMentor: z.int().min(1).max(MOST_MENTEES).nullable(),
    /**
     * Whether two who have been a pair before may be one again: named as an earlier pair, or one
     * that has ended in a programme of the same method.
     */
    repeatsPairs: z.boolean(),
  })
  .readonly();
export type CohortSettings = z.infer<typeof cohortSettingsSchema>;

/** A settings file of the command line: any part of the settings, the rest by default. */
export const settingsFileSchema = cohortSettingsSchema
  .unwrap()
  .partial()
  .extend({ weights: z.partialRecord(criterionSchema, weightSchema).optional() });

export const reasonSchema = z.object({ code: z.string(), params: paramsSchema }).readonly();
export type ReasonView = z.infer<typeof reasonSchema>;

/** One part of a score. The points of all parts add up to the score. */
export const scorePartSchema = z
  .object({
    criterion: z.enum([...criterionSchema.options, 'wish']),
    status: z.enum(['answered', 'not-answered']),
    share: z.number().min(0).max(1).nullable(),
    points: z.int(),
    most: z.int(),
    reason: reasonSchema,
  })
  .readonly();
export type ScorePartView = z.infer<typeof scorePartSchema>;

/** Who joins a pair as its third, and how well: the mean of the scores with the two. */
export const thirdSchema = z.object({ person: personReferenceSchema, score: z.int() }).readonly();
export type ThirdView = z.infer<typeof thirdSchema>;

/**
 * A pair of a run or a roster: `a` is the mentor or host, `b` the mentee or visitor. Work pairs
 * have no sides; there `a` is the one whose key comes first.
 */
export const pairSchema = z
  .object({
    a: personReferenceSchema,
    b: personReferenceSchema,
    score: z.int().min(0).max(1000),
    parts: z.array(scorePartSchema).readonly(),
    isLocked: z.boolean(),
    /** The week of a visit. */
    slot: weekSchema.nullable(),
    third: thirdSchema.nullable(),
  })
  .readonly();
export type PairView = z.infer<typeof pairSchema>;

/** Why somebody is without a pair: worded as `reasons:<code>`. */
export const unmatchedSchema = z
  .object({
    person: personReferenceSchema,
    side: participantRoleSchema.exclude(['both']),
    reasons: z.array(reasonSchema).readonly(),
  })
  .readonly();
export type UnmatchedView = z.infer<typeof unmatchedSchema>;

export const stageValuesSchema = z
  .object({ matched: z.int(), fairness: z.int().nullable(), total: z.int() })
  .readonly();

/** The engine that a run names whose roster no run has found, but a repair. */
export const repairEngine = 'repair';

export const runSummarySchema = z
  .object({
    id: idSchema,
    cohortId: idSchema,
    startedAt: momentSchema,
    status: z.enum(['optimal', 'feasible', 'infeasible', 'cancelled', 'invalid']),
    objective: stageValuesSchema.nullable(),
    totalMs: z.number(),
    /** What found the roster; `repairEngine` for one that was taken as a repair. */
    engine: z.string(),
    /** The scenario it was made by; null for the cohort's own settings. */
    scenarioId: idSchema.nullable(),
  })
  .readonly();
export type RunSummary = z.infer<typeof runSummarySchema>;

/** A run in short, and whether it still holds. */
export const runStandingSchema = runSummarySchema
  .unwrap()
  .extend({
    verified: z.boolean(),
    /** True when the run's input is no longer what the cohort now says. */
    isOutdated: z.boolean(),
  })
  .readonly();
export type RunStanding = z.infer<typeof runStandingSchema>;

/** One solver result as the page and the command line show it. */
export const runSchema = runSummarySchema
  .unwrap()
  .extend({
    settings: cohortSettingsSchema,
    pairs: z.array(pairSchema).readonly(),
    unmatched: z.array(unmatchedSchema).readonly(),
    bound: stageValuesSchema.nullable(),
    proof: z.enum(['dual certificate', 'linear bound', 'exhausted columns']).nullable(),
    verified: z.boolean(),
    /** Names of rules that cannot all hold, if infeasible. */
    conflict: z.array(z.string()).readonly(),
    secondOpinion: z.enum(['agrees', 'disagrees', 'not-asked', 'no-answer']),
    /** True when this run's input is no longer what the cohort now says. */
    isOutdated: z.boolean(),
  })
  .readonly();
export type Run = z.infer<typeof runSchema>;

export const matchEventSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('progress'),
    phase: z.enum(['scoring', 'check', 'matched', 'fairness', 'total', 'verify', 'explain']),
    fraction: z.number().min(0).max(1),
  }),
  z.object({ kind: z.literal('done'), run: runSchema }),
  z.object({ kind: z.literal('cancelled') }),
]);
export type MatchEvent = z.infer<typeof matchEventSchema>;

/** What the solver says of any two people of a cohort. */
export const pairExplanationSchema = z.discriminatedUnion('status', [
  z.object({
    status: z.literal('allowed'),
    a: personReferenceSchema,
    b: personReferenceSchema,
    score: z.int(),
    parts: z.array(scorePartSchema).readonly(),
  }),
  z.object({
    status: z.literal('ruled-out'),
    a: personReferenceSchema,
    b: personReferenceSchema,
    breaches: z.array(z.object({ rule: z.string(), params: paramsSchema }).readonly()).readonly(),
  }),
]);
export type PairExplanation = z.infer<typeof pairExplanationSchema>;

export const constraintKindSchema = z.enum(['locked', 'forbidden']);

/** A pair that the coordinator has locked or forbidden. */
export const constraintSchema = z
  .object({
    a: personReferenceSchema,
    b: personReferenceSchema,
    kind: constraintKindSchema,
    /** Why the coordinator did so, if said. */
    reason: z.string().max(500).nullable(),
    /** The ISO week in which the two are locked to visit; null for any. */
    slot: z.string().nullable(),
  })
  .readonly();
export type ConstraintView = z.infer<typeof constraintSchema>;

/** A pair that the coordinator put together by hand, whether or not a lock still holds it. */
export const handMadePairSchema = constraintSchema
  .unwrap()
  .pick({ a: true, b: true, reason: true })
  .readonly();
export type HandMadePair = z.infer<typeof handMadePairSchema>;

/** Every pair that the cohort's two sides could make, as its settings score and rule them out. */
export const scoreMatrixSchema = z
  .object({
    /** Ids of people; in work pairs both lists are the same. */
    left: z.array(idSchema).readonly(),
    right: z.array(idSchema).readonly(),
    /** Codes of rules. */
    rules: z.array(z.string()).readonly(),
    /**
     * Row by row: for all cells the score 0..1000, or -1, in two bytes, the lower first; then for all
     * cells one byte, 0 for an allowed pair and n for the first rule it breaks, `rules[n - 1]`.
     */
    cells: z.file(),
  })
  .readonly();
export type ScoreMatrix = z.infer<typeof scoreMatrixSchema>;
