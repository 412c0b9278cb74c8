import { listCohorts } from '../database/index.ts';
import type { Command } from './command.ts';
import { withDatabase } from './database-option.ts';
import { print, printJson } from './output.ts';

/** `cohorts`: lists the cohorts of a database. */
export const cohortsCommand: Command = {
  usage: 'cohorts [--db FILE] [--json] [--lang fi|sv|en]',
  help: 'cli:help-cohorts',
  options: { db: { type: 'string' }, json: { type: 'boolean' } },
  files: [0, 0],
  run: (given) =>
    withDatabase(given, async (database) => {
      const { words } = given;
      const cohorts = listCohorts(database);
      if (given.isSet('json')) printJson(cohorts);
      else if (cohorts.length === 0) print(words.say('cli:no-cohorts'));
      else
        for (const { id, name, method, createdAt, participants, pairs } of cohorts)
          print(
            `${String(id).padStart(4)}  ${words.day(createdAt).padEnd(11)} ${name}  (${words.list([
              words.say(`common:${method}`),
              words.say('common:people', { count: participants }),
              words.say('common:pairs', { count: pairs }),
            ])})`,
          );
      return 0;
    }),
};
