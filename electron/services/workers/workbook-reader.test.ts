import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Organisation, Refused } from '../../contract/index.ts';
import { openDatabase, readOrganisation } from '../../database/index.ts';
import type { ReadingChoices } from '../../workbook/index.ts';
import type { NamedBytes } from '../surroundings.ts';
import { createWorkbookReader } from './workbook-reader.ts';

const workerUrl = new URL('./workbook-worker.ts', import.meta.url);
const sampleUrl = new URL('../../../resources/sample/pariksi-esimerkki.xlsx', import.meta.url);
const read = createWorkbookReader({ workerUrl });

const choices: ReadingChoices = {
  mapping: { tables: [], answers: [] },
  mappedBy: 'remembered',
  sheets: null,
  today: '2026-03-05',
};
let organisation: Organisation;
let sample: NamedBytes;

beforeAll(async () => {
  const opening = openDatabase(':memory:', { now: () => new Date() });
  if (opening.status === 'refused') throw new Refused(opening.refusal.code);
  organisation = readOrganisation(opening.database);
  sample = { name: 'staff.xlsx', bytes: await readFile(sampleUrl) };
});

describe('a workbook read in a worker', () => {
  it('gives the people of the sample and tells its progress', async () => {
    const phases = new Set<string>();
    const reading = await read(
      sample,
      organisation,
      choices,
      ({ phase }) => phases.add(phase),
      undefined,
    );
    expect(reading.status).toBe('read');
    expect(reading.status === 'read' && reading.drafts.length).toBeGreaterThan(50);
    expect([...phases]).toEqual(expect.arrayContaining(['opening', 'parsing']));
  });

  it('that is no workbook is refused under its own name', async () => {
    const file = { name: 'staff.xlsx', bytes: new TextEncoder().encode('%PDF-1.7 not a sheet') };
    const reading = await read(file, organisation, choices, () => {}, undefined);
    expect(reading).toMatchObject({ status: 'refused', refusal: { params: { file: file.name } } });
  });

  it('stops when the user cancels', async () => {
    const cancelling = new AbortController();
    const reading = read(
      sample,
      organisation,
      choices,
      () => cancelling.abort(),
      cancelling.signal,
    );
    await expect(reading).rejects.toMatchObject({ name: 'AbortError' });
  });

  it('that takes longer than it may is refused by name', async () => {
    const hasty = createWorkbookReader({ workerUrl, timeLimit: 1 });
    const reading = hasty(sample, organisation, choices, () => {}, undefined);
    await expect(reading).rejects.toMatchObject({
      refusal: { code: 'file-took-too-long', params: { file: 'staff.xlsx' } },
    });
  });

  it('on which the worker breaks is refused by name', async () => {
    const broken = createWorkbookReader({
      workerUrl: new URL('./no-such-worker.ts', import.meta.url),
    });
    await expect(broken(sample, organisation, choices, () => {}, undefined)).rejects.toMatchObject({
      refusal: { code: 'file-unreadable', params: { file: 'staff.xlsx' } },
    });
  });
});
