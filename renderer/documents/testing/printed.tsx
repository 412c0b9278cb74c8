import { renderToStaticMarkup } from 'react-dom/server';
import {
  createWords,
  type DocumentKind,
  type Language,
  type Method,
  type Organisation,
  type Participant,
  type Person,
  type PersonReference,
  type Programme,
  type Roster,
  type RosterPair,
} from '../../../electron/contract/index.ts';
import { inventedPair, inventedPerson, inventedReference } from '../../testing/invented-people.ts';
import type { DocumentData } from '../document-data.ts';
import { PrintedDocument } from '../printed-document.tsx';

/** One agency, and no offices. */
export const organisation: Organisation = {
  agencies: [
    {
      code: 'NORTH',
      names: { fi: 'Pohjoinen virasto', sv: 'Norra verket', en: 'Northern agency' },
      shortNames: { fi: 'Pohjoinen', sv: 'Norra', en: 'North' },
      validFrom: null,
      validTo: null,
    },
  ],
  sectors: [],
  offices: [],
  travel: [],
  goals: [],
  competences: [],
  tasks: [],
};

const task = {
  code: 'KIRJ',
  names: { fi: 'Kirjaamo', sv: 'Registratur', en: 'Registry' },
  sector: null,
  isCritical: true,
};
const competence = {
  code: 'LAKI',
  names: { fi: 'Laki', sv: 'Lag', en: 'Law' },
  sector: null,
};

/** Somebody of the northern agency. */
export function person(id: number, answers: Partial<PersonReference> = {}): PersonReference {
  return inventedReference({
    id,
    email: `kaisa.${id}@avi.example`,
    agency: 'NORTH',
    languages: ['fi', 'sv'],
    ...answers,
  });
}

/** The pair of this number, of people of their own. */
export function pair(number: number, mentee: Partial<PersonReference> = {}): RosterPair {
  return rosterPair(number, person(number), person(100 + number, mentee), 700 + number);
}

/** Two people as a pair of a roster that has begun. */
export function rosterPair(
  id: number,
  a: PersonReference,
  b: PersonReference,
  score: number,
): RosterPair {
  const nowhere = { agency: null, sector: null, unit: null, office: null };
  const timeless = {
    id,
    startedOn: '2026-03-05',
    agreedOn: null,
    ended: null,
    aThen: nowhere,
    bThen: nowhere,
    thirdThen: null,
    earlier: [],
  };
  return { ...inventedPair(a, b, score), ...timeless };
}

/** An accepted roster of mentoring. */
export function rosterOf(pairs: readonly RosterPair[]): Roster {
  return {
    id: 1,
    cohortId: 1,
    cohortName: 'Mentorointi 2026',
    method: 'mentoring',
    runId: 1,
    acceptedAt: '2026-03-05T12:00:00.000Z',
    pairs,
    objective: { matched: pairs.length, fairness: 701, total: 5000 },
    isProvedBest: true,
  };
}

/** A programme with these group days and pairs, and nothing else. */
export const programmeOf = (
  groupDays: Programme['groupDays'],
  pairs: Programme['pairs'] = [],
): Programme => ({ milestones: [], groupDays, pairs, places: [], waiting: [] });

/** How often a text has what is looked for. */
export const count = (text: string, pattern: RegExp): number => [...text.matchAll(pattern)].length;
/** So many pairs of different people. */
export const pairsOf = (length: number): readonly RosterPair[] =>
  Array.from({ length }, (_, index) => pair(index + 1));

/** Any document of any method, made of two pairs of which the first two people share a week. */
export function documentOf(
  method: Method,
  document: DocumentKind,
  language: Language = 'fi',
  changes: Partial<DocumentData> = {},
  withScores = false,
): string {
  const pairs = [
    { ...rosterPair(1, person(1), person(2, { agency: null }), 700), slot: '2027-W05' },
    rosterPair(2, person(3), person(4), 600),
  ];
  const participant = (id: number, answers: Partial<Person>): Participant => ({
    person: inventedPerson({ id, ...answers }),
    role: 'both',
    capacity: 1,
    note: 'Ei paperille.',
    otherPairs: 0,
  });
  const data: DocumentData = {
    roster: { ...rosterOf(pairs), method },
    organisation: { ...organisation, tasks: [task], competences: [competence] },
    people: [
      participant(1, {
        offers: ['LAKI'],
        handlesConfidential: true,
        tasks: [{ task: 'KIRJ', level: 4, wantsToLearn: false }],
      }),
      participant(2, {
        seeks: ['LAKI'],
        shadowingDays: 2,
        tasks: [{ task: 'KIRJ', level: 2, wantsToLearn: true }],
      }),
    ],
    programme: programmeOf([{ id: 1, on: '2027-03-01', place: 'Oulu', topic: 'Aloitus' }]),
    tasks: [
      {
        task: 'KIRJ',
        isCritical: true,
        leads: [
          {
            person: person(1),
            level: 4,
            backups: [{ person: person(2), level: 2, wantsToLearn: true }],
          },
        ],
        isAtRiskBefore: true,
        isAtRiskAfter: false,
      },
    ],
    ...changes,
  };
  return renderToStaticMarkup(
    <PrintedDocument
      data={data}
      document={document}
      words={createWords(language)}
      withScores={withScores}
    />,
  );
}
