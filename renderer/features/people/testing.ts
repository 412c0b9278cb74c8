import type { Person } from '../../../electron/contract/index.ts';

/** An invented person for tests, with nothing answered but what is given. */
export function inventedPerson(answers: Partial<Person> = {}): Person {
  return {
    id: 1,
    key: 'row-1',
    revision: 1,
    changedAt: '2026-03-02T08:15:00Z',
    role: null,
    lastName: 'Keksitty',
    firstName: 'Kaisa',
    email: null,
    staffNumber: null,
    agency: null,
    sector: null,
    unit: null,
    title: null,
    office: null,
    supervisor: null,
    languages: [],
    meetingMode: null,
    experienceYears: null,
    offers: [],
    seeks: [],
    goals: [],
    capacity: null,
    wishes: [],
    exclusions: [],
    earlierPairs: [],
    expectations: null,
    availability: null,
    supervisorSupports: null,
    supportedOn: null,
    informedOn: null,
    ...answers,
  };
}
