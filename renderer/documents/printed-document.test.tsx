import { describe, expect, test } from 'vitest';
import {
  createWords,
  type DocumentKind,
  documentName,
  documentsOf,
  type Language,
  languageSchema,
  methodSchema,
  type RosterPair,
} from '../../electron/contract/index.ts';
import {
  count,
  documentOf,
  pair,
  pairsOf,
  person,
  programmeOf,
  rosterOf,
  rosterPair,
} from './testing/printed.tsx';

function paper(
  pairs: readonly RosterPair[],
  options: { readonly language?: Language; readonly withScores?: boolean } = {},
): string {
  const { language, withScores } = options;
  return documentOf('mentoring', 'roster', language, { roster: rosterOf(pairs) }, withScores);
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

  test('is one page with its name while nobody is paired', () => {
    const roster = { ...rosterOf([]), method };
    const text = documentOf(method, document, 'fi', { roster, tasks: [] });
    const name = createWords('fi').say(`documents:kind-${documentName(document, method)}`);
    expect(text).toContain(name);
    expect(count(text, /<section[^>]*aria-label/g)).toBe(1);
  });

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

  test('is listed by agency with all mentees for the mentor, and with the mentor for each of them', () => {
    const text = print('by-agency');
    expect(count(text, /rowSpan="3"/gi)).toBe(1);
    expect(count(text, /rowSpan="2"/gi)).toBe(0);
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
