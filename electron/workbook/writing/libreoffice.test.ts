import { describe, expect, test } from 'vitest';
import { read, utils } from 'xlsx';
import { blankProfile, createWords, type ProfileFields } from '../../contract/index.ts';
import { hasLibreOffice, savedByLibreOffice } from '../testing/libreoffice.ts';
import { sixAgencies } from '../testing/organisation.ts';
import { aRoster, aRun, said } from '../testing/rosters.ts';
import { readBytes } from '../testing/tables.ts';
import { partsOf } from '../testing/zip-text.ts';
import { writePeopleTable, writeTemplate } from './people-workbook.ts';
import { writeRosterTable } from './roster-workbook.ts';

const mentoringTemplate = { version: '1.2.3', method: 'mentoring' } as const;

const words = createWords('fi');

/** Every cell of every sheet, as a program shows it or as it is kept. */
function cellsIn(bytes: Uint8Array): Readonly<Record<string, unknown>> {
  const workbook = read(bytes, { type: 'array' });
  return Object.fromEntries(
    workbook.SheetNames.map((name) => [
      name,
      utils.sheet_to_json(workbook.Sheets[name] ?? {}, {
        header: 1,
        defval: null,
        blankrows: true,
      }),
    ]),
  );
}

const answers = {
  role: 'mentor' as const,
  lastName: "=Koskimies'",
  firstName: 'Åsa',
  email: 'asa@avi.example',
  staffNumber: '007',
  agency: 'LAAVI',
  office: 'ROI',
  languages: ['fi' as const, 'sv' as const],
  meetingMode: 'both' as const,
  experienceYears: 12.5,
  offers: sixAgencies.competences.slice(0, 3).map(({ code }) => code),
  goals: sixAgencies.goals.slice(2, 5).map(({ code }) => code),
  wishes: [{ text: 'Laine, Eero', personId: null }],
  expectations: '+ ensimmäinen rivi\n- toinen rivi',
  supervisorSupports: true,
  supportedOn: '2026-03-05',
} satisfies Partial<ProfileFields>;

const anni: ProfileFields = { ...blankProfile, ...answers };

/** LibreOffice is not on every machine; where it is, what it opens is what was written. */
describe.runIf(hasLibreOffice)('LibreOffice', { timeout: 120_000 }, () => {
  test.each(['everything', 'for-coaches'] as const)(
    'opens the roster whole: %s',
    async (columns) => {
      const written = await writeRosterTable(
        { roster: aRoster, run: aRun, people: [], said },
        sixAgencies,
        words,
        {
          columns,
          format: 'xlsx',
        },
      );
      expect(cellsIn(savedByLibreOffice(written, 'xlsx', 'xlsx'))).toEqual(cellsIn(written));
    },
  );

  test('opens the template with its drop-down lists', async () => {
    const written = await writeTemplate(sixAgencies, words, mentoringTemplate);
    const saved = savedByLibreOffice(written, 'xlsx', 'xlsx');
    expect(cellsIn(saved)).toEqual(cellsIn(written));
    const sheet = partsOf(saved).get('xl/worksheets/sheet1.xml') ?? '';
    expect(sheet.match(/<dataValidation /g)?.length).toBeGreaterThan(9);
  });

  test.each(['xlsx', 'ods', 'xls'] as const)(
    'saves people as %s, and they are read back the same',
    async (format) => {
      const written = await writePeopleTable([anni], sixAgencies, words, 'xlsx');
      const saved = savedByLibreOffice(written, 'xlsx', format);
      const { drafts } = readBytes(saved, `henkilot.${format}`);
      expect(drafts).toMatchObject([answers]);
    },
  );

  test('opens people written as text, and saves them as they were', async () => {
    const written = await writePeopleTable([anni], sixAgencies, words, 'csv');
    const { drafts } = readBytes(savedByLibreOffice(written, 'csv', 'ods'), 'henkilot.ods');
    expect(drafts[0]?.expectations).toContain('ensimmäinen rivi\n- toinen rivi');
    expect(drafts).toMatchObject([{ email: anni.email, goals: anni.goals, agency: 'LAAVI' }]);
  });
});
