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

/** The longest name that the coordinator can give to a cohort or a scenario. */
export const MOST_NAME_LETTERS = 120;

/** A name in the three languages. */
export const namesSchema = z.object({ fi: z.string(), sv: z.string(), en: z.string() }).readonly();
export type Names = z.infer<typeof namesSchema>;

/** The values that the wording of a message needs; lists are joined in the reader's language. */
export const paramsSchema = z
  .record(z.string(), z.union([z.string(), z.number(), z.array(z.string()).readonly()]))
  .readonly();
export type Params = z.infer<typeof paramsSchema>;

/** A week of the calendar by ISO 8601, such as 2027-W05. */
export const weekSchema = z.string().regex(/^\d{4}-W(0[1-9]|[1-4]\d|5[0-3])$/);

/** A month of the year from 1. */
export const monthSchema = z.int().min(1).max(12);

export const methodSchema = z.enum(['mentoring', 'shadowing', 'workpair']);
export type Method = z.infer<typeof methodSchema>;

/** What somebody would be in mentoring. */
export const roleSchema = z.enum(['mentor', 'mentee', 'both']);

/** What somebody would be in job shadowing. */
export const shadowingRoleSchema = z.enum(['host', 'visitor', 'both']);

/**
 * What a participant is in a cohort. `both` stands on either side of the cohort's method; work
 * pairs have no sides and all are members.
 */
export const participantRoleSchema = z.enum([
  'mentor',
  'mentee',
  'host',
  'visitor',
  'both',
  'member',
]);
export type ParticipantRole = z.infer<typeof participantRoleSchema>;

export const workloadSchema = z.enum(['light', 'normal', 'heavy']);
export const meetingModeSchema = z.enum(['in-person', 'remote', 'both']);
export const spokenLanguageSchema = z.enum(['fi', 'sv', 'en']);
