import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import {
  type OpenDesk,
  openDesk,
  removeFolder,
  runDesk,
  temporaryFolder,
} from '../harness/index.ts';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) removeFolder(folder);
});

function newFolder(): string {
  const folder = temporaryFolder();
  folders.push(folder);
  return folder;
}

describe('a second start', () => {
  it('ends at once and leaves the first desk open', async () => {
    const desk: OpenDesk = await openDesk({ folder: newFolder() });
    try {
      const second = await runDesk({ folder: desk.folder });
      expect(second.code).toBe(0);
      const windows = await desk.electron.evaluate(
        ({ BrowserWindow }) => BrowserWindow.getAllWindows().length,
      );
      expect(windows).toBe(1);
    } finally {
      await desk.close();
    }
  });
});

describe('the command line of the desk', () => {
  it('refuses what it does not know, in one line', async () => {
    const ended = await runDesk({ folder: newFolder(), switches: ['--databse=x.db'] });
    expect(ended.code).toBe(2);
    expect(ended.errors).toContain('Tuntematon valinta: --databse=x.db');
  });
});

describe('a database that is not to be opened', () => {
  const cases = [
    { says: 'an empty file', bytes: new Uint8Array(), reason: /tyhjä/ },
    {
      says: 'another kind of file',
      bytes: new TextEncoder().encode('Sukunimi;Etunimi\n'.repeat(200)),
      reason: /ei ole Pariksin tietokanta/,
    },
  ];
  it.each(cases)('is refused with the reason and left as it is: $says', async (one) => {
    const folder = newFolder();
    const file = join(folder, 'kept.db');
    writeFileSync(file, one.bytes);
    const ended = await runDesk({ folder, switches: pdfSwitches(folder, file) });
    expect(ended.code).toBe(1);
    expect(ended.errors).toMatch(one.reason);
    expect(readFileSync(file)).toEqual(Buffer.from(one.bytes));
  });

  it('is refused when it is from the future, in a dialog with cause and remedy', async () => {
    const folder = newFolder();
    const file = join(folder, 'future.db');
    await (await openDesk({ folder, switches: [`--database=${file}`] })).close();
    const bytes = readFileSync(file);
    // The schema's version stands as a big-endian number at byte 60 of SQLite's header.
    bytes.writeUInt32BE(999_990, 60);
    writeFileSync(file, bytes);
    const ended = await runDesk({
      folder,
      switches: [`--database=${file}`, '--language=fi'],
      isRecordingDialogs: true,
    });
    expect(ended.code).toBe(1);
    expect(ended.output).toContain('on tehty uudemmalla Pariksin versiolla');
    expect(ended.output).toContain('Tiedostoon ei koskettu');
    expect(readFileSync(file)).toEqual(bytes);
  });

  it('is refused in a dialog soon after it was opened when its contents are damaged', async () => {
    const folder = newFolder();
    const file = join(folder, 'damaged.db');
    await (await openDesk({ folder, switches: [`--database=${file}`] })).close();
    const bytes = readFileSync(file);
    // The last pages hold indexes that no answer of the first moment is read from.
    bytes.fill(0x5a, bytes.length - 2 * 4096);
    writeFileSync(file, bytes);
    const ended = await runDesk({
      folder,
      switches: [`--database=${file}`, '--language=fi'],
      isRecordingDialogs: true,
    });
    expect(ended.code).toBe(1);
    expect(ended.output).toContain('damaged.db');
    expect(ended.output).toContain('Tiedostoon ei koskettu');
    expect(readFileSync(file)).toEqual(bytes);
  });
});

function pdfSwitches(folder: string, database: string): readonly string[] {
  return [
    `--database=${database}`,
    '--cohort=1',
    `--write-roster-pdf=${join(folder, 'roster.pdf')}`,
  ];
}
