import { z } from 'zod';
import { profileFieldSchema } from './people.ts';
import { idSchema, languageSchema, paramsSchema } from './values.ts';

/** What the coordinator's desk remembers, and what its menu and dialogs tell the page. */

export const preferencesSchema = z
  .object({
    language: languageSchema,
    colourScheme: z.enum(['light', 'dark', 'auto']),
    /** High in light and dark alike, or as the system asks. */
    contrast: z.enum(['auto', 'high']).default('auto'),
    isCompact: z.boolean(),
    /** Per cent of the ordinary text size. */
    textSize: z.int().min(90).max(200).default(100),
    /** The cohort that was worked on last. */
    cohortId: idSchema.nullable().default(null),
    /** The cohorts that were worked on, the last one first. */
    recentCohortIds: z.array(idSchema).max(20).readonly().default([]),
    /** The columns of the table of people beside the name; null for the usual ones. */
    peopleColumns: z.array(profileFieldSchema).max(40).readonly().nullable().default(null),
  })
  .readonly();
export type Preferences = z.infer<typeof preferencesSchema>;

/** A command of the menu, carried out by the page. */
export const deskCommandSchema = z.enum([
  'import',
  'template-mentoring',
  'template-shadowing',
  'template-workpair',
  'sample-mentoring',
  'sample-shadowing',
  'sample-workpair',
  'export',
  'print',
  'save-pdf',
  'run',
  'accept',
  'repair',
  'undo',
  'redo',
  'find',
  'palette',
  'new-cohort',
  'show-overview',
  'show-people',
  'show-matching',
  'show-participants',
  'show-list',
  'show-board',
  'show-matrix',
  'show-map',
  'show-constraints',
  'show-comparison',
  'show-cohort',
  'show-programme',
  'show-settings',
]);
export type DeskCommand = z.infer<typeof deskCommandSchema>;

/** What a change of data can be: each is one step of undo. Worded as `history:<code>`. */
export const changeCodes = [
  'accept-roster',
  'add-reference',
  'add-task',
  'agree',
  'agree-many',
  'apply-repair',
  'close-programme',
  'continue-pair',
  'create-cohort',
  'edit-email-domains',
  'edit-names',
  'edit-people',
  'edit-person',
  'edit-reference',
  'edit-task',
  'edit-travel',
  'end-pair',
  'erase-person',
  'exchange',
  'forbid',
  'import',
  'lift',
  'lock',
  'lock-week',
  'merge-people',
  'promote-scenario',
  'reach-confirmed',
  'reach-ended',
  'reach-shown',
  'reach-started',
  'remove-cohort',
  'remove-group-day',
  'remove-reference',
  'remove-scenario',
  'remove-task',
  'rename-cohort',
  'rename-scenario',
  'save-group-day',
  'save-note',
  'save-scenario',
  'save-settings',
  'set-participants',
  'tell-apart',
  'tell-apart-no-more',
] as const;
export type ChangeCode = (typeof changeCodes)[number];

/** A change that can be undone or redone; of an older desk it may bear another code. */
export const changeStepSchema = z
  .object({ id: idSchema, code: z.string(), params: paramsSchema })
  .readonly();
export type ChangeStep = z.infer<typeof changeStepSchema>;

export const historySchema = z
  .object({ undo: changeStepSchema.nullable(), redo: changeStepSchema.nullable() })
  .readonly();
export type History = z.infer<typeof historySchema>;

export const aboutSchema = z
  .object({
    version: z.string(),
    electron: z.string().nullable(),
    sqlite: z.string(),
    /** True on the runtime from the package registry, which is for trying and testing only. */
    isTrialRuntime: z.boolean(),
    /** The cohort named on the command line when the desk was opened. */
    openingCohortId: idSchema.nullable(),
  })
  .readonly();
export type About = z.infer<typeof aboutSchema>;

/** What became of a file the user was asked to place. Only the file's own name is told. */
export const savedFileSchema = z.discriminatedUnion('status', [
  z.object({ status: z.literal('saved'), fileName: z.string() }),
  z.object({ status: z.literal('cancelled') }),
]);
export type SavedFile = z.infer<typeof savedFileSchema>;
