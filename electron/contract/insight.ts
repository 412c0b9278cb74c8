import { eventIterator } from '@orpc/contract';
import { z } from 'zod';
import { reasonSchema, stageValuesSchema } from './matching.ts';
import { personReferenceSchema } from './people.ts';
import { idSchema, paramsSchema } from './values.ts';

/** The questions a coordinator asks after, and before, a run. All answers are exact. */

/**
 * A question that may take long, as a stream: how far it is, any number of times, and at last its
 * answer. Breaking off the stream ends the question at once.
 */
export function questionAnswering<Answer extends z.ZodType>(answer: Answer) {
  return eventIterator(
    z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('progress'), fraction: z.number().min(0).max(1) }),
      z.object({ kind: z.literal('answer'), answer }),
    ]),
  );
}
export type QuestionEvent<Answer> =
  | { readonly kind: 'progress'; readonly fraction: number }
  | { readonly kind: 'answer'; readonly answer: Answer };

/** What each stage loses; a later stage may gain where an earlier one loses. */
export const stageLossSchema = z
  .object({ matched: z.int(), fairness: z.int(), total: z.int() })
  .readonly();
export type StageLoss = z.infer<typeof stageLossSchema>;

/** Somebody whose partners change: who was there before and who comes. */
export const moveSchema = z
  .object({
    person: personReferenceSchema,
    from: z.array(personReferenceSchema).readonly(),
    to: z.array(personReferenceSchema).readonly(),
  })
  .readonly();
export type Move = z.infer<typeof moveSchema>;

/** A rule that the coordinator has set and can take back. */
export const ruleSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('lock'),
    a: personReferenceSchema,
    b: personReferenceSchema,
    /** The week in which the two are locked, and what stands in its way by itself; null for any. */
    week: z
      .object({
        week: z.string(),
        /** Whether it is none of the programme's. */
        isOutside: z.boolean(),
        /** Whom of the two it does not suit. */
        closedTo: z.array(personReferenceSchema).readonly(),
      })
      .nullable(),
  }),
  z.object({ kind: z.literal('forbidden'), a: personReferenceSchema, b: personReferenceSchema }),
  z.object({ kind: z.literal('quota'), name: z.string() }),
  /** That every pair scores at least so much. */
  z.object({ kind: z.literal('lowest-score'), score: z.int() }),
  /** That no mentor has more mentees than this. */
  z.object({ kind: z.literal('group-limit'), most: z.int() }),
]);
export type RuleView = z.infer<typeof ruleSchema>;

/** What it would take to put two people together. `a` stands on the first side of the cohort. */
export const forcedPairSchema = z.discriminatedUnion('status', [
  z.object({ status: z.literal('chosen') }),
  z.object({
    status: z.literal('ruled-out'),
    breaches: z.array(z.object({ rule: z.string(), params: paramsSchema }).readonly()).readonly(),
  }),
  /** The coordinator has parted the two. */
  z.object({ status: z.literal('forbidden') }),
  /** This one of the two has no place at all. */
  z.object({ status: z.literal('no-capacity'), person: personReferenceSchema }),
  /** The fewest rules that cannot hold together with the pair; none if it cannot be as such. */
  z.object({ status: z.literal('impossible'), rules: z.array(ruleSchema).readonly() }),
  z.object({
    status: z.literal('priced'),
    loss: stageLossSchema,
    moves: z.array(moveSchema).readonly(),
  }),
  /** The run, or the one with the pair, did not come to a proved end. */
  z.object({ status: z.literal('unknown') }),
]);
export type ForcedPair = z.infer<typeof forcedPairSchema>;

/** One of the people whom somebody could be paired with, and what it would cost the roster. */
export const partnerChoiceSchema = z
  .object({
    partner: personReferenceSchema,
    score: z.int(),
    isChosen: z.boolean(),
    /** Null where no roster can hold the pair, or the price is not known. */
    loss: stageLossSchema.nullable(),
  })
  .readonly();
export type PartnerChoice = z.infer<typeof partnerChoiceSchema>;

