import { basename, resolve } from 'node:path';
import { rosterWorkbook, writeWhole } from '../services/index.ts';
import { type Command, WrongUsage } from './command.ts';
import { withDatabase } from './database-option.ts';
import { print } from './output.ts';

/** `export --cohort ID --xlsx FILE`: writes the accepted roster of a cohort as a workbook. */
export const exportCommand: Command = {
  usage: 'export --cohort ID --xlsx FILE [--db FILE] [--lang fi|sv|en]',
  help: 'cli:help-export',
  options: { db: { type: 'string' }, cohort: { type: 'string' }, xlsx: { type: 'string' } },
  files: [0, 0],
  run: (given) =>
    withDatabase(given, async (database) => {
      const cohort = given.text('cohort') ?? '';
      const target = given.text('xlsx');
      if (!/^[1-9]\d{0,9}$/.test(cohort) || target === undefined)
        throw new WrongUsage('cli:wrong-option', { usage: exportCommand.usage });
      const path = resolve(target);
      const { language } = given.words;
      await writeWhole(path, await rosterWorkbook(database, Number(cohort), language));
      print(given.words.say('cli:written', { file: basename(path) }));
      return 0;
    }),
};
