import { z } from 'zod';
import { deskCommandSchema, preferencesSchema } from './desk.ts';
import { printRequestSchema } from './documents.ts';
import { refusalSchema } from './refusals.ts';
import { idSchema, languageSchema } from './values.ts';

/**
 * What the main process and the backend process say to each other. Paths cross this link alone;
 * the page's port carries none.
 */

/** The kind of the message that brings a page its port, on the way to the preload and the page. */
export const portMessageKind = 'pariksi-port';

/** What the backend is told when it starts. */
export const backendSetUpSchema = z
  .object({
    databaseFile: z.string().min(1),
    /** Whether the contents of the database may be checked once it is open. */
    checksSoonAfter: z.boolean(),
    /** The SQLite binding of the runtime; null for the one that is found by itself. */
    sqliteBinding: z.string().nullable(),
    /** The folder `resources/` of the product. */
    resourcesFolder: z.string().min(1),
    versions: z
      .object({ pariksi: z.string(), electron: z.string(), isTrialRuntime: z.boolean() })
      .readonly(),
    openingCohortId: idSchema.nullable(),
  })
  .readonly();
export type BackendSetUp = z.infer<typeof backendSetUpSchema>;

/** What the menu shows of the desk: its language and the names of the steps to undo and redo. */
export const menuStateSchema = z
  .object({
    language: languageSchema,
    colourScheme: preferencesSchema.unwrap().shape.colourScheme,
    undo: z.string().nullable(),
    redo: z.string().nullable(),
  })
  .readonly();
export type MenuState = z.infer<typeof menuStateSchema>;

/** What only the main process can do for the backend: dialogs and paper. */
export const deskQuestionSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('choose-workbook') }),
  z.object({
    kind: z.literal('choose-place'),
    file: z.enum(['workbook', 'text', 'pdf']),
    suggestedName: z.string().min(1).max(200),
  }),
  z.object({ kind: z.literal('to-pdf'), request: printRequestSchema }),
  z.object({ kind: z.literal('to-printer'), request: printRequestSchema }),
]);
export type DeskQuestion = z.infer<typeof deskQuestionSchema>;

const bytesSchema = z.custom<Uint8Array>((value) => value instanceof Uint8Array);

export const deskAnswerSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('path'), path: z.string().min(1).nullable() }),
  z.object({ kind: z.literal('pdf'), bytes: bytesSchema }),
  z.object({ kind: z.literal('printer'), status: z.enum(['printed', 'cancelled']) }),
  z.object({ kind: z.literal('refused'), refusal: refusalSchema }),
]);
export type DeskAnswer = z.infer<typeof deskAnswerSchema>;

const questionIdSchema = z.int().positive();

/** From main to the backend. The message `serve` brings a page's port with it. */
export const toBackendSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('open'), setUp: backendSetUpSchema }),
  z.object({ kind: z.literal('serve') }),
  z.object({ kind: z.literal('command'), command: deskCommandSchema }),
  z.object({ kind: z.literal('answer'), id: questionIdSchema, answer: deskAnswerSchema }),
  /** Writes a document of the cohort to a file named on the command line. */
  z.object({
    kind: z.literal('write-roster-pdf'),
    file: z.string().min(1),
    request: printRequestSchema,
  }),
  z.object({ kind: z.literal('close') }),
]);
export type ToBackend = z.infer<typeof toBackendSchema>;

/** From the backend to main. */
export const toMainSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('opened') }),
  /** The database could not be opened, or is found damaged after it was. */
  z.object({ kind: z.literal('refused'), refusal: refusalSchema }),
  z.object({ kind: z.literal('menu'), menu: menuStateSchema }),
  z.object({ kind: z.literal('question'), id: questionIdSchema, question: deskQuestionSchema }),
  /** What became of `write-roster-pdf`: on the disk, or refused. */
  z.object({ kind: z.literal('roster-pdf'), refusal: refusalSchema.nullable() }),
]);
export type ToMain = z.infer<typeof toMainSchema>;
