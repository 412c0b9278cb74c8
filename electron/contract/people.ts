import { z } from 'zod';
import {
  codeSchema,
  daySchema,
  idSchema,
  meetingModeSchema,
  momentSchema,
  monthSchema,
  roleSchema,
  shadowingRoleSchema,
  spokenLanguageSchema,
  weekSchema,
  workloadSchema,
} from './values.ts';

/** A person named by another: as written, and linked where the name or e-mail is known. */
export const namedPersonSchema = z
  .object({ text: z.string().max(200), personId: idSchema.nullable() })
  .readonly();
export type NamedPerson = z.infer<typeof namedPersonSchema>;

/**
 * How well somebody masters a task of the catalogue: 0 not at all, 1 knows of it, 2 can stand in
 * with help, 3 does it alone, 4 teaches it to others.
 */
export const taskSkillSchema = z
  .object({ task: codeSchema, level: z.int().min(0).max(4), wantsToLearn: z.boolean() })
  .readonly();
export type TaskSkill = z.infer<typeof taskSkillSchema>;

/** Days away, the first and the last included. */
export const absenceSchema = z
  .object({ from: daySchema, to: daySchema })
  .refine(({ from, to }) => from <= to)
  .readonly();
export type Absence = z.infer<typeof absenceSchema>;

const weeks = z.array(weekSchema).max(60).readonly();

const shortText = z.string().max(200);
const longText = z.string().max(2000);

/** What is known of a person. Null and an empty list mean 'not answered'. */
export const profileFieldsSchema = z.object({
  role: roleSchema.nullable(),
  lastName: shortText,
  firstName: shortText,
  email: shortText.nullable(),
  staffNumber: shortText.nullable(),
  agency: codeSchema.nullable(),
  sector: codeSchema.nullable(),
  unit: shortText.nullable(),
  title: shortText.nullable(),
  office: codeSchema.nullable(),
  supervisor: namedPersonSchema.nullable(),
  languages: z.array(spokenLanguageSchema).max(3).readonly(),
  meetingMode: meetingModeSchema.nullable(),
  experienceYears: z.number().min(0).max(70).nullable(),
  offers: z.array(codeSchema).max(30).readonly(),
  seeks: z.array(codeSchema).max(30).readonly(),
  /** The most important first. */
  goals: z.array(codeSchema).max(14).readonly(),
  capacity: z.int().min(0).max(20).nullable(),
  wishes: z.array(namedPersonSchema).max(20).readonly(),
  exclusions: z.array(namedPersonSchema).max(20).readonly(),
  earlierPairs: z.array(namedPersonSchema).max(20).readonly(),
  expectations: longText.nullable(),
  availability: longText.nullable(),
  supervisorSupports: z.boolean().nullable(),
  supportedOn: daySchema.nullable(),
  informedOn: daySchema.nullable(),
  shadowingRole: shadowingRoleSchema.nullable(),
  weeksPossible: weeks,
  weeksImpossible: weeks,
  /** Days that a visit lasts, as wished or offered. */
  shadowingDays: z.int().min(1).max(10).nullable(),
  /** Visitors that a host takes in one week; one if not answered. */
  slotCapacity: z.int().min(0).max(20).nullable(),
  /** Whether the person would visit in return. */
  isReciprocal: z.boolean().nullable(),
  /** Whether what a host shows is confidential, so that the visitor signs a commitment. */
  handlesConfidential: z.boolean().nullable(),
  tasks: z.array(taskSkillSchema).max(100).readonly(),
  peakMonths: z.array(monthSchema).max(12).readonly(),
  absences: z.array(absenceSchema).max(20).readonly(),
  workload: workloadSchema.nullable(),
});
export type ProfileFields = Readonly<z.infer<typeof profileFieldsSchema>>;
export type ProfileField = keyof ProfileFields;

/** A profile in which nothing is answered. */
export const blankProfile: ProfileFields = {
  role: null,
  lastName: '',
  firstName: '',
  email: null,
  staffNumber: null,
  agency: null,
  sector: null,
  unit: null,
  title: null,
  office: null,
  supervisor: null,
  languages: [],
  meetingMode: null,
  experienceYears: null,
  offers: [],
  seeks: [],
  goals: [],
  capacity: null,
  wishes: [],
  exclusions: [],
  earlierPairs: [],
  expectations: null,
  availability: null,
  supervisorSupports: null,
  supportedOn: null,
  informedOn: null,
  shadowingRole: null,
  weeksPossible: [],
  weeksImpossible: [],
  shadowingDays: null,
  slotCapacity: null,
  isReciprocal: null,
  handlesConfidential: null,
  tasks: [],
  peakMonths: [],
  absences: [],
  workload: null,
};

/** The fields in the order in which tables, forms and workbooks show them. */
export const profileFieldNames: readonly ProfileField[] = profileFieldsSchema.keyof().options;
export const profileFieldSchema = profileFieldsSchema.keyof();

/** Whether a field holds no answer: nothing, an empty text or an empty list. */
export function isUnanswered(answer: ProfileFields[ProfileField]): boolean {
  return answer === null || answer === '' || (Array.isArray(answer) && answer.length === 0);
}

export const personSchema = profileFieldsSchema
  .extend({
    id: idSchema,
    /** E-mail in lower case, or the staff number, or a stable row key. */
    key: z.string(),
    /** Grows with every change; sent back with an edit so that nothing newer is overwritten. */
    revision: z.int(),
    changedAt: momentSchema,
  })
  .readonly();
export type Person = z.infer<typeof personSchema>;

/** Enough of a person to show who is meant. An erased person has no names. */
export const personReferenceSchema = z
  .object({
    id: idSchema,
    key: z.string(),
    lastName: z.string(),
    firstName: z.string(),
    email: z.string().nullable(),
    title: z.string().nullable(),
    agency: codeSchema.nullable(),
    sector: codeSchema.nullable(),
    office: codeSchema.nullable(),
    languages: z.array(spokenLanguageSchema).readonly(),
    meetingMode: meetingModeSchema.nullable(),
    isErased: z.boolean(),
  })
  .readonly();
export type PersonReference = z.infer<typeof personReferenceSchema>;

export const personEditSchema = z.object({
  id: idSchema,
  revision: z.int(),
  changes: profileFieldsSchema.partial(),
});
export type PersonEdit = Readonly<z.infer<typeof personEditSchema>>;

/** One change of many people's answers, all or none of them. Names and signs are of one person. */
export const peopleEditSchema = z.object({
  people: z
    .array(z.object({ id: idSchema, revision: z.int() }).readonly())
    .min(1)
    .max(20_000)
    .readonly(),
  changes: profileFieldsSchema
    .omit({ lastName: true, firstName: true, email: true, staffNumber: true })
    .partial(),
});
export type PeopleEdit = Readonly<z.infer<typeof peopleEditSchema>>;
