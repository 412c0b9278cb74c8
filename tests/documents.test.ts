import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  createWords,
  type DocumentKind,
  documentName,
  documentsOf,
  type Method,
  methodSchema,
} from '../electron/contract/index.ts';
import { projectFolder, run } from '../scripts/runtime/index.ts';
import {
  button,
  choose,
  finnish,
  goTo,
  type OpenDesk,
  openDesk,
  readPdf,
  removeFolder,
  temporaryFolder,
  willSaveTo,
} from './harness/index.ts';

/** Paper has a language of its own: here it is another than the desk's. */
const swedish = createWords('sv');

const samples: Readonly<Record<Method, string>> = {
  mentoring: 'pariksi-esimerkki.xlsx',
  shadowing: 'pariksi-esimerkki-perehtyminen.xlsx',
  workpair: 'pariksi-esimerkki-tyoparit.xlsx',
};

/** Documents that are made of blocks instead of a table. */
const ofBlocks: readonly DocumentKind[] = ['cards', 'agreements'];

const folder = temporaryFolder();
let desk: OpenDesk;

beforeAll(async () => {
  const cli = join(projectFolder, 'electron/cli/index.ts');
  const database = join(folder, 'cohorts.db');
  for (const method of methodSchema.options) {
    const sample = join(projectFolder, 'resources/sample', samples[method]);
    const options = ['--method', method, '--db', database];
    const matched = await run(process.execPath, [cli, 'match', sample, ...options]);
    if (matched.code !== 0) throw new Error(matched.output);
  }
  desk = await openDesk({ folder, switches: [`--database=${database}`] });
});

afterAll(async () => {
  await desk.close();
  removeFolder(folder);
});

const preview = (): Locator =>
  desk.page.getByRole('region', { name: finnish.say('cohort:preview'), exact: true });

/** Goes to the documents of the cohort of a method, named by the method and the day. */
async function showDocuments(method: Method): Promise<void> {
  const cohort = (one: Method): string => `${finnish.say(`cli:method-${one}`)} \\d`;
  const any = methodSchema.options.map(cohort).join('|');
  await desk.page.getByRole('button', { name: RegExp(`^(${any})`) }).click();
  await desk.page.getByRole('menuitem', { name: RegExp(`^${cohort(method)}`) }).click();
  await goTo(desk.page, 'cohort');
  await choose(desk.page, 'cohort:language', finnish.say('common:sv'));
}

/** A text without its spaces: paper breaks lines where it likes. */
const closely = (text: string): string => text.replaceAll(/\s+/g, '');

/** What is wider than its cell or higher than the room of its page. */
function cutOff(sheets: Locator): Promise<readonly (string | null)[]> {
  return sheets
    .locator('th, td, [data-room]')
    .evaluateAll((boxes) =>
      boxes
        .filter(
          ({ scrollWidth, clientWidth, scrollHeight, clientHeight }) =>
            scrollWidth > clientWidth + 1 || scrollHeight > clientHeight + 1,
        )
        .map(({ textContent }) => textContent),
    );
}

describe.each(methodSchema.options)('every document of %s', (method) => {
  beforeAll(() => showDocuments(method));

  it.each(documentsOf[method])(
    'says the same in the preview and as a PDF for all: %s',
    async (kind) => {
      const name = swedish.say(`documents:kind-${documentName(kind, method)}`);
      const file = join(folder, `${method}-${kind}.pdf`);
      await desk.page
        .getByRole('combobox', { name: finnish.say('cohort:document') })
        .selectOption(kind);
      const sheets = preview().getByRole('region');
      await sheets.first().getByText(name).first().waitFor();
      await willSaveTo(desk.electron, file);
      await button(desk.page, 'cohort:save-pdf').click();
      await desk.page
        .getByText(finnish.say('cohort:saved', { file: `${method}-${kind}.pdf` }))
        .first()
        .waitFor();
      const pdf = await readPdf(readFileSync(file));
      expect(pdf.pages.map(closely)).toEqual((await sheets.allTextContents()).map(closely));
      expect(await cutOff(sheets)).toEqual([]);
      const letters = new Set(pdf.pages.join().toLowerCase());
      expect(['å', 'ä', 'ö'].filter((letter) => !letters.has(letter))).toEqual([]);
      expect(pdf).toMatchObject({ isTagged: true, language: 'sv', sizes: ['210 x 297'] });
      expect(pdf.title).toContain(name);
      expect(pdf.fonts).not.toEqual([]);
      expect(pdf.fonts.filter(({ isEmbedded }) => !isEmbedded)).toEqual([]);
      const roles = ofBlocks.includes(kind) ? ['H1', 'H2'] : ['H1', 'Table', 'TH', 'TD'];
      expect([...pdf.roles]).toEqual(expect.arrayContaining(roles));
    },
  );
});
