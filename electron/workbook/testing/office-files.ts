/**
 * Workbooks as offices make them, each with what must come out. All people are invented. They are
 * saved by LibreOffice where it is, so that its ways of writing are met too.
 */
import type { WorkBook, WorkSheet } from 'xlsx';
import type { ImportIssueCode, PersonDraft } from '../../contract/index.ts';
import { madeUpIdentityCode } from './identity-codes.ts';
import { hasLibreOffice, savedByLibreOffice } from './libreoffice.ts';
import { bytesOf, sheetOf, type TestTable, workbookOf } from './tables.ts';

/** A file of an office, and what must be read from it. */
export interface OfficeFile {
  readonly name: string;
  readonly bytes: () => Uint8Array;
  /** What must be known of each person, in their order in the file. */
  readonly people: readonly Partial<PersonDraft>[];
  /** What must be said of the file, among other things. */
  readonly issues: readonly ImportIssueCode[];
}

type Format = 'xlsx' | 'ods' | 'xls';

/** A workbook as a spreadsheet program saves it. */
function saved(workbook: WorkBook, format: Format): Uint8Array {
  if (hasLibreOffice) return savedByLibreOffice(bytesOf(workbook), 'xlsx', format);
  return bytesOf(workbook, format === 'xls' ? 'biff8' : format);
}

function merged(table: TestTable, ...ranges: readonly (readonly number[])[]): WorkSheet {
  const sheet = sheetOf(table);
  sheet['!merges'] = ranges.map(([row = 0, from = 0, lastRow = 0, to = 0]) => ({
    s: { r: row, c: from },
    e: { r: lastRow, c: to },
  }));
  return sheet;
}

