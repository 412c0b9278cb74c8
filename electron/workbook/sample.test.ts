import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkNamedPeople } from './people/check-named-people.ts';
import { sixAgencies } from './testing/organisation.ts';
import { briefly, fieldsOf, readBytes } from './testing/tables.ts';

const file = new URL('../../resources/sample/pariksi-esimerkki.xlsx', import.meta.url);
const reading = readBytes(new Uint8Array(readFileSync(file)), 'pariksi-esimerkki.xlsx');
const { drafts, issues, rowsLeftOut } = reading;
const personOf = (key: string) => drafts.find((draft) => draft.key.startsWith(key));

describe('the sample workbook', () => {
  test('holds sixty people: 24 mentors, 32 mentees, four who are both', () => {
    const roles = drafts.map(({ role }) => role);
    expect(drafts).toHaveLength(60);
    expect(roles.filter((role) => role === 'mentor')).toHaveLength(24);
    expect(roles.filter((role) => role === 'mentee')).toHaveLength(32);
    expect(roles.filter((role) => role === 'both')).toHaveLength(4);
    expect(new Set(drafts.map(({ key }) => key)).size).toBe(60);
  });

  test('holds people of all six agencies, twelve offices and six responsibility areas', () => {
    const used = (field: 'agency' | 'office' | 'sector') =>
      new Set(drafts.map((draft) => draft[field]).filter((code) => code !== null));
    expect(used('agency')).toEqual(new Set(sixAgencies.agencies.map(({ code }) => code)));
    expect(used('office')).toEqual(new Set(sixAgencies.offices.map(({ code }) => code)));
    expect(used('sector')).toEqual(new Set(sixAgencies.sectors.map(({ code }) => code)));
  });

  test('gives exactly these issues', () => {
    expect(rowsLeftOut).toBe(2);
    expect(briefly(issues)).toEqual([
      'column-not-wanted - Z',
      'office-unknown 25 I',
      'email-shared 26 D',
      'agency-unknown 37 E',
      'name-missing 48 B',
    ]);
    expect(briefly(checkNamedPeople(drafts, []).issues)).toEqual(['supervisor-unknown 8 -']);
  });

  test('has every column but the staff number, and one that is not wanted', () => {
    const fields = fieldsOf(reading).filter((field) => field !== 'sealed');
    expect(fields).toHaveLength(25);
    expect(fields).not.toContain(null);
    expect(fields).not.toContain('staffNumber');
  });

  test('is read through its irregularities', () => {
    expect(personOf('jukka.ojatalo')).toMatchObject({
      lastName: 'Ojatalo',
      supervisor: null,
      capacity: 1,
    });
    expect(personOf('juho.ikaheimonen')).toMatchObject({ experienceYears: 1.5, office: 'KOU' });
    expect(personOf('camilla.lindroos')).toMatchObject({ supportedOn: '2026-02-05', role: 'both' });
    expect(personOf('hannu.tuomaala')).toMatchObject({ supportedOn: '2026-01-12' });
    expect(drafts.filter(({ informedOn }) => informedOn === null)).toEqual([]);
    expect(drafts.filter(({ supportedOn }) => supportedOn === null).map(({ key }) => key)).toEqual([
      'tommi.raisala@avi.example',
    ]);
    expect(personOf('kimmo.vartiamaki')).toMatchObject({ experienceYears: 8 });
    expect(personOf('veikko.kangasoja')).toMatchObject({ agency: 'PSAVI' });
    expect(personOf('aslak.poropudas')).toMatchObject({ agency: 'LAAVI', languages: ['fi', 'en'] });
    expect(personOf('linnea.ahlskog')).toMatchObject({
      role: 'mentee',
      meetingMode: 'remote',
      agency: 'LSSAVI',
      languages: ['sv'],
      informedOn: '2026-02-11',
    });
    expect(personOf('eeva.kallioranta')).toMatchObject({ offers: ['YTH', 'ALCO'] });
    expect(personOf('riikka.pajukallio')).toMatchObject({ office: null, seeks: ['YTH', 'KKV'] });
    expect(personOf('helmi.suonpaa')).toMatchObject({ goals: ['DIGI', 'CAREER'] });
    expect(personOf('elle.saijetsalo')).toMatchObject({ supervisorSupports: true });
    expect(personOf('noora.uimasaari')).toMatchObject({ agency: null, office: 'JOE' });
  });

  test('is what its cells in people.json make', () => {
    const cells = readFileSync(new URL('people.json', file), 'utf8');
    for (const { lastName, email } of drafts) {
      expect(cells).toContain(lastName);
      expect(cells).toContain(email);
    }
  });

  test('leaves no mentee without a mentor who speaks a common language elsewhere', () => {
    const mentors = drafts.filter(({ role }) => role === 'mentor');
    for (const mentee of drafts.filter(({ role }) => role === 'mentee')) {
      const candidates = mentors.filter(
        ({ agency, languages }) =>
          agency !== mentee.agency && languages.some((one) => mentee.languages.includes(one)),
      );
      expect(candidates.length, mentee.key).toBeGreaterThan(3);
    }
  });
});
