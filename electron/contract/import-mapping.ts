import { z } from 'zod';
import { profileFieldSchema } from './people.ts';
import { codeSchema, namesSchema, paramsSchema } from './values.ts';

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

/** A name by which a use is told from all others. */
export function nameOfUse(use: ColumnUse): string {
  switch (use.kind) {
    case 'field':
      return `field ${use.field}`;
    case 'tick':
      return `tick ${use.field} ${use.value}`;
    case 'task':
      return `task ${use.task}`;
    default:
      return use.kind;
  }
}

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
