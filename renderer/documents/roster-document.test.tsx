import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import {
  createWords,
  type Language,
  type Organisation,
  type PairView,
  type PersonReference,
  type Roster,
} from '../../electron/contract/index.ts';
import { inventedPair, inventedReference } from '../testing/invented-people.ts';
import { RosterDocument } from './roster-document.tsx';

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

function pair(number: number, mentee: Partial<PersonReference> = {}): PairView {
  return inventedPair(person(number), person(100 + number, mentee), 700 + number);
}

function paper(
  pairs: readonly PairView[],
  options: { readonly language?: Language; readonly withScores?: boolean } = {},
): string {
  const roster: Roster = {
    id: 1,
    cohortId: 1,
    cohortName: 'Mentorointi 2026',
    runId: 1,
    acceptedAt: '2026-03-05T12:00:00.000Z',
    pairs,
    objective: { matched: pairs.length, fairness: 701, total: 5000 },
    isProvedBest: true,
  };
  return renderToStaticMarkup(
    <RosterDocument
      roster={roster}
      organisation={organisation}
      words={createWords(options.language ?? 'fi')}
      withScores={options.withScores ?? false}
    />,
  );
}

const count = (text: string, pattern: RegExp): number => [...text.matchAll(pattern)].length;
const pairsOf = (length: number): readonly PairView[] =>
  Array.from({ length }, (_, index) => pair(index + 1));

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
