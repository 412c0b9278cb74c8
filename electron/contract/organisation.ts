import { z } from 'zod';
import { codeSchema, daySchema, namesSchema } from './values.ts';

/** The organisation's reference data: editable rows of the database, first filled from resources. */

export const agencySchema = z
  .object({
    code: codeSchema,
    names: namesSchema,
    shortNames: namesSchema,
    validFrom: daySchema.nullable(),
    validTo: daySchema.nullable(),
  })
  .readonly();
export type Agency = z.infer<typeof agencySchema>;

export const sectorSchema = z.object({ code: codeSchema, names: namesSchema }).readonly();
export type Sector = z.infer<typeof sectorSchema>;

export const officeSchema = z
  .object({
    code: codeSchema,
    names: namesSchema,
    agency: codeSchema,
    isHead: z.boolean(),
    latitude: z.number(),
    longitude: z.number(),
  })
  .readonly();
export type Office = z.infer<typeof officeSchema>;

/** One way between two offices by road; stored once for each unordered pair. */
export const travelLegSchema = z
  .object({
    from: codeSchema,
    to: codeSchema,
    kilometres: z.int().nonnegative(),
    minutes: z.int().nonnegative(),
  })
  .readonly();
export type TravelLegRow = z.infer<typeof travelLegSchema>;

export const goalSchema = z.object({ code: codeSchema, names: namesSchema }).readonly();
export type Goal = z.infer<typeof goalSchema>;

export const competenceSchema = z
  .object({ code: codeSchema, names: namesSchema, sector: codeSchema.nullable() })
  .readonly();
export type Competence = z.infer<typeof competenceSchema>;

/** A task of the catalogue that work pairs go by. A critical one must never hang on one person. */
export const taskSchema = z
  .object({
    code: codeSchema,
    names: namesSchema,
    sector: codeSchema.nullable(),
    isCritical: z.boolean(),
  })
  .readonly();
export type Task = z.infer<typeof taskSchema>;

export const organisationSchema = z
  .object({
    agencies: z.array(agencySchema).readonly(),
    sectors: z.array(sectorSchema).readonly(),
    offices: z.array(officeSchema).readonly(),
    travel: z.array(travelLegSchema).readonly(),
    goals: z.array(goalSchema).readonly(),
    competences: z.array(competenceSchema).readonly(),
    tasks: z.array(taskSchema).readonly(),
  })
  .readonly();
export type Organisation = z.infer<typeof organisationSchema>;

/** One edit of the reference data, as one undo step. */
export const organisationChangeSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('names'),
    table: z.enum(['agency', 'sector', 'office', 'goal', 'competence', 'task']),
    code: codeSchema,
    names: namesSchema,
  }),
  z.object({
    kind: z.literal('travel'),
    from: codeSchema,
    to: codeSchema,
    kilometres: z.int().nonnegative().max(3000),
    minutes: z.int().nonnegative().max(3000),
  }),
  /** Adds a task at the end of the catalogue. */
  z.object({ kind: z.literal('new-task'), names: namesSchema, isCritical: z.boolean() }),
  z.object({ kind: z.literal('task-critical'), code: codeSchema, isCritical: z.boolean() }),
  /** Takes a task out of the catalogue, with what people answered about it. */
  z.object({ kind: z.literal('remove-task'), code: codeSchema }),
]);
export type OrganisationChange = z.infer<typeof organisationChangeSchema>;
