import { describe, expect, test } from 'vitest';
import { read, utils } from 'xlsx';
import {
  createWords,
  type Language,
  type PairView,
  type PersonReference,
  type Roster,
  type Run,
  type ScorePartView,
} from '../../contract/index.ts';
import { guardFile } from '../guard/guard-file.ts';
import { unpackEntry } from '../guard/zip-contents.ts';
import { readZipDirectory } from '../guard/zip-directory.ts';
import { sixAgencies } from '../testing/organisation.ts';
import { criteria } from './roster-pairs.ts';
import { writeRosterWorkbook } from './roster-workbook.ts';

function personOf(id: number, changes: Partial<PersonReference> = {}): PersonReference {
  return {
    id,
    key: `henkilo.${id}@avi.example`,
    lastName: `Koskimies${id}`,
    firstName: 'Anni',
    email: `henkilo.${id}@avi.example`,
    title: 'Tarkastaja',
    agency: 'ESAVI',
    sector: 'POL',
    office: 'HML',
    languages: ['fi', 'sv'],
    meetingMode: 'both',
    isErased: false,
    ...changes,
  };
}

const parts: readonly ScorePartView[] = criteria.map((criterion, index) => ({
  criterion,
  status: 'answered',
  share: 0.5,
  points: (index + 1) * 10,
  most: 100,
  reason: { code: `made-up-${criterion}`, params: {} },
}));

const pairs: readonly PairView[] = [
  {
    a: personOf(1, { firstName: '=HYPERLINK("x")', title: '@johtaja' }),
    b: personOf(2, { agency: 'LAAVI', office: 'ROI', languages: ['sv'], meetingMode: 'remote' }),
    score: 280,
    parts,
    isLocked: true,
  },
  { a: personOf(3), b: personOf(4, { meetingMode: null }), score: 300, parts, isLocked: false },
];

const objective = { matched: 2, fairness: 280, total: 580 };

const roster: Roster = {
  id: 1,
  cohortId: 1,
  cohortName: '-Kevät 2026',
  runId: 1,
  acceptedAt: '2026-03-05T10:00:00.000Z',
  pairs,
  objective,
  isProvedBest: true,
};

const run: Run = {
  id: 1,
  cohortId: 1,
  startedAt: '2026-03-04T10:00:00.000Z',
  status: 'optimal',
  objective,
  totalMs: 12,
  engine: 'assignment',
  settings: {
    weights: { goals: 30, competence: 25, sector: 15, geography: 15, agency: 10, experience: 5 },
    wishBonus: 50,
    sector: 'different',
    agency: 'ignored',
    travelLimitMinutes: 120,
    objective: ['matched', 'fairness', 'total'],
    quotas: [
      {
        name: 'Yli rajojen',
        tag: 'cross-agency',
        min: 1,
        max: null,
        minShare: null,
        maxShare: 0.5,
      },
    ],
  },
  pairs,
  unmatched: [
    { person: personOf(5), side: 'mentee', reasons: [{ code: 'made-up-reason', params: {} }] },
  ],
  bound: objective,
  proof: 'dual certificate',
  verified: true,
  conflict: [],
  secondOpinion: 'agrees',
  isOutdated: false,
};

const write = (language: Language): Promise<Uint8Array> =>
  writeRosterWorkbook({ roster, run }, sixAgencies, createWords(language));

async function sheetsIn(language: Language): Promise<readonly (readonly unknown[][])[]> {
  const workbook = read(await write(language), { type: 'array' });
  return workbook.SheetNames.map((name) =>
    utils.sheet_to_json<unknown[]>(workbook.Sheets[name] ?? {}, { header: 1, defval: null }),
  );
}

async function partsOf(bytes: Uint8Array): Promise<ReadonlyMap<string, string>> {
  const entries = readZipDirectory(bytes, 100) ?? [];
  return new Map(
    entries.map((entry) => [
      entry.name,
      new TextDecoder().decode(unpackEntry(bytes, entry) ?? new Uint8Array()),
    ]),
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
      'Mentorin virasto': 'Etelä-Suomen aluehallintovirasto',
      'Aktorin virasto': 'Lapin aluehallintovirasto',
      'Aktorin toimipaikka': 'Rovaniemi',
      'Aktorin sähköposti': 'henkilo.2@avi.example',
      'Yhteinen kieli': 'ruotsi',
      Tapaamistapa: 'etä',
      Pisteet: 280,
      'Pisteet: tavoitteet': 10,
      'Pisteet: toive': 70,
      Lukittu: 'kyllä',
    });
    const shown = parts.reduce((sum, { points }) => sum + points, 0);
    expect(shown).toBe(row['Pisteet']);
  });

  test('has the people left out with their reasons, the summary and the settings', async () => {
    const [, leftOut = [], summary = [], settings = []] = await sheetsIn('fi');
    expect(leftOut[1]).toEqual([
      'Koskimies5 Anni',
      'aktori',
      'henkilo.5@avi.example',
      'Etelä-Suomen aluehallintovirasto',
      'Hämeenlinna',
      'made-up-reason',
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

  test('has four sheets with other names in each language', async () => {
    const names = await Promise.all(
      (['fi', 'sv', 'en'] as const).map(async (language) => read(await write(language)).SheetNames),
    );
    expect(names.map((sheets) => sheets.length)).toEqual([4, 4, 4]);
    expect(new Set(names.flat()).size).toBe(12);
  });

  test('has no formula in it, whatever texts begin with', async () => {
    const sheets = [...(await partsOf(await write('fi')))].filter(([name]) =>
      name.includes('worksheets/'),
    );
    expect(sheets).toHaveLength(4);
    for (const [, xml] of sheets) expect(xml).not.toMatch(/<f[ >]/);
  });

  test('keeps its header in view and prints on A4, one page wide, the header on each', async () => {
    const files = await partsOf(await write('fi'));
    const sheet = files.get('xl/worksheets/sheet1.xml') ?? '';
    expect(sheet).toMatch(/<pane ySplit="1"[^>]*state="frozen"/);
    expect(sheet).toMatch(/<autoFilter ref="A1:[A-Z]+3"/);
    expect(sheet).toMatch(/<pageSetup [^>]*paperSize="9"/);
    expect(sheet).toMatch(/<pageSetup [^>]*orientation="landscape"/);
    expect(sheet).toMatch(/<pageSetup [^>]*fitToWidth="1"/);
    const names = files.get('xl/workbook.xml') ?? '';
    expect(names).toMatch(/Print_Area" localSheetId="0"[^>]*>'Parit'!\$A\$1:\$J\$3</);
    // A name with a space in it is quoted: without, Excel offers to repair the file.
    expect(names).toMatch(/Print_Titles" localSheetId="1"[^>]*>'Ilman paria'!\$1:\$1</);
  });

  test('passes the guard and is the same file however often it is written', async () => {
    const [once, again] = [await write('sv'), await write('sv')];
    expect(Buffer.from(once).equals(Buffer.from(again))).toBe(true);
    expect(guardFile('roster.xlsx', once)).toMatchObject({ status: 'passed' });
  });
});
