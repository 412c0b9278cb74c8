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
  })
  .readonly();
export type Duplicates = z.infer<typeof duplicatesSchema>;

const seenSchema = z.object({ id: idSchema, revision: z.int() }).readonly();

/** Two stored people who are one: `keep` stays and takes over what the other has. */
export const mergeSchema = z.object({ keep: seenSchema, other: seenSchema });
export type Merge = Readonly<z.infer<typeof mergeSchema>>;
