import { describe, expect, test } from 'vitest';
import { read, utils } from 'xlsx';
import {
  blankProfile,
  createWords,
  type Language,
  type Participant,
  type Roster,
} from '../../contract/index.ts';
import { guardFile } from '../guard/guard-file.ts';
import { sixAgencies } from '../testing/organisation.ts';
import {
  pairs,
  parts,
  personOf,
  aRoster as roster,
  aRun as run,
  said,
} from '../testing/rosters.ts';
import { partsOf } from '../testing/zip-text.ts';
import { type RosterChoice, writeRosterTable } from './roster-workbook.ts';

const whole: RosterChoice = { columns: 'everything', format: 'xlsx' };
const forCoaches: RosterChoice = { columns: 'for-coaches', format: 'xlsx' };

const registry = 'Kirjaamo ja asioiden vireilletulo';

const skilled = (id: number, level: number, wantsToLearn = false): Participant => ({
  person: {
    ...blankProfile,
    id,
    key: `henkilo.${id}@avi.example`,
    revision: 1,
    changedAt: '2026-03-02T08:15:00.000Z',
    tasks: [{ task: 'KIRJ', level, wantsToLearn }],
  },
  role: 'both',
  capacity: 1,
  note: null,
  otherPairs: 0,
});
const people = [skilled(1, 3), skilled(2, 4), skilled(9, 0, true), skilled(3, 2), skilled(4, 2)];

const write = (language: Language, choice = whole, written = roster): Promise<Uint8Array> =>
  writeRosterTable(
    { roster: written, run, people, said },
    sixAgencies,
    createWords(language),
    choice,
  );

async function sheetsIn(
  language: Language,
  choice = whole,
  written = roster,
): Promise<readonly (readonly unknown[][])[]> {
  const workbook = read(await write(language, choice, written), { type: 'array' });
  return workbook.SheetNames.map((name) =>
    utils.sheet_to_json<unknown[]>(workbook.Sheets[name] ?? {}, { header: 1, defval: null }),
  );
}

