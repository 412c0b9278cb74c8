import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { projectFolder, run } from '../scripts/runtime/index.ts';
import {
  askThroughPort,
  type OpenDesk,
  openDesk,
  type PdfContents,
  readPdf,
  removeFolder,
  runDesk,
  seizePort,
  temporaryFolder,
  willSaveTo,
} from './harness/index.ts';

const folder = temporaryFolder();
const database = join(folder, 'cohort.db');

beforeAll(async () => {
  const cli = join(projectFolder, 'electron/cli/index.ts');
  const sample = join(projectFolder, 'resources/sample/pariksi-esimerkki.xlsx');
  const matched = await run(process.execPath, [cli, 'match', sample, '--db', database]);
  if (matched.code !== 0) throw new Error(matched.output);
});

afterAll(() => removeFolder(folder));

/** A tagged A4 document with a title. */
const paper = {
  isTagged: true,
  title: expect.any(String),
  sizes: ['210 x 297'],
};

const pdfIn = (file: string): Promise<PdfContents> => readPdf(readFileSync(file));

describe('a roster written from the command line', () => {
  it.each(['fi', 'sv', 'en'])('is a tagged A4 document in its language: %s', async (language) => {
    const file = join(folder, `roster-${language}.pdf`);
    const switches = [
      `--database=${database}`,
      '--cohort=1',
      `--write-roster-pdf=${file}`,
      `--language=${language}`,
    ];
    const ended = await runDesk({ folder, switches });
    expect(ended).toMatchObject({ code: 0, output: '' });
    expect(await pdfIn(file)).toMatchObject({ ...paper, language });
  });

  it('can be had while the desk is open on the same database', async () => {
    const desk = await openDesk({ folder, switches: [`--database=${database}`] });
    const file = join(folder, 'beside.pdf');
    const switches = [`--database=${database}`, '--cohort=1', `--write-roster-pdf=${file}`];
    const ended = await runDesk({ folder, switches });
    await desk.close();
    expect(ended.code).toBe(0);
    expect(await pdfIn(file)).toMatchObject(paper);
  });

  it.each([
    ['the cohort is unknown', '--cohort=99', 'roster.pdf', /Ryhmää ei enää ole\./],
    ['the place cannot be written', '--cohort=1', 'no-such-folder/roster.pdf', /roster\.pdf/],
  ])('ends with 1 and one line when %s', async (_, cohort, name, reason) => {
    const file = join(folder, name);
    const switches = [
      `--database=${database}`,
      cohort,
      `--write-roster-pdf=${file}`,
      '--language=fi',
    ];
    const ended = await runDesk({ folder, switches });
    expect(ended.code).toBe(1);
    expect(ended.errors).toMatch(reason);
    expect(existsSync(file)).toBe(false);
  });
});

describe('a roster from the window', () => {
  let desk: OpenDesk;
  const input = { cohortId: 1, document: 'roster', language: 'sv', withScores: false };

  beforeAll(async () => {
    desk = await openDesk({ folder, switches: [`--database=${database}`] });
    await seizePort(desk.page);
  });

  afterAll(() => desk.close());

  it('is saved as a PDF where the user says, and only its name is told', async () => {
    const file = join(folder, 'from the window.pdf');
    await willSaveTo(desk.electron, file);
    const { body } = await askThroughPort(desk.page, '/rosters/savePdf', input);
    expect(body).toEqual({ json: { status: 'saved', fileName: 'from the window.pdf' } });
    expect(await pdfIn(file)).toMatchObject({ ...paper, language: 'sv' });
  });

  it('lists who was there with a column for each of many group days', async () => {
    const days = ['01', '02', '03', '04', '05', '06'];
    for (const day of days) {
      const saved = await askThroughPort(desk.page, '/programme/saveGroupDay', {
        cohortId: 1,
        day: { id: null, on: `2027-03-${day}`, place: 'Tampere', topic: '' },
      });
      expect(saved.body).not.toHaveProperty('json.data.code');
    }
    const file = join(folder, 'attendance.pdf');
    await willSaveTo(desk.electron, file);
    await askThroughPort(desk.page, '/rosters/savePdf', { ...input, document: 'attendance' });
    const { pages } = await pdfIn(file);
    const text = pages.join(' ').replaceAll(/\s/g, '');
    for (const day of days) expect(text).toContain(`${Number(day)}.3.2027`);
    expect(pages.every((page) => page.length > 100)).toBe(true);
  });

  it('is not saved when the user thinks better of it', async () => {
    await willSaveTo(desk.electron, null);
    const { body } = await askThroughPort(desk.page, '/rosters/savePdf', input);
    expect(body).toEqual({ json: { status: 'cancelled' } });
  });

  it('is refused for a place that cannot be written', async () => {
    await willSaveTo(desk.electron, join(folder, 'no-such-folder', 'roster.pdf'));
    const { body } = await askThroughPort(desk.page, '/rosters/savePdf', input);
    expect(body).toMatchObject({ json: { data: { code: 'target-not-writable' } } });
  });

  it.each([
    { isPrinted: true, reason: '', answer: { json: { status: 'printed' } } },
    {
      isPrinted: false,
      reason: 'Print job canceled',
      answer: { json: { status: 'cancelled' } },
    },
    {
      isPrinted: false,
      reason: 'Print job failed',
      answer: { json: { data: { code: 'print-failed' } } },
    },
  ])('goes to the printer: $reason', async ({ isPrinted, reason, answer }) => {
    await desk.electron.evaluate(
      ({ app }, printer) => {
        app.once('web-contents-created', (_event, contents) => {
          contents.print = (_options, done) => done?.(printer.isPrinted, printer.reason);
        });
      },
      { isPrinted, reason },
    );
    const { body } = await askThroughPort(desk.page, '/rosters/print', input);
    expect(body).toMatchObject(answer);
  });

  it('leaves no hidden window behind', async () => {
    const windows = await desk.electron.evaluate(
      ({ BrowserWindow }) => BrowserWindow.getAllWindows().length,
    );
    expect(windows).toBe(1);
  });
});
