import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { languageSchema, type TableFormat, tableFormatSchema } from '../contract/index.ts';
import { listPeople } from '../database/index.ts';
import { requireCohort } from './cohorts.ts';
import { constrain } from './constraints.ts';
import { peopleTable, savePeopleTable } from './people-table.ts';
import {
  cohortOfEverybody,
  csvFile,
  importFile,
  openTestDesk,
  sampleFile,
  type TestDesk,
} from './testing/desk.ts';

let desk: TestDesk;

beforeEach(() => {
  desk = openTestDesk();
});
afterEach(() => desk.close());

const languages = languageSchema.options;
const ways = tableFormatSchema.options.flatMap((format) =>
  languages.map((language) => [format, language] as const),
);

const exported = async (format: TableFormat, language: (typeof languages)[number] = 'fi') => ({
  name: `henkilot.${format}`,
  bytes: await peopleTable(desk.database, language, format),
});

describe('everybody as a table', () => {
  it.each(ways)('written as %s in %s and imported again, nothing changes', async (format, one) => {
    const { added } = await importFile(desk, sampleFile());
    const { id, people } = cohortOfEverybody(desk);
    const idOf = (role: string): number =>
      people.find((participant) => participant.role === role)?.person.id ?? 0;
    const locked = constrain(desk.database, id, idOf('mentor'), idOf('mentee'), 'locked');
    const before = listPeople(desk.database);

    const outcome = await importFile(desk, await exported(format, one));
    expect(outcome).toMatchObject({ added: 0, changed: 0, unchanged: added });
    expect(listPeople(desk.database)).toEqual(before);
    expect(requireCohort(desk.database, id).constraints).toEqual(locked.constraints);
  });

  it('keeps people apart who have no e-mail and no staff number', async () => {
    const people = csvFile(
      'Sukunimi;Etunimi;Virasto;Yksikkö',
      'Aalto;Aino;ESAVI;Kirjaamo',
      'Aalto;Aino;LAAVI;Kirjaamo',
      "=Berg;'Bo;ESAVI;-1 kerros",
    );
    const { added } = await importFile(desk, people);
    expect(added).toBe(3);
    for (const format of tableFormatSchema.options) {
      const outcome = await importFile(desk, await exported(format));
      expect(outcome).toMatchObject({ added: 0, changed: 0, unchanged: 3 });
    }
  });

  it('is placed under a name without anybody in it', async () => {
    expect(await savePeopleTable(desk, 'en', 'csv')).toEqual({
      status: 'saved',
      fileName: 'Pariksi people 2026-03-05.csv',
    });
  });
});