function windows1252(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

const empty = [null, null, null, null, null] as const;

const withTitles: TestTable = [
  ['Lapin aluehallintovirasto / Henkilöstöpalvelut', ...empty],
  ['Mentorointiohjelma, ilmoittautuneet 5.3.2026', ...empty],
  [null, ...empty],
  ['Henkilö', null, 'Yhteystiedot', 'Työ', null, null],
  ['Sukunimi', 'Etunimi', 'Sähköposti', 'Virasto', 'Toimipaikka', 'Työkokemus (vuosina)'],
  ['Koskimies', 'Anni', 'anni.koskimies@avi.example', 'Lapin avi', 'Rovaniemi', '12,5'],
  [null, ...empty],
  ['Räisälä', 'Tommi', 'tommi.raisala@avi.example', 'ISAVI', 'Mikkeli', 'ei tiedossa'],
];

const twoLanguages: TestTable = [
  [
    'Sukunimi / Efternamn',
    'Etunimi / Förnamn',
    'Sähköposti / E-post',
    'Kieli / Språk',
    'Rooli / Roll',
  ],
  ['Björkfors', 'Mikael', 'mikael.bjorkfors@avi.example', 'suomi, ruotsi', 'adept'],
  ['Åhlskog', 'Linnéa', 'linnea.ahlskog@avi.example', 'svenska', 'mentor'],
];

const formsExport: TestTable = [
  [
    'ID',
    'Aloitusaika',
    'Valmistumisaika',
    'Sähköposti',
    'Nimi',
    'Sukunimi',
    'Etunimi',
    'Rooli',
    'Tavoitteet',
    'Kielet',
  ],
  [
    1,
    new Date('2026-02-03T00:00:00Z'),
    new Date('2026-02-03T00:00:00Z'),
    'anonymous',
    '',
    'Salo',
    'Aino',
    'Mentori',
    'Johtaminen ja esihenkilötyö;Verkostoituminen yli virasto- ja sektorirajojen;',
    'suomi;englanti;',
  ],
];

const ticks: TestTable = [
  ['Sukunimi', 'Etunimi', 'Sähköposti', 'Tavoitteet', null, null],
  [
    null,
    null,
    null,
    'Verkostoituminen yli virasto- ja sektorirajojen',
    'Digitaaliset työtavat ja välineet',
    'Johtaminen ja esihenkilötyö',
  ],
  ['Niemi', 'Jukka', 'jukka.niemi@avi.example', 'x', null, 'X'],
  ['Laine', 'Eero', 'eero.laine@avi.example', null, '✓', null],
];

const form = (lastName: string, firstName: string, role: string): WorkSheet =>
  sheetOf([
    ['Ilmoittautuminen mentorointiin', null],
    [null, null],
    ['Sukunimi:', lastName],
    ['Etunimi:', firstName],
    ['Sähköposti:', `${firstName}.${lastName}@avi.example`.toLowerCase()],
    ['Rooli:', role],
    ['Virasto:', 'Etelä-Suomen aluehallintovirasto'],
  ]);

const personnelSystem = (): TestTable => [
  [
    'Henkilönumero',
    'Sukunimi',
    'Etunimi',
    'Henkilötunnus',
    'Org.yksikön nimi',
    'Tehtävänimike',
    'Esimies',
    'Palkkaluokka',
  ],
  [
    '00012345',
    'Koskimies',
    'Anni',
    madeUpIdentityCode(),
    'Kirjaamo',
    'sihteeri',
    'Eero Laine',
    'A12',
  ],
];

const officeText = [
  'Sukunimi;Etunimi;Sähköposti;Työkokemus (vuosina);Esihenkilön puolto;Puollon päivä',
  'Öhman-Mäkelä;Åsa;asa.ohman@avi.example;7,5;kyllä;5.3.2026',
  'Järvinen;Päivi;paivi.jarvinen@avi.example;10;ei;',
].join('\r\n');

export const officeFiles: Readonly<Record<string, OfficeFile>> = {
  'titles, a header of two levels, an empty row': {
    name: 'ilmoittautuneet.xlsx',
    bytes: () =>
      saved(
        workbookOf({ Taul1: merged(withTitles, [0, 0, 0, 5], [3, 0, 3, 1], [3, 3, 3, 5]) }),
        'xlsx',
      ),
    people: [
      {
        lastName: 'Koskimies',
        email: 'anni.koskimies@avi.example',
        agency: 'LAAVI',
        office: 'ROI',
        experienceYears: 12.5,
      },
      { lastName: 'Räisälä', agency: 'ISAVI', office: 'MIK', experienceYears: null },
    ],
    issues: [],
  },
  'headers in two languages, as an OpenDocument file': {
    name: 'anmälda.ods',
    bytes: () => saved(workbookOf({ Blad1: sheetOf(twoLanguages) }), 'ods'),
    people: [
      { lastName: 'Björkfors', role: 'mentee', languages: ['fi', 'sv'] },
      { lastName: 'Åhlskog', firstName: 'Linnéa', role: 'mentor', languages: ['sv'] },
    ],
    issues: [],
  },
  'the answers of an online form': {
    name: 'vastaukset.xlsx',
    bytes: () => saved(workbookOf({ Sheet1: sheetOf(formsExport) }), 'xlsx'),
    people: [
      {
        lastName: 'Salo',
        firstName: 'Aino',
        email: null,
        role: 'mentor',
        goals: ['LEAD', 'NETWORK'],
        languages: ['fi', 'en'],
      },
    ],
    issues: [],
  },
  'a column to tick for each goal, as an old workbook': {
    name: 'tavoitteet.xls',
    bytes: () =>
      saved(
        workbookOf({
          Taulukko1: merged(ticks, [0, 3, 0, 5], [0, 0, 1, 0], [0, 1, 1, 1], [0, 2, 1, 2]),
        }),
        'xls',
      ),
    people: [
      { lastName: 'Niemi', goals: ['NETWORK', 'LEAD'] },
      { lastName: 'Laine', goals: ['DIGI'] },
    ],
    issues: [],
  },
  'a form on a sheet for each person': {
    name: 'lomakkeet.ods',
    bytes: () =>
      saved(
        workbookOf({
          Salo: form('Salo', 'Aino', 'mentori'),
          Laine: form('Laine', 'Eero', 'aktori'),
        }),
        'ods',
      ),
    people: [
      { lastName: 'Salo', role: 'mentor', agency: 'ESAVI', email: 'aino.salo@avi.example' },
      { lastName: 'Laine', role: 'mentee', agency: 'ESAVI' },
    ],
    issues: [],
  },
  'mentors and mentees on two sheets': {
    name: 'parit.xlsx',
    bytes: () => {
      const header = ['Nimi', 'Sähköposti', 'Rooli'];
      return saved(
        workbookOf({
          Mentorit: sheetOf([header, ['Salo, Aino', 'aino.salo@avi.example', 'mentori']]),
          Aktorit: sheetOf([header, ['Laine, Eero', 'eero.laine@avi.example', 'aktori']]),
          Ohje: sheetOf([['Täytä nimesi ja sähköpostisi.']]),
        }),
        'xlsx',
      );
    },
    people: [
      { lastName: 'Salo', firstName: 'Aino', role: 'mentor' },
      { lastName: 'Laine', firstName: 'Eero', role: 'mentee' },
    ],
    issues: ['sheet-skipped'],
  },
  'an export of the personnel system, with identity codes': {
    name: 'henkilosto.xlsx',
    bytes: () => saved(workbookOf({ Sheet1: sheetOf(personnelSystem()) }), 'xlsx'),
    people: [
      {
        lastName: 'Koskimies',
        staffNumber: '00012345',
        unit: 'Kirjaamo',
        title: 'sihteeri',
        supervisor: { text: 'Eero Laine', personId: null },
      },
    ],
    issues: ['identity-code', 'column-not-wanted'],
  },
  'text as Finnish Excel saves it': {
    name: 'henkilot.csv',
    bytes: () => windows1252(officeText),
    people: [
      {
        lastName: 'Öhman-Mäkelä',
        firstName: 'Åsa',
        experienceYears: 7.5,
        supervisorSupports: true,
        supportedOn: '2026-03-05',
      },
      { lastName: 'Järvinen', experienceYears: 10, supervisorSupports: false, supportedOn: null },
    ],
    issues: [],
  },
};
