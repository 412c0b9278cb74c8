import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { change } from './history/change.ts';
import { undo } from './history/replay.ts';
import { closeDatabase } from './opening/open.ts';
import { findPeopleByKeys, listPeople } from './people/read.ts';
import { linkRelations } from './people/relations.ts';
import { insertPerson, updatePerson } from './people/write.ts';
import { atOnce, fullProfile, opened } from './testing/samples.ts';

const folder = mkdtempSync(join(tmpdir(), 'pariksi-speed-'));
const database = opened(join(folder, 'pariksi.db'));
const keys = Array.from({ length: 2000 }, (_, index) => `key-${index}`);

afterAll(() => {
  closeDatabase(database);
  rmSync(folder, { recursive: true, force: true });
});

/** Milliseconds of processor time, which other programs of the machine do not add to. */
function timed(body: () => void): number {
  const begun = process.cpuUsage();
  body();
  const { user, system } = process.cpuUsage(begun);
  return (user + system) / 1000;
}

function importPeople(wanted: readonly string[]): void {
  change(database, { code: 'import', params: { added: wanted.length } }, () => {
    for (const key of wanted) {
      const supervisor = { text: 'Key-1 Maj-Britt', personId: null };
      const fields = { ...fullProfile, lastName: key, email: null, supervisor };
      insertPerson(database, { key, fields });
    }
    atOnce(linkRelations(database));
  });
}

function retitleEverybody(): void {
  change(database, { code: 'import', params: {} }, () => {
    for (const { id } of listPeople(database)) updatePerson(database, id, { title: 'uusi' }, null);
  });
}

interface Timing {
  readonly name: string;
  readonly most: number;
  readonly body: () => void;
}

/** At most so many milliseconds: several times what was measured, so that only a fall is seen. */
const timings: readonly Timing[] = [
  { name: 'importing 2,000', most: 4000, body: () => importPeople(keys) },
  { name: 'listing 2,000', most: 1000, body: () => listPeople(database) },
  { name: 'finding 2,000 by key', most: 1500, body: () => findPeopleByKeys(database, keys) },
  { name: 'changing 2,000', most: 4000, body: retitleEverybody },
  { name: 'undoing the change of 2,000', most: 3000, body: () => undo(database) },
];

test.each(timings)('$name people takes no time worth waiting', ({ body, most }) => {
  expect(timed(body)).toBeLessThan(most);
  expect(listPeople(database)).toHaveLength(keys.length);
});
