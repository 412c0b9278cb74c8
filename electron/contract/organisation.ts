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

/** What a unit becomes, wholly or, where a rule says which tasks move, in part. */
export const unitSuccessorSchema = z
  .object({
    code: codeSchema,
    validFrom: daySchema,
    /** Which tasks move to this successor; null for everybody whom no rule names. */
    rule: z.string().nullable(),
    /** True where no source has told it. */
    isEstimated: z.boolean(),
  })
  .readonly();

/** An agency, a department of one or a unit in it: of now, of the past or waiting for its day. */
export const unitSchema = z
  .object({
    code: codeSchema,
    kind: z.enum(['agency', 'department', 'unit']),
    parent: codeSchema.nullable(),
    names: namesSchema,
    shortNames: namesSchema,
    validFrom: daySchema.nullable(),
    validTo: daySchema.nullable(),
    /** Whether people can be of it; successors wait until the coordinator takes them in use. */
    isInUse: z.boolean(),
    successors: z.array(unitSuccessorSchema).readonly(),
  })
  .readonly();
export type Unit = z.infer<typeof unitSchema>;

/** The part of an address after the @, in small letters. */
export const emailDomainSchema = z
  .string()
  .max(253)
  .regex(/^([\p{Ll}\d]([\p{Ll}\d-]*[\p{Ll}\d])?\.)+\p{Ll}{2,}$/u);

/** E-mail domains of one organisation in turn: the same name at any of them is the same person. */
export const emailFamilySchema = z
  .object({ family: z.string(), domains: z.array(z.string()).readonly() })
  .readonly();
export type EmailFamily = z.infer<typeof emailFamilySchema>;

/** What is edited but not needed for naming: units over time, and e-mail domains. */
export const organisationDetailsSchema = z
  .object({
    units: z.array(unitSchema).readonly(),
    emailFamilies: z.array(emailFamilySchema).readonly(),
  })
  .readonly();
export type OrganisationDetails = z.infer<typeof organisationDetailsSchema>;

/** A code that a coordinator gives: a short sign such as ESAVI, POL or ESAVI/POL. */
export const givenCodeSchema = z.string().regex(/^[\p{L}\d]([\p{L}\d/-]{0,18}[\p{L}\d])?$/u);

const placeSchema = {
  agency: codeSchema,
  /** Degrees of WGS 84, within which Finland lies. */
  latitude: z.number().min(59).max(71),
  longitude: z.number().min(19).max(32),
};

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
  z.object({ kind: z.literal('new-sector'), code: givenCodeSchema, names: namesSchema }),
  z.object({ kind: z.literal('new-goal'), names: namesSchema }),
  z.object({
    kind: z.literal('new-competence'),
    names: namesSchema,
    sector: codeSchema.nullable(),
  }),
  z.object({
    kind: z.literal('competence-sector'),
    code: codeSchema,
    sector: codeSchema.nullable(),
  }),
  /** Adds an office; its roads to the others are told among the distances. */
  z.object({
    kind: z.literal('new-office'),
    code: givenCodeSchema,
    names: namesSchema,
    ...placeSchema,
  }),
  z.object({ kind: z.literal('office'), code: codeSchema, ...placeSchema }),
  /** Adds an agency, or a department or a unit of its parent. */
  z.object({
    kind: z.literal('new-unit'),
    code: givenCodeSchema,
    parent: codeSchema.nullable(),
    names: namesSchema,
  }),
  z.object({
    kind: z.literal('unit'),
    code: codeSchema,
    names: namesSchema,
    shortNames: namesSchema,
    validFrom: daySchema.nullable(),
    validTo: daySchema.nullable(),
    isInUse: z.boolean(),
  }),
  z.object({
    kind: z.literal('new-successor'),
    code: codeSchema,
    successor: codeSchema,
    validFrom: daySchema,
    rule: z.string().max(500).nullable(),
  }),
  z.object({
    kind: z.literal('remove-successor'),
    code: codeSchema,
    successor: codeSchema,
    validFrom: daySchema,
  }),
  /** Takes out what nobody and nothing refers to; refused otherwise. */
  z.object({
    kind: z.literal('remove'),
    table: z.enum(['unit', 'sector', 'office', 'goal', 'competence']),
    code: codeSchema,
  }),
  /** Says which domains are of one family; null makes a new one, no domain takes it away. */
  z.object({
    kind: z.literal('email-family'),
    family: z.string().nullable(),
    domains: z.array(emailDomainSchema).max(20).readonly(),
  }),
]);
export type OrganisationChange = z.infer<typeof organisationChangeSchema>;
