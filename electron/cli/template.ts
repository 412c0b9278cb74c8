import { basename, resolve } from 'node:path';
import packageFile from '../../package.json' with { type: 'json' };
import { readOrganisation } from '../database/index.ts';
import { writeWhole } from '../services/index.ts';
import { writeTemplate } from '../workbook/index.ts';
import type { Command } from './command.ts';
import { withDatabase } from './database-option.ts';
import { readMethod } from './method-option.ts';
import { print } from './output.ts';

/** `template FILE.xlsx`: writes the empty template for the staff profiles of a method. */
export const templateCommand: Command = {
  usage: 'template FILE.xlsx [--method mentoring|shadowing|workpair] [--db FILE] [--lang fi|sv|en]',
  help: 'cli:help-template',
  options: { db: { type: 'string' }, method: { type: 'string' } },
  files: [1, 1],
  run: (given) =>
    withDatabase(given, async (database) => {
      const path = resolve(given.files[0] ?? '');
      await writeWhole(
        path,
        await writeTemplate(readOrganisation(database), given.words, {
          version: packageFile.version,
          method: readMethod(given, templateCommand.usage),
        }),
      );
      print(given.words.say('cli:written', { file: basename(path) }));
      return 0;
    }),
};
