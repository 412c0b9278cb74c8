import { z } from 'zod';
import {
  cohortSettingsSchema,
  constraintSchema,
  pairSchema,
  stageValuesSchema,
} from './matching.ts';
import { personSchema } from './people.ts';
import { idSchema, methodSchema, momentSchema, participantRoleSchema } from './values.ts';

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
  })
  .readonly();
export type Participant = z.infer<typeof participantSchema>;

export const cohortSchema = cohortSummarySchema
  .unwrap()
  .extend({
    settings: cohortSettingsSchema,
    people: z.array(participantSchema).readonly(),
    constraints: z.array(constraintSchema).readonly(),
  })
  .readonly();
export type Cohort = z.infer<typeof cohortSchema>;

export const participantChoiceSchema = z.object({
  personId: idSchema,
  role: participantRoleSchema,
  capacity: z.int().min(0).max(20),
});

/** The accepted pairs of a cohort, with what was proved of them. */
export const rosterSchema = z
  .object({
    id: idSchema,
    cohortId: idSchema,
    cohortName: z.string(),
    method: methodSchema,
    runId: idSchema,
    acceptedAt: momentSchema,
    pairs: z.array(pairSchema).readonly(),
    objective: stageValuesSchema,
    isProvedBest: z.boolean(),
  })
  .readonly();
export type Roster = z.infer<typeof rosterSchema>;
