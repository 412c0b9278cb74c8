import { z } from 'zod';
import {
  cohortSettingsSchema,
  constraintSchema,
  handMadePairSchema,
  pairSchema,
  stageValuesSchema,
} from './matching.ts';
import { personSchema } from './people.ts';
import {
  codeSchema,
  daySchema,
  idSchema,
  methodSchema,
  momentSchema,
  participantRoleSchema,
} from './values.ts';

/** Where a cohort stands, from its making to its end. */
export const cohortStatusSchema = z.enum(['draft', 'proposal', 'confirmed', 'running', 'ended']);

export const cohortSummarySchema = z
  .object({
    id: idSchema,
    name: z.string(),
    method: methodSchema,
    status: cohortStatusSchema,
    createdAt: momentSchema,
    participants: z.int(),
    pairs: z.int(),
  })
  .readonly();
export type CohortSummary = z.infer<typeof cohortSummarySchema>;

export const participantSchema = z
  .object({
    person: personSchema,
    role: participantRoleSchema,
    capacity: z.int().min(0).max(20),
    /** The coordinator's own words; never in an export for others. */
    note: z.string().max(2000).nullable(),
    /** Active pairs in other cohorts, of whatever method. */
    otherPairs: z.int().nonnegative(),
  })
  .readonly();
export type Participant = z.infer<typeof participantSchema>;

export const cohortSchema = cohortSummarySchema
  .unwrap()
  .extend({
    settings: cohortSettingsSchema,
    /** Whether it has been said who takes part; until then whoever has answered is proposed. */
    hasChosenParticipants: z.boolean(),
    people: z.array(participantSchema).readonly(),
    constraints: z.array(constraintSchema).readonly(),
    handMade: z.array(handMadePairSchema).readonly(),
  })
  .readonly();
export type Cohort = z.infer<typeof cohortSchema>;

/** Whether the pairs of a cohort are agreed upon, so that those that go are ended and not forgotten. */
export function isAgreed({ status }: Pick<Cohort, 'status'>): boolean {
  return status !== 'draft' && status !== 'proposal';
}

export const participantChoiceSchema = z.object({
  personId: idSchema,
  role: participantRoleSchema,
  capacity: z.int().min(0).max(20),
});

/** Where somebody works. */
export const placeSchema = z
  .object({
    agency: codeSchema.nullable(),
    sector: codeSchema.nullable(),
    unit: z.string().nullable(),
    office: codeSchema.nullable(),
  })
  .readonly();

export type Place = z.infer<typeof placeSchema>;

/** How a pair that goes on was, until the day on which its week, its third or its score changed. */
const earlierPairSchema = pairSchema
  .unwrap()
  .pick({ score: true, parts: true, slot: true, third: true })
  .extend({
    until: daySchema,
    /** Whether a third left, or another roster came. */
    kind: z.enum(['interrupted', 'replaced']),
    thirdThen: placeSchema.nullable(),
  })
  .readonly();

/** A pair of a roster over time, with where all were when they were paired. */
export const rosterPairSchema = pairSchema
  .unwrap()
  .extend({
    id: idSchema,
    startedOn: daySchema,
    /** When the pair signed its agreement; null if that is not kept. */
    agreedOn: daySchema.nullable(),
    ended: z
      .object({ on: daySchema, kind: z.enum(['completed', 'interrupted', 'replaced']) })
      .readonly()
      .nullable(),
    aThen: placeSchema,
    bThen: placeSchema,
    /** Where the third was when they joined; null where there is none or it is not known. */
    thirdThen: placeSchema.nullable(),
    /** In the order of time. */
    earlier: z.array(earlierPairSchema).readonly(),
  })
  .readonly();
export type RosterPair = z.infer<typeof rosterPairSchema>;

/** The accepted pairs of a cohort that are active, with what was proved of them. */
export const rosterSchema = z
  .object({
    id: idSchema,
    cohortId: idSchema,
    cohortName: z.string(),
    method: methodSchema,
    runId: idSchema,
    acceptedAt: momentSchema,
    pairs: z.array(rosterPairSchema).readonly(),
    objective: stageValuesSchema,
    isProvedBest: z.boolean(),
  })
  .readonly();
export type Roster = z.infer<typeof rosterSchema>;
