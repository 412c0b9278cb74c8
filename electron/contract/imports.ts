import { z } from 'zod';
import { personSchema, profileFieldSchema, profileFieldsSchema } from './people.ts';
import { refusalSchema } from './refusals.ts';
import { codeSchema, idSchema, momentSchema, namesSchema, paramsSchema } from './values.ts';

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

/**
 * What a column is read as. A `tick` column stands for one value of a list and has marks in its
 * cells; a `task` column for one task, with levels of skill.
 */
export const columnUseSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('field'), field: profileFieldSchema }).readonly(),
  /** First and last name in one cell; the table's `nameOrder` says which comes first. */
  z.object({ kind: z.literal('whole-name') }).readonly(),
  z
    .object({
      kind: z.literal('tick'),
      field: z.enum(['goals', 'offers', 'seeks', 'languages']),
      value: codeSchema,
    })
    .readonly(),
  z.object({ kind: z.literal('task'), task: codeSchema }).readonly(),
  z.object({ kind: z.literal('left-out') }).readonly(),
]);
export type ColumnUse = z.infer<typeof columnUseSchema>;

/** How a column's use was found: by its header, one spelt like it, its cells, or a choice. */
export const columnGuessSchema = z.enum([
  'header',
  'spelling',
  'content',
  'remembered',
  'chosen',
  'none',
]);
export type ColumnGuess = z.infer<typeof columnGuessSchema>;

/** A column of a table, and what it is read as. */
export const importColumnSchema = z
  .object({
    /** As the spreadsheet letters it; in a form the place of its label, such as A3. */
    column: z.string(),
    /** Headers of two levels stand with ' / ' between them. */
    header: z.string(),
    /** At most three different values; none of a sealed column. */
    samples: z.array(z.string()).readonly(),
    use: columnUseSchema,
    guess: columnGuessSchema,
    /** How sure the guess is, 0 to 1; 1 for a choice and a known header. */
    confidence: z.number().min(0).max(1),
    isHidden: z.boolean(),
    /** Holds identity codes or data that must not be kept: never shown, never read. */
    isSealed: z.boolean(),
  })
  .readonly();
export type ImportColumn = z.infer<typeof importColumnSchema>;

export const nameOrderSchema = z.enum(['last-first', 'first-last']);
export type NameOrder = z.infer<typeof nameOrderSchema>;

/** The columns of all sheets that are made alike. */
export const importTableSchema = z
  .object({
    /** A digest of the layout and the headers, by which a mapping is remembered. */
    shape: z.string(),
    sheets: z.array(z.string()).readonly(),
    columns: z.array(importColumnSchema).readonly(),
    /**
     * Null where no column holds whole names. `asked`: `order` is a guess and the user is to say;
     * `known`: commas, a choice or a remembered mapping say. At most ten examples as written.
     */
    nameOrder: z
      .object({
        status: z.enum(['asked', 'known']),
        order: nameOrderSchema,
        examples: z.array(z.string()).readonly(),
      })
      .readonly()
      .nullable(),
  })
  .readonly();
export type ImportTable = z.infer<typeof importTableSchema>;

/** A sheet of the file. */
export const importSheetSchema = z
  .object({
    name: z.string(),
    isHidden: z.boolean(),
    /** `rows`: a person a row below a header; `form`: one person, labels on the left. */
    layout: z.enum(['rows', 'form']).nullable(),
    /** Whether it is read. Without a layout it cannot be. */
    isRead: z.boolean(),
    /** How many people it holds. */
    people: z.int().nonnegative(),
  })
  .readonly();
export type ImportSheet = z.infer<typeof importSheetSchema>;

/** Codes of what only a person can decide. */
export const importQuestionCodes = [
  'value-unknown',
  'value-unclear',
  'person-twice',
  'email-shared',
  'person-suggested',
  'supervisor-unknown',
  'supervisor-unclear',
] as const;

/** Codes of what may be answered. */
export const importOptionCodes = [
  /** The value means this; `names` says what. */
  'value',
  'leave-out',
  /** Of two rows, the one at `sheet` and `row` of the params is stored. */
  'keep-row',
  /** The later row is somebody else, who is stored without the e-mail. */
  'keep-both',
  /** The row is this stored person; or this one is meant. */
  'person',
  'new-person',
  'as-written',
] as const;

/**
 * Something that is not clear and is decided in place. Until it is answered nothing is chosen: a
 * value is left out, the first of two rows counts, a suggested person is a new one.
 */
export const importQuestionSchema = z
  .object({
    /** The same for the same question when the file is read again. */
    id: z.string(),
    /** Worded as `import:question-<code>`. */
    code: z.enum(importQuestionCodes),
    params: paramsSchema,
    /** The column's field, where the question is about a value. */
    field: profileFieldSchema.nullable(),
    /** The first places of it; `count` is the number of all. */
    places: z
      .array(
        z
          .object({ sheet: z.string(), row: z.int().positive(), column: z.string().nullable() })
          .readonly(),
      )
      .readonly(),
    count: z.int().positive(),
    /** Worded as `import:option-<code>`. */
    options: z
      .array(
        z
          .object({
            id: z.string(),
            code: z.enum(importOptionCodes),
            params: paramsSchema,
            /** The name of a value of the reference data. */
            names: namesSchema.nullable(),
            /** Whether what is written is close to it: shown before the others. */
            isLikely: z.boolean(),
          })
          .readonly(),
      )
      .readonly(),
    /** The id of the option that counts now; null while it is open. */
    answer: z.string().nullable(),
  })
  .readonly();
export type ImportQuestion = z.infer<typeof importQuestionSchema>;

export const importAnswerSchema = z.object({ question: z.string(), option: z.string() }).readonly();
export type ImportAnswer = z.infer<typeof importAnswerSchema>;

/**
 * How a file is to be read: what its columns are, by shape, and the answers to its questions. What
 * it says nothing of is guessed. It is remembered when an import is accepted (of the answers those
 * about values alone), and is what the command line writes and takes as JSON.
 */
export const importMappingSchema = z
  .object({
    tables: z
      .array(
        z
          .object({
            shape: z.string().max(64),
            columns: z
              .array(z.object({ column: z.string().max(8), use: columnUseSchema }).readonly())
              .max(500)
              .readonly(),
            nameOrder: nameOrderSchema.nullable(),
          })
          .readonly(),
      )
      .max(500)
      .readonly(),
    answers: z.array(importAnswerSchema).max(20_000).readonly(),
  })
  .readonly();
export type ImportMapping = z.infer<typeof importMappingSchema>;

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

export const importPreviewSchema = z
  .object({
    /** Names this preview for `reread`, `accept` and `discard`. */
    previewId: z.string(),
    fileName: z.string(),
    sheets: z.array(importSheetSchema).readonly(),
    tables: z.array(importTableSchema).readonly(),
    rows: z.array(importRowSchema).readonly(),
    questions: z.array(importQuestionSchema).readonly(),
    issues: z.array(importIssueSchema).readonly(),
    rowsLeftOut: z.int().nonnegative(),
    /** The stored people who are not in the file. Nothing happens to them. */
    missing: z.array(idSchema).readonly(),
    /** How the file was read, whole: change it and send it back with `reread`. */
    mapping: importMappingSchema,
  })
  .readonly();
export type ImportPreview = z.infer<typeof importPreviewSchema>;

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
