import { resolve } from 'node:path';
import { type ImportPreview, Refused } from '../contract/index.ts';
import { acceptImport, previewImport, readNamedFile } from '../services/index.ts';
import type { Command } from './command.ts';
import { withDatabase } from './database-option.ts';
import { wordIssue } from './match-result.ts';
import { print, printJson } from './output.ts';
import { createSurroundings } from './surroundings.ts';

/** `import WORKBOOK`: reads staff profiles and stores them. With --dry-run stores nothing. */
export const importCommand: Command = {
  usage: 'import WORKBOOK [--db FILE] [--dry-run] [--json] [--lang fi|sv|en]',
  help: 'cli:help-import',
  options: { db: { type: 'string' }, 'dry-run': { type: 'boolean' }, json: { type: 'boolean' } },
  files: [1, 1],
  run: (given) =>
    withDatabase(given, async (database) => {
      const { words } = given;
      const surroundings = createSurroundings(database);
      const preview = await readPreview(surroundings, given.files[0] ?? '');
      const isDryRun = given.isSet('dry-run');
      const outcome = isDryRun ? null : acceptImport(database, preview, null);
      const count = (status: string): number =>
        preview.rows.filter((row) => row.status === status).length;
      const counts = {
        added: count('new'),
        changed: count('changed'),
        unchanged: count('unchanged'),
        leftOut: preview.rowsLeftOut,
      };
      const issues = preview.issues.map((issue) => wordIssue(issue, words));
      if (given.isSet('json')) {
        printJson({
          status: isDryRun ? 'dry-run' : 'imported',
          ...counts,
          importId: outcome?.importId ?? null,
          columns: preview.columns,
          people: preview.rows.map(({ draft, status }) => ({
            key: draft.key,
            name: `${draft.firstName} ${draft.lastName}`.trim(),
            row: draft.row,
            status,
          })),
          issues,
        });
        return 0;
      }
      print(words.say(isDryRun ? 'cli:would-import' : 'cli:imported', counts));
      for (const { sheet, row, column, message } of issues)
        print(
          `  ${[sheet, row === null ? column : `${column ?? ''}${row}`].join(' ')}: ${message}`,
        );
      return 0;
    }),
};

/** Reads and compares a workbook. Throws Refused with the reason when it cannot be read. */
export async function readPreview(
  surroundings: ReturnType<typeof createSurroundings>,
  path: string,
): Promise<ImportPreview> {
  const file = await readNamedFile(resolve(path));
  const event = await previewImport(surroundings, file, () => {}, undefined);
  if (event.kind === 'preview') return event.preview;
  if (event.kind === 'refused') throw new Refused(event.refusal.code, event.refusal.params);
  throw new Error(`an import that nobody cancelled ended as ${event.kind}`);
}
