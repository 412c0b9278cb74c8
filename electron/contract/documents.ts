import { z } from 'zod';
import { idSchema, languageSchema, type Method } from './values.ts';

/** What a cohort can be put on paper as. */
export const documentKindSchema = z.enum([
  'roster',
  'calendar',
  'by-office',
  'by-agency',
  'stand-ins',
  'risks',
  'cards',
  'attendance',
  'agreements',
  'closing',
]);
export type DocumentKind = z.infer<typeof documentKindSchema>;

/** The documents of each method, the most asked for first. */
export const documentsOf: Readonly<Record<Method, readonly DocumentKind[]>> = {
  mentoring: ['roster', 'cards', 'by-agency', 'attendance', 'agreements', 'closing'],
  shadowing: [
    'roster',
    'calendar',
    'by-office',
    'by-agency',
    'cards',
    'attendance',
    'agreements',
    'closing',
  ],
  workpair: [
    'roster',
    'stand-ins',
    'risks',
    'cards',
    'by-agency',
    'attendance',
    'agreements',
    'closing',
  ],
};

/** A document to put on paper. Scores stand only in the roster. */
export const printRequestSchema = z
  .object({
    cohortId: idSchema,
    document: documentKindSchema,
    language: languageSchema,
    withScores: z.boolean(),
  })
  .readonly();
export type DocumentPrintRequest = z.infer<typeof printRequestSchema>;

/** Names a document in the messages, as `documents:kind-<name>`; some names go by method. */
export function documentName(
  document: DocumentKind,
  method: Method,
): `roster-${Method}` | 'visits-by-agency' | Exclude<DocumentKind, 'roster'> {
  if (document === 'roster') return `roster-${method}`;
  return document === 'by-agency' && method === 'shadowing' ? 'visits-by-agency' : document;
}
