import { z } from 'zod';
import { idSchema } from './values.ts';

/**
 * People who may be one and the same: `email` for one address at two domains that belong together,
 * `name` for one name in one unit. Only a coordinator can say so.
 */
export const duplicatesSchema = z
  .object({
    reason: z.enum(['email', 'name']),
    /** Two or more, in the order of the list of people. */
    people: z.array(idSchema).min(2).readonly(),
    /** Whether a coordinator has said that all of them are different people. */
    isDismissed: z.boolean(),
  })
  .readonly();
export type Duplicates = z.infer<typeof duplicatesSchema>;

/** More namesakes than this in one unit are no slip of a coordinator's. */
export const mostDistinct = 50;

/** Some who look alike: whether each of them is somebody else. */
export const distinctPeopleSchema = z.object({
  people: z.array(idSchema).min(2).max(mostDistinct).readonly(),
  areDistinct: z.boolean(),
});
export type DistinctPeople = Readonly<z.infer<typeof distinctPeopleSchema>>;

const seenSchema = z.object({ id: idSchema, revision: z.int() }).readonly();

/** Two stored people who are one: `keep` stays and takes over what the other has. */
export const mergeSchema = z.object({ keep: seenSchema, other: seenSchema });
export type Merge = Readonly<z.infer<typeof mergeSchema>>;
