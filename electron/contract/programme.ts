import { z } from 'zod';
import { placeSchema, rosterPairSchema } from './cohorts.ts';
import { cohortSettingsSchema, runSummarySchema } from './matching.ts';
import { personReferenceSchema } from './people.ts';
import { daySchema, idSchema, participantRoleSchema } from './values.ts';

/** What happens after a proposal is accepted: dates, group days, ended pairs, who waits. */

/** The dated steps of a programme, in their order. */
export const milestoneSchema = z.enum(['shown', 'confirmed', 'started', 'ended']);
export type Milestone = z.infer<typeof milestoneSchema>;

/** A day on which all pairs of a cohort meet. */
export const groupDaySchema = z
  .object({
    id: idSchema,
    on: daySchema,
    place: z.string().max(120),
    topic: z.string().max(200),
  })
  .readonly();
export type GroupDay = z.infer<typeof groupDaySchema>;

/** Why a pair is no longer one. Never a reason of a person's own. */
export const endingKindSchema = z.enum(['completed', 'interrupted', 'replaced']);
export type EndingKind = z.infer<typeof endingKindSchema>;

/** Somebody who takes part and has no pair, in the order in which places are offered. */
export const waitingSchema = z
  .object({
    person: personReferenceSchema,
    role: participantRoleSchema,
    supportedOn: daySchema.nullable(),
  })
  .readonly();
export type Waiting = z.infer<typeof waitingSchema>;

/**
 * How somebody lacks a pair since the roster was accepted: their pair is one no more, it is one no
 * more and they have another yet, or they have come since.
 */
export const gapKindSchema = z.enum(['without-pair', 'place-free', 'joined']);
export type GapKind = z.infer<typeof gapKindSchema>;

/** What the accepted roster of a cohort lacks by now, and a repair could mend. */
export const rosterGapSchema = z
  .object({
    cohortId: idSchema,
    cohortName: z.string(),
    people: z
      .array(z.object({ person: personReferenceSchema, kind: gapKindSchema }).readonly())
      .min(1)
      .readonly(),
  })
  .readonly();
export type RosterGap = z.infer<typeof rosterGapSchema>;

/** Where somebody works or worked, until the day of a move; null for where they are now. */
export const datedPlaceSchema = placeSchema
  .unwrap()
  .extend({ personId: idSchema, until: daySchema.nullable() })
  .readonly();
export type DatedPlace = z.infer<typeof datedPlaceSchema>;

/** Where a cohort stands after its roster was accepted. */
export const programmeSchema = z
  .object({
    milestones: z
      .array(z.object({ milestone: milestoneSchema, on: daySchema }).readonly())
      .readonly(),
    groupDays: z.array(groupDaySchema).readonly(),
    /** All pairs there have been, the active ones first; each with where both then were. */
    pairs: z.array(rosterPairSchema).readonly(),
    /** Where everybody of the pairs has been, each in the order of time; nothing of the erased. */
    places: z.array(datedPlaceSchema).readonly(),
    /** By the day of the supervisor's support, the earliest first, and then by name. */
    waiting: z.array(waitingSchema).readonly(),
  })
  .readonly();
export type Programme = z.infer<typeof programmeSchema>;

/** A named set of weights and rules of a cohort, with the newest run made by it. */
export const scenarioSchema = z
  .object({
    id: idSchema,
    name: z.string().min(1).max(120),
    settings: cohortSettingsSchema,
    newestRun: runSummarySchema.nullable(),
    /** True when people or rules of pairs have changed since the newest run. */
    isOutdated: z.boolean(),
  })
  .readonly();
export type Scenario = z.infer<typeof scenarioSchema>;

/** Who knows which task before and after the pairs: what a stand-in list is made of. */
export const substitutionSchema = z
  .object({
    tasks: z
      .array(
        z
          .object({
            task: z.string(),
            isCritical: z.boolean(),
            /** Who does it alone (level 3 or 4), and who stands in for each in their pair. */
            leads: z
              .array(
                z
                  .object({
                    person: personReferenceSchema,
                    level: z.int(),
                    backups: z
                      .array(
                        z
                          .object({
                            person: personReferenceSchema,
                            level: z.int(),
                            wantsToLearn: z.boolean(),
                          })
                          .readonly(),
                      )
                      .readonly(),
                  })
                  .readonly(),
              )
              .readonly(),
            /** A critical task that only one person can do is at risk. */
            isAtRiskBefore: z.boolean(),
            isAtRiskAfter: z.boolean(),
          })
          .readonly(),
      )
      .readonly(),
  })
  .readonly();
export type Substitution = z.infer<typeof substitutionSchema>;
