import { randomUUID } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import {
  type ImportEvent,
  type ImportFileKind,
  type ImportMapping,
  type ImportPreview,
  type ImportSource,
  type Organisation,
  type Person,
  Refused,
} from '../contract/index.ts';
import {
  type Database,
  listPeople,
  readAliases,
  readEmailDomains,
  readMapping,
  readOrganisation,
} from '../database/index.ts';
import {
  checkNamedPeople,
  createQuestions,
  type ReadingChoices,
  type WorkbookReading,
} from '../workbook/index.ts';
import { compareRows, toldBySheet } from './importing/compare-rows.ts';
import { knownPart } from './importing/known-mapping.ts';
import { matchPeople } from './importing/match-people.ts';
import { findRepeated } from './importing/repeated-people.ts';
import type { NamedBytes, Surroundings } from './surroundings.ts';

export { inParts } from './importing/preview-parts.ts';
export { createPreviews } from './importing/previews.ts';
export { acceptImport } from './importing/store-rows.ts';

/** What became of a reading. */
export type PreviewOutcome =
  | {
      readonly kind: 'preview';
      readonly preview: ImportPreview;
      /** The organisation by which the file was read. */
      readonly organisation: Organisation;
    }
  | Extract<ImportEvent, { kind: 'refused' | 'cancelled' }>;

/** How to read a file: without a mapping by what is remembered and by guesses. */
export interface ChosenReading {
  readonly mapping: ImportMapping | null;
  readonly sheets: ReadingChoices['sheets'];
}

/**
 * Reads a workbook in a worker and compares it with what is stored. Stores nothing.
 * @returns a preview, a refusal that names its cause, or 'cancelled'.
 */
export async function previewImport(
  surroundings: Surroundings,
  file: NamedBytes,
  emit: (event: ImportEvent) => void,
  signal: AbortSignal | undefined,
  chosen: ChosenReading = { mapping: null, sheets: null },
): Promise<PreviewOutcome> {
  const { database, readWorkbook, now } = surroundings;
  const organisation = readOrganisation(database);
  const choices: ReadingChoices = {
    mapping: knownPart(chosen.mapping ?? readMapping(database), organisation),
    mappedBy: chosen.mapping === null ? 'remembered' : 'chosen',
    sheets: chosen.sheets,
    today: now().toISOString().slice(0, 10),
  };
  try {
    const reading = await readWorkbook(
      file,
      organisation,
      choices,
      (progress) => emit({ kind: 'progress', ...progress }),
      signal,
    );
    if (signal?.aborted) return { kind: 'cancelled' };
    if (reading.status === 'refused') return { kind: 'refused', refusal: reading.refusal };
    emit({ kind: 'progress', phase: 'comparing', fraction: 1 });
    const preview = await compare(database, file.name, reading, choices.mapping, signal);
    return { kind: 'preview', preview, organisation };
  } catch (error) {
    if (signal?.aborted) return { kind: 'cancelled' };
    if (error instanceof Refused) return { kind: 'refused', refusal: error.refusal };
    throw error;
  }
}

/**
 * What a reading would bring, against the people who are stored. Rests between its steps, each of
 * which takes a second at most for the largest file, so that a cancel is heard; it then rejects.
 */
async function compare(
  database: Database,
  fileName: string,
  reading: Extract<WorkbookReading, { status: 'read' }>,
  { answers }: ImportMapping,
  signal: AbortSignal | undefined,
): Promise<ImportPreview> {
  const rest = (): Promise<void> => setImmediate(undefined, signal === undefined ? {} : { signal });
  const people = listPeople(database);
  const questions = createQuestions(answers);
  await rest();
  const others = { aliases: readAliases(database), domains: readEmailDomains(database) };
  const { drafts, issues } = checkNamedPeople(
    reading.drafts,
    people,
    questions,
    keysByAlias(others.aliases, people),
  );
  await rest();
  const matches = matchPeople(drafts, people, others, questions);
  const repeated = findRepeated(drafts, matches, others.aliases);
  const taken = drafts.filter((draft) => !repeated.has(draft));
  const found = new Set([...matches.values()].map(({ stored }) => stored.id));
  const asked = [...reading.questions, ...questions.all()];
  await rest();
  return {
    previewId: randomUUID(),
    fileName,
    sheets: reading.sheets,
    tables: reading.tables,
    rows: compareRows(taken, matches, toldBySheet(reading.tables)),
    questions: asked,
    issues: [...reading.issues, ...issues, ...repeated.values()],
    rowsLeftOut: reading.rowsLeftOut + repeated.size,
    missing: people.map(({ id }) => id).filter((id) => !found.has(id)),
    mapping: {
      tables: reading.mapping.tables,
      answers: asked.flatMap(({ id, answer }) =>
        answer === null ? [] : [{ question: id, option: answer }],
      ),
    },
  };
}

/** The present keys of people by the keys and e-mails that they had as another. */
function keysByAlias(
  aliases: ReadonlyMap<string, number>,
  people: readonly Person[],
): ReadonlyMap<string, string> {
  if (aliases.size === 0) return new Map();
  const keyOf = new Map(people.map(({ id, key }) => [id, key]));
  return new Map(
    [...aliases].flatMap(([alias, id]): (readonly [string, string])[] => {
      const key = keyOf.get(id);
      return key === undefined ? [] : [[alias, key]];
    }),
  );
}

const kindByEnding: readonly (readonly [ending: RegExp, kind: ImportFileKind])[] = [
  [/\.xl(?:sx|sm|tx|tm)$/i, 'xlsx'],
  [/\.xlsb$/i, 'xlsb'],
  [/\.xl[st]$/i, 'xls'],
  [/\.o[dt]s$/i, 'ods'],
  [/\.(?:csv|tsv|tab|txt)$/i, 'text'],
];

/** The kind of a file as the history of imports tells it; its name is not kept. */
export function fileKindOf(
  { name }: NamedBytes,
  source: ImportSource['kind'] | null,
): ImportFileKind | null {
  if (source === 'sample') return 'sample';
  return kindByEnding.find(([ending]) => ending.test(name))?.[1] ?? null;
}
