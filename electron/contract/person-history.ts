import { z } from 'zod';
import { cohortStatusSchema } from './cohorts.ts';
import { personReferenceSchema } from './people.ts';
import { endingKindSchema } from './programme.ts';
import {
  codeSchema,
  daySchema,
  idSchema,
  methodSchema,
  participantRoleSchema,
  weekSchema,
} from './values.ts';

/** A pair that somebody has or had, with where the person then was. */
export const pairOfPersonSchema = z
  .object({
    /** The other one, or the other two. */
    partners: z.array(personReferenceSchema).readonly(),
    /** Who was the third of the pair, and until when. */
    earlierThirds: z
      .array(z.object({ person: personReferenceSchema, until: daySchema }).readonly())
      .readonly(),
    slot: weekSchema.nullable(),
    startedOn: daySchema,
    ended: z.object({ on: daySchema, kind: endingKindSchema }).readonly().nullable(),
    agency: codeSchema.nullable(),
    unit: z.string().nullable(),
  })
  .readonly();
export type PairOfPerson = z.infer<typeof pairOfPersonSchema>;

/** A person's part in a cohort; without a role for somebody who is no participant any more. */
export const personHistorySchema = z
  .object({
    cohortId: idSchema,
    name: z.string(),
    method: methodSchema,
    status: cohortStatusSchema,
    role: participantRoleSchema.nullable(),
    pairs: z.array(pairOfPersonSchema).readonly(),
  })
  .readonly();
export type PersonHistory = z.infer<typeof personHistorySchema>;
