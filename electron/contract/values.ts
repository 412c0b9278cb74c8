import { z } from 'zod';

/** Small values that many parts of the contract share. */

export const languageSchema = z.enum(['fi', 'sv', 'en']);
export type Language = z.infer<typeof languageSchema>;

/** A row id of the database. */
export const idSchema = z.int().positive();

/** A moment as ISO 8601 in UTC. */
export const momentSchema = z.iso.datetime();

/** A calendar day as yyyy-mm-dd. */
export const daySchema = z.iso.date();

/** A code of reference data: agency, sector, office, goal, competence. */
export const codeSchema = z.string().min(1).max(40);

/** A name in the three languages. */
export const namesSchema = z.object({ fi: z.string(), sv: z.string(), en: z.string() }).readonly();
export type Names = z.infer<typeof namesSchema>;

/** The values that the wording of a message needs; lists are joined in the reader's language. */
export const paramsSchema = z
  .record(z.string(), z.union([z.string(), z.number(), z.array(z.string()).readonly()]))
  .readonly();
export type Params = z.infer<typeof paramsSchema>;

export const methodSchema = z.enum(['mentoring', 'shadowing', 'workpair']);
export const roleSchema = z.enum(['mentor', 'mentee', 'both']);
export const meetingModeSchema = z.enum(['in-person', 'remote', 'both']);
export const spokenLanguageSchema = z.enum(['fi', 'sv', 'en']);
