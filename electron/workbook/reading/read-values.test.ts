import { describe, expect, test } from 'vitest';
import type { ProfileFields } from '../../contract/index.ts';
import {
  bytesOf,
  onlyDraft,
  readBytes,
  readCell,
  sheetOf,
  type TestFormat,
  type TestTable,
  workbookOf,
} from '../testing/tables.ts';

type Expected = Partial<ProfileFields>;
const person = (text: string) => ({ text, personId: null });

const cases: readonly (readonly [header: string, cell: string, expected: Expected])[] = [
  ['Rooli', 'Mentori', { role: 'mentor' }],
  ['Rooli', 'mentoroitava', { role: 'mentee' }],
  ['Roll', 'Adept', { role: 'mentee' }],
  ['Roll', 'båda', { role: 'both' }],
  ['Role', 'both', { role: 'both' }],
  ['Rooli', 'mentori ja aktori', { role: 'both' }],
  ['Rooli', 'Mentori/aktori', { role: 'both' }],
  ['Virasto', 'ESAVI', { agency: 'ESAVI' }],
  ['Virasto', 'Etelä-Suomen AVI', { agency: 'ESAVI' }],
  ['Virasto', 'Länsi- ja Sisä-Suomi', { agency: 'LSSAVI' }],
  ['Virasto', 'itä-suomen  aluehallintovirasto', { agency: 'ISAVI' }],
  ['Ämbetsverk', 'Regionförvaltningsverket i Lappland', { agency: 'LAAVI' }],
  ['Agency', 'Regional State Administrative Agency for Northern Finland', { agency: 'PSAVI' }],
  ['Vastuualue', 'Peruspalvelut, oikeusturva ja luvat', { sector: 'POL' }],
  ['Vastuualue', 'opetus ja kulttuuritoimi', { sector: 'OKT' }],
  ['Toimipaikka', 'Åbo', { office: 'TKU' }],
  ['Ort', 'S:t Michel', { office: 'MIK' }],
  ['Mentorointikieli', 'suomi ja ruotsi', { languages: ['fi', 'sv'] }],
  ['Språk', 'svenska, finska', { languages: ['sv', 'fi'] }],
  ['Language', 'English', { languages: ['en'] }],
  ['Mentorointikieli', 'ei tiedossa', { languages: [] }],
  ['Tapaamistapa', 'etä', { meetingMode: 'remote' }],
  ['Tapaamistapa', 'Paikan päällä', { meetingMode: 'in-person' }],
  ['Tapaamistapa', 'lähi ja etä', { meetingMode: 'both' }],
  ['Mötessätt', 'både på plats och på distans', { meetingMode: 'both' }],
  ['Työkokemus (vuosina)', '12,5', { experienceYears: 12.5 }],
  ['Työkokemus (vuosina)', '8 vuotta', { experienceYears: 8 }],
  ['Työkokemus (vuosina)', '-', { experienceYears: null }],
  ['Työkokemus (vuosina)', '5-10 v', { experienceYears: 7.5 }],
  ['Työkokemus (vuosina)', '5–10 vuotta', { experienceYears: 7.5 }],
  ['Työkokemus (vuosina)', 'yli 20 vuotta', { experienceYears: 20 }],
  ['Työkokemus (vuosina)', 'alle 2 v', { experienceYears: 1 }],
  ['Arbetserfarenhet', 'ca 12 år', { experienceYears: 12 }],
  ['Työkokemus (vuosina)', '20+', { experienceYears: 20 }],
  ['Puollon päivä', '5. maaliskuuta 2026', { supportedOn: '2026-03-05' }],
  ['Esihenkilön puolto', '✓', { supervisorSupports: true }],
  ['Ruuhkakuukaudet', 'joulu-tammikuu; touko', { peakMonths: [1, 5, 12] }],
  ['Työkuorma', 'hög', { workload: 'heavy' }],
  [
    'Lomat',
    '1.-31.7.2026; 24.12.2026',
    {
      absences: [
        { from: '2026-07-01', to: '2026-07-31' },
        { from: '2026-12-24', to: '2026-12-24' },
      ],
    },
  ],
  [
    'Sopivat viikot 2027',
    'vko 5, 6 ja 8-9',
    {
      weeksPossible: ['2027-W05', '2027-W06', '2027-W08', '2027-W09'],
    },
  ],
  ['Vierailupäiviä', '3 pv', { shadowingDays: 3 }],
  ['Montako paria voin ottaa', '2,0', { capacity: 2 }],
  ['Montako paria voin ottaa', '', { capacity: null }],
  ['Montako paria voin ottaa', '0', { capacity: 0 }],
  ['Tavoitteet', 'TACIT; Personal', { goals: ['TACIT'] }],
  ['Esihenkilö', 'Salo, Aino', { supervisor: person('Salo, Aino') }],
  ['Esihenkilö', '-', { supervisor: null }],
  ['Toive', 'ei', { wishes: [] }],
  [
    'Toive',
    'Aino Salo; eero@avi.example',
    { wishes: [person('Aino Salo'), person('eero@avi.example')] },
  ],
  ['Ei paria henkilön kanssa', 'Laine, Eero', { exclusions: [person('Laine, Eero')] }],
  ['Aiempi pari', 'Aino Salo, Aino Salo', { earlierPairs: [person('Aino Salo')] }],
  ['Esihenkilön puolto', 'x', { supervisorSupports: true }],
  ['Esihenkilön puolto', 'Ei', { supervisorSupports: false }],
  ['Chefens tillstyrkan', 'Ja', { supervisorSupports: true }],
  ['Puollon päivä', '5.3.2026', { supportedOn: '2026-03-05' }],
  ['Tietosuojaseloste luettu', '46086', { informedOn: null }],
  ['Odotukset', 'rivi 1\r\n\r\n\r\nrivi 2 ', { expectations: 'rivi 1\n\nrivi 2' }],
  ['Yksikkö', 'Ma\u0308nnyn\u00a0\u00a0tiimi', { unit: 'Männyn tiimi' }],
];

