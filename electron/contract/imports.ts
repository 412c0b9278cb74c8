import { z } from 'zod';
import { personSchema, profileFieldSchema, profileFieldsSchema } from './people.ts';
import { refusalSchema } from './refusals.ts';
import { idSchema, momentSchema, paramsSchema } from './values.ts';

/** What can be wrong with, or worth knowing of, a cell, a row or a column. */
export const importIssueCodes = [
  'agency-unknown',
  'agency-unclear',
  'capacity-invalid',
  'column-repeated',
  'column-unknown',
  'column-not-wanted',
  'competence-unknown',
  'date-invalid',
  'email-invalid',
  'email-shared',
  'experience-invalid',
  'formula-error',
  'goal-unknown',
  'identity-code',
  'key-made-from-name',
  'language-unknown',
  'meeting-mode-unknown',
  'name-missing',
  'name-same',
  'office-unknown',
  'office-unclear',
  'person-named-unknown',
  'person-named-unclear',
  'person-twice',
  'role-missing',
  'role-unknown',
  'sector-unknown',
  'sector-unclear',
  'sheet-hidden',
  'sheet-skipped',
  'supervisor-loop',
  'supervisor-oneself',
  'supervisor-unknown',
  'text-too-long',
  'too-many-values',
  'yes-no-unknown',
] as const;

/**
 * An issue names its place and never quotes a value that could be an identity code. An `error`
 * keeps the row out; a `warning` lets the row in without the value.
 */
export const importIssueSchema = z
  .object({
    sheet: z.string(),
    /** The row as the spreadsheet numbers it, from 1; null for a whole column or sheet. */
    row: z.int().positive().nullable(),
    /** The column as the spreadsheet letters it; null for a whole row or sheet. */
    column: z.string().nullable(),
    code: z.enum(importIssueCodes),
    severity: z.enum(['error', 'warning', 'notice']),
    params: paramsSchema,
  })
  .readonly();
export type ImportIssue = z.infer<typeof importIssueSchema>;
export type ImportIssueCode = ImportIssue['code'];

/** A column of the file and the profile field it was recognised as. */
export const importColumnSchema = z
  .object({ column: z.string(), header: z.string(), field: profileFieldSchema.nullable() })
  .readonly();
export type ImportColumn = z.infer<typeof importColumnSchema>;

/** A row of the file as a profile, before it is stored. Links to people are resolved on storing. */
export const personDraftSchema = profileFieldsSchema
  .extend({
    key: z.string(),
    sheet: z.string(),
    row: z.int().positive(),
    /** Fields whose cell holds something that could not be read, in whole or in part. */
    unreadFields: z.array(profileFieldSchema).readonly(),
  })
  .readonly();
export type PersonDraft = z.infer<typeof personDraftSchema>;

/** A row against what is stored. */
export const importRowSchema = z
  .object({
    draft: personDraftSchema,
    status: z.enum(['new', 'changed', 'unchanged']),
    /** The stored person as it is now; null for a new one. */
    stored: personSchema.nullable(),
    changedFields: z.array(profileFieldSchema).readonly(),
  })
  .readonly();
export type ImportRow = z.infer<typeof importRowSchema>;

export const importPreviewSchema = z
  .object({
    /** Names this preview for `accept` and `discard`. */
    previewId: z.string(),
    fileName: z.string(),
    columns: z.array(importColumnSchema).readonly(),
    rows: z.array(importRowSchema).readonly(),
    issues: z.array(importIssueSchema).readonly(),
    rowsLeftOut: z.int().nonnegative(),
  })
  .readonly();
export type ImportPreview = z.infer<typeof importPreviewSchema>;

/** Where the workbook comes from. The page never names a path. */
export const importSourceSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('dialog') }),
  z.object({ kind: z.literal('dropped'), file: z.file() }),
  z.object({ kind: z.literal('sample') }),
]);
export type ImportSource = z.infer<typeof importSourceSchema>;

export const importEventSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('progress'),
    phase: z.enum(['opening', 'parsing', 'reading', 'comparing']),
    fraction: z.number().min(0).max(1),
  }),
  z.object({ kind: z.literal('preview'), preview: importPreviewSchema }),
  z.object({ kind: z.literal('refused'), refusal: refusalSchema }),
  z.object({ kind: z.literal('cancelled') }),
]);
export type ImportEvent = z.infer<typeof importEventSchema>;

export const importOutcomeSchema = z
  .object({
    importId: idSchema,
    added: z.int(),
    changed: z.int(),
    unchanged: z.int(),
    importedAt: momentSchema,
    personIds: z.array(idSchema).readonly(),
  })
  .readonly();
export type ImportOutcome = z.infer<typeof importOutcomeSchema>;