describe('the roster workbook', () => {
  test('has one row a pair with both people, what they share, the score and its parts', async () => {
    const [pairSheet = []] = await sheetsIn('fi');
    const [header = [], first = []] = pairSheet;
    const row = Object.fromEntries(header.map((name, index) => [String(name), first[index]]));
    expect(pairSheet).toHaveLength(3);
    expect(row).toMatchObject({
      Pari: 1,
      Mentori: 'Koskimies1 =HYPERLINK("x")',
      'Mentorin nimike': '@johtaja',
      'Mentorin virasto': 'Etelä-Suomi',
      'Aktorin virasto': 'Lappi',
      'Aktorin toimipaikka': 'Rovaniemi',
      'Aktorin sähköposti': 'henkilo.2@avi.example',
      'Yhteinen kieli': 'ruotsi',
      Tapaamistapa: 'etä',
      Pisteet: 280,
      'Pisteet: tavoitteet': 10,
      'Pisteet: toive': 70,
      Lukittu: 'kyllä',
      'Muodostettu käsin': 'kyllä',
      'Miksi lukittu tai muodostettu käsin': 'toivoivat toisiaan',
    });
    const shown = parts.reduce((sum, { points }) => sum + points, 0);
    expect(shown).toBe(row['Pisteet']);
  });

  test('has the people left out with their reasons, the summary and the settings', async () => {
    const [, , leftOut = [], summary = [], agencies = [], settings = []] = await sheetsIn('fi');
    expect(leftOut[1]).toEqual([
      'Koskimies5 Anni',
      'aktori',
      'henkilo.5@avi.example',
      'Etelä-Suomi',
      'Hämeenlinna',
      'made-up-reason',
    ]);
    expect(agencies).toEqual([
      ['Virasto', 'Mentoreita', 'Aktoreita', 'Pareja yli virastorajojen'],
      ['Etelä-Suomen aluehallintovirasto', 2, 1, 1],
      ['Lapin aluehallintovirasto', 0, 1, 1],
    ]);
    expect(Object.fromEntries(summary)).toMatchObject({
      Ryhmä: '-Kevät 2026',
      Hyväksytty: '5.3.2026',
      Pareja: 2,
      'Pareja yli virastorajojen': 1,
      'Pisteet yhteensä': 580,
      'Heikoimman parin pisteet': 280,
      'Todistettu parhaaksi': 'kyllä',
      'Todistuksen laji': 'duaalitodistus',
    });
    expect(Object.fromEntries(settings)).toMatchObject({
      'Paino: Tavoitteet': 30,
      'Virasto parissa': 'ei vaikuta',
    });
    expect(String(Object.fromEntries(settings)['Kiintiö: Yli rajojen'])).toContain('vähintään 1');
  });

  test('has six sheets with other names in each language', async () => {
    const names = await Promise.all(
      (['fi', 'sv', 'en'] as const).map(async (language) => read(await write(language)).SheetNames),
    );
    expect(names.map((sheets) => sheets.length)).toEqual([6, 6, 6]);
    expect(new Set(names.flat()).size).toBe(18);
  });

  test('has no formula in it, whatever texts begin with', async () => {
    const sheets = [...partsOf(await write('fi'))].filter(([name]) => name.includes('worksheets/'));
    expect(sheets).toHaveLength(6);
    for (const [, xml] of sheets) expect(xml).not.toMatch(/<f[ >]/);
  });

  test('keeps its header in view and prints on A4, one page wide, the header on each', async () => {
    const files = partsOf(await write('fi'));
    const sheet = files.get('xl/worksheets/sheet1.xml') ?? '';
    expect(sheet).toMatch(/<pane ySplit="1"[^>]*state="frozen"/);
    expect(sheet).toMatch(/<autoFilter ref="A1:[A-Z]+3"/);
    expect(sheet).toMatch(/<pageSetup [^>]*paperSize="9"/);
    expect(sheet).toMatch(/<pageSetup [^>]*orientation="landscape"/);
    expect(sheet).toMatch(/<pageSetup [^>]*fitToWidth="1"/);
    const names = files.get('xl/workbook.xml') ?? '';
    expect(names).toMatch(/Print_Area" localSheetId="0"[^>]*>'Parit'!\$A\$1:\$J\$3</);
    // A name with a space in it is quoted: without, Excel offers to repair the file.
    expect(names).toMatch(/Print_Titles" localSheetId="2"[^>]*>'Ilman paria'!\$1:\$1</);
  });

  test('passes the guard and is the same file however often it is written', async () => {
    const [once, again] = [await write('sv'), await write('sv')];
    expect(Buffer.from(once).equals(Buffer.from(again))).toBe(true);
    expect(guardFile('roster.xlsx', once)).toMatchObject({ status: 'passed' });
  });

  test('says in which language it is', async () => {
    const properties = partsOf(await write('sv')).get('docProps/core.xml');
    expect(properties).toContain('<dc:language>sv-FI</dc:language>');
  });

  test('gives every part of a score a row with its points and its reason', async () => {
    const [, reasons = []] = await sheetsIn('fi');
    expect(reasons).toHaveLength(1 + pairs.length * parts.length);
    expect(reasons[1]).toEqual([
      1,
      'Koskimies1 =HYPERLINK("x")',
      'Koskimies2 Anni',
      'tavoitteet',
      10,
      100,
      'made-up-goals',
    ]);
  });

  test('prints what is too wide for one page on several', async () => {
    const sheets = partsOf(await write('fi'));
    expect(sheets.get('xl/worksheets/sheet2.xml')).toMatch(/<pageSetup [^>]*fitToWidth="1"/);
  });
});

describe('the copy for coaches', () => {
  test('has the pairs alone: who meets whom and how to reach them', async () => {
    const [pairSheet = [], ...others] = await sheetsIn('fi', forCoaches);
    expect(others).toEqual([]);
    const [header = [], first = []] = pairSheet;
    expect(header).toEqual([
      'Pari',
      'Mentori',
      'Mentorin virasto',
      'Mentorin toimipaikka',
      'Aktori',
      'Aktorin virasto',
      'Aktorin toimipaikka',
      'Yhteinen kieli',
      'Tapaamistapa',
      'Mentorin sähköposti',
      'Mentorin nimike',
      'Mentorin vastuualue',
      'Aktorin sähköposti',
      'Aktorin nimike',
      'Aktorin vastuualue',
    ]);
    expect(first).toContain('henkilo.2@avi.example');
  });

  test.each(['fi', 'sv', 'en'] as const)(
    'has no score and no reason anywhere, in %s',
    async (one) => {
      const files = partsOf(await write(one, forCoaches));
      const text = [...files.values()].join('');
      expect(text).not.toMatch(/280|made-up|Koskimies5|pisteet|poäng|score/i);
    },
  );
});

describe('a roster of another method', () => {
  const person = personOf(9, { agency: 'LAAVI', office: 'ROI' });
  const workPairs: Roster = {
    ...roster,
    method: 'workpair',
    pairs: roster.pairs.map((pair, index) =>
      index === 0 ? { ...pair, third: { person, score: 250 } } : pair,
    ),
  };

  test('names host and visitor, and the week of the visit', async () => {
    const visits: Roster = {
      ...roster,
      method: 'shadowing',
      pairs: roster.pairs.map((pair) => ({ ...pair, slot: '2027-W05' })),
    };
    const [[header = [], first = []] = []] = await sheetsIn('fi', whole, visits);
    expect(header.slice(0, 5)).toEqual([
      'Pari',
      'Vastaanottaja',
      'Vastaanottajan virasto',
      'Vastaanottajan toimipaikka',
      'Vierailija',
    ]);
    expect(first[header.indexOf('Viikko')]).toBe('2027-W05');
  });

  test('names both of a work pair, and the third where there is one', async () => {
    const [[header = [], first = [], second = []] = []] = await sheetsIn('fi', whole, workPairs);
    expect(header).toContain('Työpari 1');
    expect(header).toContain('Työpari 2: sähköposti');
    const third = header.indexOf('Kolmas');
    expect([first[third], second[third]]).toEqual(['Koskimies9 Anni', null]);
  });

  test('tells coaches of the third what it tells of the others', async () => {
    const [[header = [], first = [], second = []] = []] = await sheetsIn(
      'fi',
      forCoaches,
      workPairs,
    );
    const cells = (row: readonly unknown[]): readonly unknown[] =>
      row.filter((_, index) => String(header[index]).startsWith('Kolmas'));
    expect(cells(first)).toEqual([
      'Koskimies9 Anni',
      'Lappi',
      'Rovaniemi',
      'henkilo.9@avi.example',
      'Tarkastaja',
      'Peruspalvelut, oikeusturva ja luvat',
    ]);
    expect(cells(second)).toEqual(Array.from({ length: 6 }, () => null));
  });

  test.each([
    ['everything', 7],
    ['for-coaches', 2],
  ] as const)('tells in a sheet who leads each task and who stands in: %s', async (columns, of) => {
    const sheets = await sheetsIn('fi', { columns, format: 'xlsx' }, workPairs);
    expect(sheets).toHaveLength(of);
    expect(sheets[1]).toEqual([
      [
        'Pari',
        'Tehtävä',
        'Kriittinen',
        'Vastuuhenkilö',
        'Taso',
        'Sijainen',
        'Sijaisen taso',
        'Opettelee',
      ],
      [1, registry, 'kyllä', 'Koskimies2 Anni', 4, 'Koskimies1 =HYPERLINK("x")', 3, null],
      [1, registry, 'kyllä', 'Koskimies2 Anni', 4, 'Koskimies9 Anni', 0, 'kyllä'],
      [2, registry, 'kyllä', null, null, 'Koskimies3 Anni', 2, null],
      [2, registry, 'kyllä', null, null, 'Koskimies4 Anni', 2, null],
    ]);
  });

  test('names the third in a reason', async () => {
    const reason = { code: 'unmatched-outcompeted', params: { by: [person.key] } };
    const about: Roster = {
      ...workPairs,
      pairs: workPairs.pairs.map((pair) => ({
        ...pair,
        parts: pair.parts.map((part) => ({ ...part, reason })),
      })),
    };
    const [, , [, row = []] = []] = await sheetsIn('fi', whole, about);
    expect(row.at(-1)).toContain('Anni Koskimies9');
    expect(row.at(-1)).not.toContain('@');
  });

  test('counts the third to the agency of the third', async () => {
    const [, , , , , agencies = []] = await sheetsIn('fi', whole, workPairs);
    expect(agencies[0]).toContain('Kolmansia');
    expect(agencies.find(([agency]) => String(agency).startsWith('Lapin'))).toEqual([
      'Lapin aluehallintovirasto',
      0,
      1,
      1,
      1,
    ]);
  });
});

describe('the roster as text', () => {
  const linesOf = async (choice: RosterChoice): Promise<readonly string[]> =>
    new TextDecoder('utf-8', { ignoreBOM: true }).decode(await write('fi', choice)).split('\r\n');

  test('begins with a byte order mark and has one line a pair', async () => {
    const lines = await linesOf({ columns: 'everything', format: 'csv' });
    expect(lines[0]).toMatch(/^\ufeffPari;Mentori;/);
    expect(lines.filter((line) => /^\d+;/.test(line))).toHaveLength(2);
  });

  test('lets no text run as a formula', async () => {
    const text = (await linesOf({ columns: 'for-coaches', format: 'csv' })).join('\n');
    expect(text).toContain('"\'@johtaja"');
    expect(text).not.toMatch(/(^|;)"?[=+\-@]/m);
  });
});
