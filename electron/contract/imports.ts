import { z } from 'zod';
import {
  importMappingSchema,
  importQuestionSchema,
  importSheetSchema,
  importTableSchema,
} from './import-mapping.ts';
import { personSchema, profileFieldSchema, profileFieldsSchema } from './people.ts';
import { refusalSchema } from './refusals.ts';
import { idSchema, methodSchema, momentSchema, paramsSchema } from './values.ts';

/** What can be wrong with, or worth knowing of, a cell, a row or a column. */
export const importIssueCodes = [
  'absence-invalid',
  'agency-unknown',
  'agency-unclear',
  'capacity-invalid',
  'column-hidden',
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
  'month-invalid',
  'name-missing',
  'name-same',
  'number-invalid',
  'office-unknown',
  'office-unclear',
  'person-named-unknown',
  'person-named-unclear',
  'person-twice',
  'role-missing',
  'role-unknown',
  'sector-unknown',
  'sector-unclear',
  'shadowing-role-unknown',
  'sheet-hidden',
  'sheet-skipped',
  'supervisor-loop',
  'supervisor-oneself',
  'supervisor-unknown',
  'task-level-invalid',
  'task-unknown',
  'text-too-long',
  'too-many-values',
  'week-invalid',
  'workload-unknown',
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
    /** The question whose answer would settle it. */
    questionId: z.string().nullable(),
  })
  .readonly();
export type ImportIssue = z.infer<typeof importIssueSchema>;
export type ImportIssueCode = ImportIssue['code'];

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
    /** How the stored person was found: by key, by an e-mail of another domain, by an answer. */
    matchedBy: z.enum(['key', 'alias', 'answer']).nullable(),
  })
  .readonly();
export type ImportRow = z.infer<typeof importRowSchema>;

/** Rows and issues of a preview, some hundred at a time, so that a page can draw between them. */
export const importPartSchema = z
  .object({
    rows: z.array(importRowSchema).readonly(),
    issues: z.array(importIssueSchema).readonly(),
  })
  .readonly();
export type ImportPart = z.infer<typeof importPartSchema>;

/** What a file would bring, but for its rows and issues. */
export const importSummarySchema = z
  .object({
    /** Names this preview for `reread`, `accept` and `discard`. */
    previewId: z.string(),
    fileName: z.string(),
    sheets: z.array(importSheetSchema).readonly(),
    tables: z.array(importTableSchema).readonly(),
    questions: z.array(importQuestionSchema).readonly(),
    rowsLeftOut: z.int().nonnegative(),
    /** The stored people who are not in the file. Nothing happens to them. */
    missing: z.array(idSchema).readonly(),
    /** How the file was read, whole: change it and send it back with `reread`. */
    mapping: importMappingSchema,
  })
  .readonly();
export type ImportPreview = z.infer<typeof importSummarySchema> & ImportPart;

/**
 * Asks for the file of a preview to be read again in another way. The answer is a new preview, and
 * the old one is gone.
 */
export const importRereadSchema = z.object({
  previewId: z.string(),
  mapping: importMappingSchema,
  /** The names of the sheets to read; null for those that are not hidden. */
  sheets: z.array(z.string()).max(1000).readonly().nullable(),
});
export type ImportReread = z.infer<typeof importRereadSchema>;

/** Where the workbook comes from. The page never names a path. */
export const importSourceSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('dialog') }),
  z.object({ kind: z.literal('dropped'), file: z.file() }),
  /** The bundled workbook of a method. */
  z.object({ kind: z.literal('sample'), method: methodSchema }),
]);
export type ImportSource = z.infer<typeof importSourceSchema>;

export const importEventSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('progress'),
    phase: z.enum(['opening', 'parsing', 'reading', 'comparing']),
    fraction: z.number().min(0).max(1),
  }),
  /** Comes any number of times before the preview that the parts belong to. */
  z.object({ kind: z.literal('part'), part: importPartSchema }),
  z.object({ kind: z.literal('preview'), preview: importSummarySchema }),
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

/** The kind of a file that was imported, never its name. */
export const importFileKindSchema = z.enum(['xlsx', 'xlsb', 'xls', 'ods', 'text', 'sample']);
export type ImportFileKind = z.infer<typeof importFileKindSchema>;

/** An import that was stored, by its numbers alone. */
export const importRecordSchema = z
  .object({
    importId: idSchema,
    importedAt: momentSchema,
    fileKind: importFileKindSchema.nullable(),
    added: z.int().nonnegative(),
    changed: z.int().nonnegative(),
    unchanged: z.int().nonnegative(),
    /** How many stored people were not in the file. */
    missing: z.int().nonnegative(),
    /** In how many people each field changed, those that did. */
    changedFields: z
      .array(z.object({ field: profileFieldSchema, people: z.int().positive() }).readonly())
      .readonly(),
    /** Whether it is the newest change, so that `history.undo` takes back this import. */
    isLatestChange: z.boolean(),
  })
  .readonly();
export type ImportRecord = z.infer<typeof importRecordSchema>;
