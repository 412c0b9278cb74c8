import { resolve } from 'node:path';
import {
  type ImportMapping,
  type ImportPreview,
  importMappingSchema,
  Refused,
  type Words,
} from '../contract/index.ts';
import {
  acceptImport,
  fileKindOf,
  previewImport,
  readNamedFile,
  writeWhole,
} from '../services/index.ts';
import type { Command } from './command.ts';
import { withDatabase } from './database-option.ts';
import { readJson } from './json-file.ts';
import { wordIssue } from './match-result.ts';
import { print, printJson } from './output.ts';
import { createSurroundings } from './surroundings.ts';

/**
 * `import WORKBOOK`: reads staff profiles and stores them. With --dry-run stores nothing. --mapping
 * takes the uses of columns and the answers to questions from a JSON file; --save-mapping writes how
 * the workbook was read, to be changed and given back.
 */
export const importCommand: Command = {
  usage:
    'import WORKBOOK [--db FILE] [--sheet NAME]... [--mapping FILE] [--save-mapping FILE] [--dry-run] [--json] [--lang fi|sv|en]',
  help: 'cli:help-import',
  options: {
    db: { type: 'string' },
    sheet: { type: 'string', multiple: true },
    mapping: { type: 'string' },
    'save-mapping': { type: 'string' },
    'dry-run': { type: 'boolean' },
    json: { type: 'boolean' },
  },
  files: [1, 1],
  run: (given) =>
    withDatabase(given, async (database) => {
      const { words } = given;
      const path = given.files[0] ?? '';
      const mapping = await readMappingFile(given.text('mapping'));
      const sheets = given.texts('sheet');
      const preview = await readPreview(createSurroundings(database), path, {
        mapping,
        sheets: sheets.length === 0 ? null : sheets,
      });
      await saveMappingFile(given.text('save-mapping'), preview.mapping);
      const isDryRun = given.isSet('dry-run');
      const fileKind = fileKindOf({ name: path, bytes: new Uint8Array() }, null);
      const outcome = isDryRun ? null : await acceptImport(database, { preview, fileKind });
      const counts = countsOf(preview);
      const issues = preview.issues.map((issue) => wordIssue(issue, words));
      if (given.isSet('json')) {
        printJson({
          status: isDryRun ? 'dry-run' : 'imported',
          ...counts,
          importId: outcome?.importId ?? null,
          sheets: preview.sheets,
          tables: preview.tables,
          people: preview.rows.map(({ draft, status }) => ({
            key: draft.key,
            name: `${draft.firstName} ${draft.lastName}`.trim(),
            row: draft.row,
            status,
          })),
          questions: preview.questions,
          issues,
        });
        return 0;
      }
      print(words.say(isDryRun ? 'cli:would-import' : 'cli:imported', counts));
      for (const { sheet, row, column, message } of issues)
        print(
          `  ${[sheet, row === null ? column : `${column ?? ''}${row}`].join(' ')}: ${message}`,
        );
      for (const line of openQuestions(preview, words)) print(`  ${line}`);
      return 0;
    }),
};

function countsOf(preview: ImportPreview) {
  const count = (status: string): number =>
    preview.rows.filter((row) => row.status === status).length;
  return {
    added: count('new'),
    changed: count('changed'),
    unchanged: count('unchanged'),
    leftOut: preview.rowsLeftOut,
    missing: preview.missing.length,
  };
}

/** Each open question with its id and the ids of its options, as a mapping file answers them. */
function openQuestions({ questions }: ImportPreview, words: Words): readonly string[] {
  return questions
    .filter(({ answer }) => answer === null)
    .flatMap(({ id, code, params, options }) => [
      `${words.sayIfKnown(`import:question-${code}`, params) ?? code} [${id}]`,
      ...options.map((option) => {
        const name = option.names?.[words.language];
        const wanted = name === undefined ? option.params : { ...option.params, name };
        return `  ${words.sayIfKnown(`import:option-${option.code}`, wanted) ?? option.code} [${option.id}]`;
      }),
    ]);
}

async function readMappingFile(path: string | undefined): Promise<ImportMapping | null> {
  if (path === undefined) return null;
  const parsed = importMappingSchema.safeParse(await readJson(resolve(path)));
  if (parsed.success) return parsed.data;
  throw new Refused('value-invalid', { field: '--mapping' });
}

async function saveMappingFile(path: string | undefined, mapping: ImportMapping): Promise<void> {
  if (path === undefined) return;
  const text = `${JSON.stringify(mapping, null, 2)}\n`;
  await writeWhole(resolve(path), new TextEncoder().encode(text));
}

const noChoice = { mapping: null, sheets: null };

/** Reads and compares a workbook. Throws Refused with the reason when it cannot be read. */
export async function readPreview(
  surroundings: ReturnType<typeof createSurroundings>,
  path: string,
  chosen: Parameters<typeof previewImport>[4] = noChoice,
): Promise<ImportPreview> {
  const file = await readNamedFile(resolve(path));
  const event = await previewImport(surroundings, file, () => {}, undefined, chosen);
  if (event.kind === 'preview') return event.preview;
  if (event.kind === 'refused') throw new Refused(event.refusal.code, event.refusal.params);
  throw new Error(`an import that nobody cancelled ended as ${event.kind}`);
}
