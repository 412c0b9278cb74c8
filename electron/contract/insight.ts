import { z } from 'zod';
import { reasonSchema, stageValuesSchema } from './matching.ts';
import { personReferenceSchema } from './people.ts';
import { paramsSchema } from './values.ts';

/** The questions a coordinator asks after, and before, a run. All answers are exact. */

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

/** What it would take to put two people together. `a` is the mentor. */
export const forcedPairSchema = z.discriminatedUnion('status', [
  z.object({ status: z.literal('chosen') }),
  z.object({
    status: z.literal('ruled-out'),
    breaches: z.array(z.object({ rule: z.string(), params: paramsSchema }).readonly()).readonly(),
  }),
  /** The named rules cannot hold together with the pair. */
  z.object({ status: z.literal('impossible'), conflict: z.array(z.string()).readonly() }),
  z.object({
    status: z.literal('priced'),
    loss: stageLossSchema,
    moves: z.array(moveSchema).readonly(),
  }),
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

/** Another roster than the best one: what it is worth and who would change. */
export const otherRosterSchema = z
  .object({
    objective: stageValuesSchema,
    changedPairs: z.int(),
    moves: z.array(moveSchema).readonly(),
  })
  .readonly();
export type OtherRoster = z.infer<typeof otherRosterSchema>;

/** A point of a curve: how many pairs bear the tag, or the lowest score, and what it costs. */
export const tradeoffPointSchema = z
  .object({ value: z.int(), objective: stageValuesSchema })
  .readonly();
export type TradeoffPoint = z.infer<typeof tradeoffPointSchema>;

export const tradeoffAxisSchema = z.enum(['cross-agency', 'cross-sector', 'near', 'fairness']);

/** Something worth knowing before the run: worded as `insight:<code>`. */
export const warningSchema = reasonSchema;

/** One way to make rules that contradict each other hold again. */
export const relaxationSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('lift-lock'), a: personReferenceSchema, b: personReferenceSchema }),
  /** Set the quota's bound to this number of pairs, or to this share. */
  z.object({
    kind: z.literal('relax-quota'),
    name: z.string(),
    bound: z.enum(['min', 'max', 'minShare', 'maxShare']),
    to: z.number(),
  }),
]);
export type Relaxation = z.infer<typeof relaxationSchema>;
