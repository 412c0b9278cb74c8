import { change, insertPerson, openDatabase } from '../index.ts';
import { profile, stillClock } from './samples.ts';

/**
 * A program that stores one person and is killed while it stores a thousand more. Its file is the
 * last argument.
 */
const opening = openDatabase(process.argv.at(-1) ?? '', { now: stillClock });
if (opening.status === 'refused') throw new Error(opening.refusal.code);
const { database } = opening;

change(database, { code: 'import', params: { added: 1 } }, () =>
  insertPerson(database, { key: 'stored', fields: profile() }),
);
change(database, { code: 'import', params: { added: 1000 } }, () => {
  for (let count = 0; count < 1000; count += 1) {
    insertPerson(database, { key: `lost-${count}`, fields: profile({ title: 'x'.repeat(2000) }) });
  }
  process.kill(process.pid, 'SIGKILL');
});