/** One of the weeks in which two people could visit, and what it would cost the roster. */
export const weekChoiceSchema = z
  .object({
    week: z.string(),
    isChosen: z.boolean(),
    /** Null where no roster can hold the visit in it, or the price is not known. */
    loss: stageLossSchema.nullable(),
  })
  .readonly();
export type WeekChoice = z.infer<typeof weekChoiceSchema>;

/** Which pairs stand in every best roster, and which could be exchanged at no cost. */
export const tiesSchema = z
  .object({
    always: z.int().nonnegative(),
    interchangeable: z
      .array(z.object({ a: personReferenceSchema, b: personReferenceSchema }).readonly())
      .readonly(),
  })
  .readonly();
export type TiesView = z.infer<typeof tiesSchema>;

/** Another roster than the one at hand: its pairs, what they are worth and who would change. */
export const otherRosterSchema = z
  .object({
    objective: stageValuesSchema,
    /** All its pairs by their ids, so that it can be taken as it is. */
    pairs: z
      .array(
        z
          .object({
            a: idSchema,
            b: idSchema,
            score: z.int(),
            slot: z.string().nullable(),
            /** Who joins the pair as its third. */
            third: idSchema.nullable(),
          })
          .readonly(),
      )
      .readonly(),
    /** How many pairs of the roster at hand it gives up. */
    changedPairs: z.int(),
    moves: z.array(moveSchema).readonly(),
  })
  .readonly();
export type OtherRoster = z.infer<typeof otherRosterSchema>;

/** Who leaves an accepted roster, and who joins it late; nobody joining leaves it open to all who wait. */
export const rosterChangeSchema = z.object({
  cohortId: idSchema,
  leaving: z.array(idSchema).max(50).readonly(),
  joining: z.array(idSchema).max(50).readonly(),
});
export type RosterChange = z.infer<typeof rosterChangeSchema>;

/** Ways to go on with an accepted roster, beside what its pairs are worth as they now are. */
export const repairSchema = z
  .object({
    before: stageValuesSchema,
    /** The least disturbance first; each further one disturbs more and is better. */
    proposals: z.array(otherRosterSchema).readonly(),
  })
  .readonly();
export type RepairView = z.infer<typeof repairSchema>;

/** A roster on a curve: `value` is how many of its pairs bear the tag, or its lowest score. */
export const tradeoffPointSchema = otherRosterSchema.unwrap().extend({ value: z.int() }).readonly();
export type TradeoffPoint = z.infer<typeof tradeoffPointSchema>;

export const tradeoffAxisSchema = z.enum(['cross-agency', 'cross-sector', 'near', 'fairness']);
/** What a roster can be weighed against. */
export type TradeoffAxis = z.infer<typeof tradeoffAxisSchema>;

/** Something worth knowing before the run: worded as `insight:<code>`. */
export const warningSchema = reasonSchema;

/** One way to make rules that contradict each other hold again. */
export const relaxationSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('lift-lock'), a: personReferenceSchema, b: personReferenceSchema }),
  z.object({
    kind: z.literal('lift-forbidden'),
    a: personReferenceSchema,
    b: personReferenceSchema,
  }),
  /** Set the quota's bound to this number of pairs, or to this share. */
  z.object({
    kind: z.literal('relax-quota'),
    name: z.string(),
    bound: z.enum(['min', 'max', 'minShare', 'maxShare']),
    to: z.number(),
  }),
  /** Let pairs score this much at least; null for any score. */
  z.object({ kind: z.literal('lower-score'), to: z.int().positive().nullable() }),
  /** Let a mentor have so many mentees; null for as many as each has offered. */
  z.object({ kind: z.literal('larger-groups'), to: z.int().positive().nullable() }),
]);
export type Relaxation = z.infer<typeof relaxationSchema>;

/** The rules of a run that cannot all hold, and each single change that lets all of them hold. */
export const contradictionSchema = z
  .object({
    rules: z.array(ruleSchema).readonly(),
    /** Whether it is proved that no fewer rules contradict each other. */
    isSmallest: z.boolean(),
    ways: z.array(relaxationSchema).readonly(),
  })
  .readonly();
export type Contradiction = z.infer<typeof contradictionSchema>;
