import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Method } from '../../electron/contract/index.ts';
import { tablesIn } from '../../electron/workbook/testing/read-tables.ts';
import { projectFolder } from '../../scripts/runtime/index.ts';
import {
  acceptRoster,
  button,
  closely,
  finnish,
  formPairs,
  importPeople,
  makeFirstCohort,
  openDeskForFile,
  readPdf,
  savedBy,
  statusLine,
} from '../harness/index.ts';

const sampleFolder = join(projectFolder, 'resources/sample');

interface Sample {
  readonly method: Method;
  readonly workbook: string;
  /** The cells that the workbook is made of. */
  readonly cells: string;
  /** How many of its rows are people to be stored. */
  readonly people: number;
}

const samples: readonly Sample[] = [
  { method: 'mentoring', workbook: 'pariksi-esimerkki.xlsx', cells: 'people.json', people: 60 },
  {
    method: 'shadowing',
    workbook: 'pariksi-esimerkki-perehtyminen.xlsx',
    cells: 'shadowing.json',
    people: 18,
  },
  {
    method: 'workpair',
    workbook: 'pariksi-esimerkki-tyoparit.xlsx',
    cells: 'work-pairs.json',
    people: 23,
  },
];

/** The addresses in the sample's rows. */
function addressesIn(cells: string): readonly string[] {
  const { header, rows } = JSON.parse(readFileSync(join(sampleFolder, cells), 'utf8'));
  const column = header.indexOf('Sähköposti');
  return rows.flatMap((row: readonly (string | null)[]) => row[column]?.trim() ?? []);
}

describe.each(samples)(
  '$method, from the sample workbook',
  ({ method, workbook, cells, people }) => {
    const desk = openDeskForFile(async () => {
      await importPeople(desk, join(sampleFolder, workbook), people);
      await makeFirstCohort(desk.page, 'Syksy 2026', finnish, method);
      await formPairs(desk.page, true);
    });
    /** The addresses of the sample that stand in a text. */
    const namedIn = (text: string): readonly string[] =>
      addressesIn(cells).filter((address) => closely(text).includes(closely(address)));

    it('to a proved roster on paper and in a workbook that name the same people', async () => {
      expect((await statusLine(desk.page)).join(' ')).toContain(finnish.say('cohort:proved'));
      await acceptRoster(desk.page);
      const paper = await readPdf(
        await savedBy(desk, 'lista.pdf', () => button(desk.page, 'cohort:save-pdf').click()),
      );
      const tables = tablesIn(
        await savedBy(desk, 'lista.xlsx', () => desk.page.keyboard.press('Control+e')),
      );
      const [, ...pairs] = tables[finnish.say('workbook:sheet-pairs')] ?? [];
      const matched = namedIn(pairs.flat().join(' '));
      expect(matched.length).toBeGreaterThan(pairs.length);
      expect(namedIn(paper.pages.join())).toEqual(matched);
      expect(paper.isTagged).toBe(true);
      expect(desk.complaints).toEqual([]);
    });
  },
);
