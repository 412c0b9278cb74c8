import { basename, resolve } from 'node:path';
import type { TableFormat } from '../contract/index.ts';
import { peopleTable, rosterTable, writeWhole } from '../services/index.ts';
import { type Arguments, type Command, WrongUsage } from './command.ts';
import { withDatabase } from './database-option.ts';
import { print } from './output.ts';

const exportUsage =
  'export (--cohort ID [--for-coaches] | --people) (--xlsx FILE | --csv FILE) [--db FILE] [--lang fi|sv|en]';

/** What is to go out. */
type Asked =
  | { readonly kind: 'people' }
  | { readonly kind: 'roster'; readonly cohortId: number; readonly isForCoaches: boolean };

/** `export`: writes the accepted roster of a cohort, or everybody's profile, as a table. */
export const exportCommand: Command = {
  usage: exportUsage,
  help: 'cli:help-export',
  options: {
    db: { type: 'string' },
    cohort: { type: 'string' },
    'for-coaches': { type: 'boolean' },
    people: { type: 'boolean' },
    xlsx: { type: 'string' },
    csv: { type: 'string' },
  },
  files: [0, 0],
  run: (given) =>
    withDatabase(given, async (database) => {
      const { language } = given.words;
      const asked = readAsked(given);
      const { path, format } = readTarget(given);
      const bytes =
        asked.kind === 'people'
          ? await peopleTable(database, language, format)
          : await rosterTable(database, asked.cohortId, language, {
              columns: asked.isForCoaches ? 'for-coaches' : 'everything',
              format,
            });
      await writeWhole(path, bytes);
      print(given.words.say('cli:written', { file: basename(path) }));
      return 0;
    }),
};

function readAsked(given: Arguments): Asked {
  const cohort = given.text('cohort');
  const isForCoaches = given.isSet('for-coaches');
  if (given.isSet('people') && cohort === undefined && !isForCoaches) return { kind: 'people' };
  if (given.isSet('people') || !/^[1-9]\d{0,9}$/.test(cohort ?? '')) throw wrongUsage();
  return { kind: 'roster', cohortId: Number(cohort), isForCoaches };
}

function readTarget(given: Arguments): { readonly path: string; readonly format: TableFormat } {
  const xlsx = given.text('xlsx');
  const csv = given.text('csv');
  if (xlsx !== undefined && csv === undefined) return { path: resolve(xlsx), format: 'xlsx' };
  if (csv !== undefined && xlsx === undefined) return { path: resolve(csv), format: 'csv' };
  throw wrongUsage();
}

const wrongUsage = () => new WrongUsage('cli:wrong-option', { usage: exportUsage });
