import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import {
  createWords,
  type DocumentKind,
  documentName,
  documentsOf,
  type Language,
  languageSchema,
  type Method,
  methodSchema,
  type Organisation,
  type Participant,
  type Person,
  type PersonReference,
  type Programme,
  type Roster,
  type RosterPair,
} from '../../electron/contract/index.ts';
import { inventedPair, inventedPerson, inventedReference } from '../testing/invented-people.ts';
import type { DocumentData } from './document-data.ts';
import { PrintedDocument } from './printed-document.tsx';

const organisation: Organisation = {
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

function person(id: number, answers: Partial<PersonReference> = {}): PersonReference {
  return inventedReference({
    id,
    email: `kaisa.${id}@avi.example`,
    agency: 'NORTH',
    languages: ['fi', 'sv'],
    ...answers,
  });
}

function pair(number: number, mentee: Partial<PersonReference> = {}): RosterPair {
  return rosterPair(number, person(number), person(100 + number, mentee), 700 + number);
}

function rosterPair(id: number, a: PersonReference, b: PersonReference, score: number): RosterPair {
  const nowhere = { agency: null, sector: null, unit: null, office: null };
  const timeless = {
    id,
    startedOn: '2026-03-05',
    agreedOn: null,
    ended: null,
    aThen: nowhere,
    bThen: nowhere,
  };
  return { ...inventedPair(a, b, score), ...timeless };
}

function rosterOf(pairs: readonly RosterPair[]): Roster {
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

function paper(
  pairs: readonly RosterPair[],
  options: { readonly language?: Language; readonly withScores?: boolean } = {},
): string {
  const roster = rosterOf(pairs);
  return renderToStaticMarkup(
    <PrintedDocument
      data={{ roster, organisation, people: [], programme: programmeOf([]), tasks: [] }}
      document="roster"
      words={createWords(options.language ?? 'fi')}
      withScores={options.withScores ?? false}
    />,
  );
}

const programmeOf = (
  groupDays: Programme['groupDays'],
  pairs: Programme['pairs'] = [],
): Programme => ({ milestones: [], groupDays, pairs, waiting: [] });

const count = (text: string, pattern: RegExp): number => [...text.matchAll(pattern)].length;
const pairsOf = (length: number): readonly RosterPair[] =>
  Array.from({ length }, (_, index) => pair(index + 1));

/** Any document of any method, made of two pairs of which the first two people share a week. */
function documentOf(
  method: Method,
  document: DocumentKind,
  language: Language = 'fi',
  changes: Partial<DocumentData> = {},
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
      withScores={false}
    />,
  );
}

const everyDocument = methodSchema.options.flatMap((method) =>
  documentsOf[method].map((document) => ({ method, document })),
);

describe.each(everyDocument)('the document $document of $method', ({ method, document }) => {
  test.each(languageSchema.options)(
    'says its language and name, and has one first heading: %s',
    (language) => {
      const text = documentOf(method, document, language);
      const name = createWords(language).say(`documents:kind-${documentName(document, method)}`);
      expect(text).toContain(`lang="${language}"`);
      expect(text).toContain(name);
      expect(count(text, /<h1/g)).toBe(1);
      expect(text).not.toMatch(/documents:|undefined|\{\{/);
    },
  );

  test('keeps the coordinator’s notes to the desk', () => {
    expect(documentOf(method, document)).not.toContain('Ei paperille');
  });

  test('names the columns and the rows of its table', () => {
    const text = documentOf(method, document);
    if (!text.includes('<table')) return;
    expect(count(text, /<th scope="col"/g)).toBeGreaterThan(1);
    expect(count(text, /<th scope="row"/g)).toBeGreaterThan(0);
  });
});

describe('what the documents of job shadowing tell', () => {
  test('the week, the topic, the length and what is confidential', () => {
    const text = documentOf('shadowing', 'roster');
    for (const part of ['vko 5/2027', 'Laki', '2 päivää', 'salassa pidettävää']) {
      expect(text.toLowerCase()).toContain(part.toLowerCase());
    }
  });

  test('the calendar has a heading for each week, and one for visits without', () => {
    const text = documentOf('shadowing', 'calendar');
    expect(count(text, /<th scope="rowgroup"/g)).toBe(2);
    expect(text.indexOf('vko 5/2027')).toBeLessThan(text.indexOf('viikko sovittava'));
  });
});

describe('what the documents of work pairs tell', () => {
  test('who leads, who stands in, and that the pair takes the risk away', () => {
    expect(documentOf('workpair', 'stand-ins')).toContain('Kaisa Keksitty (taso 2, opettelee)');
    const risks = documentOf('workpair', 'risks');
    expect(risks).toContain('yhden osaajan varassa');
    expect(risks).toContain('sijainen parista');
  });

  test.each([
    { level: 0, wantsToLearn: false, says: '(taso 0, perehdytettävä)' },
    { level: 1, wantsToLearn: true, says: '(taso 1, opettelee)' },
    { level: 2, wantsToLearn: false, says: '(taso 2)' },
  ])('a partner of level $level is told as $says', ({ level, wantsToLearn, says }) => {
    const lead = { person: person(1), level: 4 };
    const backups = [{ person: person(2), level, wantsToLearn }];
    const row = { task: 'KIRJ', isCritical: true, isAtRiskBefore: true, isAtRiskAfter: true };
    const tasks = [{ ...row, leads: [{ ...lead, backups }] }];
    expect(documentOf('workpair', 'stand-ins', 'fi', { tasks })).toContain(`Keksitty ${says}`);
  });
});

test('an attendance list has a column for each group day, or three to be dated', () => {
  expect(documentOf('mentoring', 'attendance')).toContain('1.3.2027 Oulu');
  const undated = documentOf('mentoring', 'attendance', 'fi', {
    programme: programmeOf([]),
  });
  expect(count(undated, /<th scope="col"/g)).toBe(1 + 3);
});

test('an attendance list has each of many group days once, beside everybody', () => {
  const groupDays = Array.from({ length: 9 }, (_, index) => ({
    id: index + 1,
    on: `2027-03-0${index + 1}`,
    place: 'Oulu',
    topic: '',
  }));
  const text = documentOf('mentoring', 'attendance', 'fi', {
    programme: programmeOf(groupDays),
  });
  for (const day of groupDays.keys())
    expect(count(text, RegExp(`>${day + 1}\\.3\\.2027 Oulu<`, 'g'))).toBe(1);
  expect(count(text, /<table/g)).toBe(3);
  expect(count(text, /<th scope="row"/g)).toBe(3 * 4);
});

test('two group days on one day in one place have a column each', () => {
  const day = { on: '2027-03-01', place: 'Oulu', topic: '' };
  const groupDays = [
    { id: 1, ...day },
    { id: 2, ...day },
  ];
  const text = documentOf('mentoring', 'attendance', 'fi', {
    programme: programmeOf(groupDays),
  });
  expect(count(text, />1\.3\.2027 Oulu</g)).toBe(2);
});

describe('the third of a work pair', () => {
  const third = { person: person(9, { email: 'kolmas@avi.example', agency: 'SOUTH' }), score: 500 };
  const roster: Roster = {
    ...rosterOf([{ ...pair(1), third }]),
    method: 'workpair',
  };

  test.each(['roster', 'cards'] as const)('is in the document %s as the others are', (document) => {
    const text = documentOf('workpair', document, 'fi', { roster });
    expect(text).toContain('Kolmas');
    expect(text).toContain('kolmas<wbr/>@avi.example');
  });

  test('counts to the agencies in the head', () => {
    expect(documentOf('workpair', 'roster', 'fi', { roster })).toContain('2 virastoa');
  });
});

describe('a small group of one mentor and several mentees', () => {
  const mentor = person(1, { lastName: 'Mentori', email: 'mentori@avi.example' });
  const mentees = ['Eka', 'Toka', 'Kolmas'].map((lastName, index) =>
    person(11 + index, { lastName, languages: index === 0 ? ['fi'] : ['fi', 'sv'] }),
  );
  const group = mentees.map((mentee, index) => rosterPair(1 + index, mentor, mentee, 700));
  const roster = rosterOf([...group.slice(0, 1), pair(9), ...group.slice(1)]);
  const print = (document: DocumentKind): string =>
    documentOf('mentoring', document, 'fi', { roster });

  test('is one entry of the roster, with the mentor beside all of them', () => {
    const text = print('roster');
    expect(count(text, /Kaisa Mentori/g)).toBe(1);
    expect(count(text, /rowSpan="3"/gi)).toBe(2);
    expect(count(text, /<th scope="row"/g)).toBe(2);
    for (const { lastName } of mentees) expect(text).toContain(`Kaisa ${lastName}`);
  });

  test('is one card, that names who speaks which language', () => {
    const text = print('cards');
    expect(count(text, /Kaisa Mentori/g)).toBe(1);
    expect(text).toContain('Kaisa Eka: suomi');
    expect(text).toContain('Kaisa Toka: suomi, ruotsi');
  });

  test('is listed once for each of them by agency, with all the others', () => {
    expect(count(print('by-agency'), /rowSpan="3"/gi)).toBe(1 + mentees.length);
  });

  test('has one agreement that all sign, and each is once on the attendance list', () => {
    const agreements = print('agreements');
    expect(count(agreements, /<section[^>]*aria-label/g)).toBe(2);
    for (const { lastName } of [mentor, ...mentees])
      expect(count(agreements, RegExp(`Kaisa ${lastName}`, 'g'))).toBe(2);
    expect(count(print('attendance'), /Mentori Kaisa/g)).toBe(1);
  });

  test('of three stand and sign side by side, so that all names stay on the page', () => {
    const three = rosterOf(group.slice(0, 2));
    const text = documentOf('mentoring', 'agreements', 'fi', { roster: three });
    expect(count(text, /data-columns="three"/g)).toBe(2);
  });
});

describe('the closing report', () => {
  const ended = { ...pair(1), ended: { on: '2026-06-01', kind: 'interrupted' as const } };
  const signed = { ...pair(2), agreedOn: '2026-03-20' };
  const text = documentOf('mentoring', 'closing', 'fi', {
    programme: programmeOf([], [ended, signed]),
  });

  test('tells the numbers, the agencies and the days of all pairs', () => {
    expect(text).toMatch(/Keskeytyi<\/th><td[^>]*>1</);
    expect(text).toMatch(/Pareja kaikkiaan<\/th><td[^>]*>2</);
    for (const day of ['5.3.2026', '1.6.2026', '20.3.2026']) expect(text).toContain(day);
    expect(text).toContain('Virasto ei tiedossa');
    expect(text).toContain('4 henkilöä · 2 paria · 0 päättyi suunnitellusti');
    expect(count(text, /<table/g)).toBe(2);
  });

  test('does not tell of a single pair how it ended', () => {
    expect(text.slice(text.indexOf('Päättyi</th>'))).not.toMatch(/keskeyt/i);
  });
});

test('an agreement has a page of its own for each pair, with lines to sign', () => {
  const text = documentOf('mentoring', 'agreements');
  expect(count(text, /<section[^>]*aria-label/g)).toBe(2);
  expect(text).toContain('Päiväys ja allekirjoitukset');
});

describe('the printed roster', () => {
  test('has one heading of the first level and says its language', () => {
    const text = paper(pairsOf(20), { language: 'sv' });
    expect(count(text, /<h1/g)).toBe(1);
    expect(text).toContain('lang="sv"');
  });

  test('puts eight pairs on one page', () => {
    expect(count(paper(pairsOf(8)), /<section/g)).toBe(1);
    expect(count(paper(pairsOf(9)), /<section/g)).toBe(2);
  });

  test('repeats the column headings on every page and numbers the pairs through', () => {
    const text = paper(pairsOf(9));
    expect(count(text, /<thead/g)).toBe(2);
    expect(count(text, /<th scope="row"/g)).toBe(9);
    expect(text).toMatch(/<th scope="row"[^>]*>9<\/th>/);
  });

  test('shows scores only when asked, as a column with a heading of its own', () => {
    const columns = (withScores: boolean) =>
      count(paper(pairsOf(1), { withScores }), /<th scope="col"/g);
    expect(columns(true)).toBe(columns(false) + 1);
    expect(paper(pairsOf(1), { withScores: true })).toContain('>701<');
    expect(paper(pairsOf(1))).not.toContain('>701<');
  });

  test('names the agency in the language of the document', () => {
    expect(paper(pairsOf(1), { language: 'en' })).toContain('North');
    expect(paper(pairsOf(1), { language: 'fi' })).toContain('Pohjoinen');
  });

  test('says that somebody is erased instead of leaving a gap', () => {
    const text = paper([pair(1, { isErased: true, firstName: '', lastName: '', email: null })]);
    expect(text).toContain('poistettu henkilö');
  });

  test('says that a language was not answered instead of leaving a gap', () => {
    expect(paper([pair(1, { languages: [] })])).toContain('ei vastattu');
  });
});