describe('a cell under its header is read as people mean it', () => {
  test.each(cases)('%s: "%s"', (header, cell, expected) => {
    expect(onlyDraft(readCell(header, cell))).toMatchObject(expected);
  });
});

describe('a workbook saved as', () => {
  const table: TestTable = [
    ['Sukunimi', 'Etunimi', 'Henkilönumero', 'Työkokemus', 'Puollon päivä', 'Esihenkilön puolto'],
    ['Öhman-Mäkelä', 'Åsa', 4711, 12.5, new Date('2026-03-05T00:00:00Z'), true],
  ];
  const person = {
    lastName: 'Öhman-Mäkelä',
    firstName: 'Åsa',
    staffNumber: '4711',
    experienceYears: 12.5,
    supportedOn: '2026-03-05',
    supervisorSupports: true,
  };

  test.each<readonly [TestFormat, string]>([
    ['xlsx', 'xlsx'],
    ['xlsm', 'xlsm'],
    ['xlsb', 'xlsb'],
    ['biff8', 'xls'],
    ['ods', 'ods'],
    ['xlsx', 'xls'],
  ])('%s and named .%s keeps numbers, days, ticks and letters', (format, ending) => {
    const bytes = bytesOf(workbookOf({ Henkilöt: sheetOf(table) }), format);
    expect(onlyDraft(readBytes(bytes, `henkilot.${ending}`))).toMatchObject(person);
  });

  test('.xls of the nineties keeps them too', () => {
    // SheetJS writes '_' for every letter outside ASCII in this format; they are put back.
    const bytes = Buffer.from(bytesOf(workbookOf({ People: sheetOf(table) }), 'biff5'));
    for (const text of table.flat().filter((cell) => typeof cell === 'string')) {
      const at = bytes.indexOf(text.replace(/[^\x20-\x7e]/g, '_'), 'latin1');
      bytes.write(text, at, 'latin1');
    }
    expect(onlyDraft(readBytes(new Uint8Array(bytes), 'henkilot.xls'))).toMatchObject(person);
  });

  test('xlsx with the date system of 1904 keeps its days', () => {
    const sheet = sheetOf([
      ['Sukunimi', 'Etunimi', 'Puollon päivä'],
      ['Salo', 'Aino', null],
    ]);
    sheet['C2'] = { t: 'n', v: 46086 - 1462, z: 'd.m.yyyy' };
    const workbook = workbookOf({ Henkilöt: sheet });
    workbook.Workbook = { WBProps: { date1904: true } };
    expect(onlyDraft(readBytes(bytesOf(workbook))).supportedOn).toBe('2026-03-05');
  });
});
