import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sixAgencies } from '../testing/organisation.ts';
import { createKnownNames } from './known-names.ts';
import { separateNames, separatePeople, separateWords } from './separate.ts';

const competences = createKnownNames(
  sixAgencies.competences.map((competence) => ({ ...competence, aliases: [] })),
);
const separate = (text: string) =>
  separateNames(text, (name) => competences.codeOf(name) !== null).map(
    (name) => competences.codeOf(name) ?? name,
  );

describe('names in a cell', () => {
  const food = 'Ympäristöterveydenhuolto, eläimet ja elintarvikkeet';
  test.each<[string, string, readonly string[]]>([
    ['one name with a comma in it', food, ['YTH']],
    ['names with semicolons between', 'Viestintä; Kantelut ja oikeusturva', ['VIES', 'KANT']],
    ['names with line breaks between', 'Viestintä\r\nKantelut ja oikeusturva', ['VIES', 'KANT']],
    ['names with commas between, one of them with a comma', `${food}, Viestintä`, ['YTH', 'VIES']],
    ['names with commas before one with a comma', `Viestintä,${food}`, ['VIES', 'YTH']],
    [
      'names joined with ja, one of them with ja',
      'Viestintä ja Juridiikka ja päätöksenteko',
      ['VIES', 'LAKI'],
    ],
    ['codes with a slash between', 'VIES/LAKI', ['VIES', 'LAKI']],
    ['a numbered list', '1. Viestintä\n2) Henkilöstöhallinto', ['VIES', 'HR']],
    ['a trailing separator', 'Viestintä;', ['VIES']],
    ['Swedish names', 'Kommunikation; Juridik och beslutsfattande', ['VIES', 'LAKI']],
    [
      'a name that nobody knows',
      'Viestintä, Kalastus ja metsästys',
      ['VIES', 'Kalastus ja metsästys'],
    ],
  ])('%s', (_, text, expected) => {
    expect(separate(text)).toEqual(expected);
  });

  test('every choice of names comes apart again, whatever stands between them', () => {
    const names = fc.uniqueArray(fc.constantFrom(...sixAgencies.competences), {
      minLength: 1,
      maxLength: 8,
    });
    const separators = fc.constantFrom('; ', ';', '\n', ', ', ',', ' | ');
    const languages = fc.constantFrom('fi' as const, 'sv' as const, 'en' as const);
    fc.assert(
      fc.property(names, separators, languages, (chosen, separator, language) => {
        const text = chosen.map((competence) => competence.names[language]).join(separator);
        expect(separate(text)).toEqual(chosen.map(({ code }) => code));
      }),
    );
  });
});

describe('people in a cell', () => {
  test.each<[string, string, readonly string[]]>([
    ['one person', 'Aino Salo', ['Aino Salo']],
    ['one person, last name first', 'Salo, Aino', ['Salo, Aino']],
    ['last name and two first names', 'Salo, Aino Maria', ['Salo, Aino Maria']],
    ['two people with a comma between', 'Aino Salo, Eero Laine', ['Aino Salo', 'Eero Laine']],
    ['two people, last names first', 'Salo, Aino, Laine, Eero', ['Salo, Aino', 'Laine, Eero']],
    ['two people joined with ja', 'Aino Salo ja Eero Laine', ['Aino Salo', 'Eero Laine']],
    [
      'addresses',
      'aino.salo@avi.example, eero.laine@avi.example',
      ['aino.salo@avi.example', 'eero.laine@avi.example'],
    ],
    [
      'a semicolon between last names first',
      'Salo, Aino; Laine, Eero',
      ['Salo, Aino', 'Laine, Eero'],
    ],
  ])('%s', (_, text, expected) => {
    expect(separatePeople(text)).toEqual(expected);
  });
});

test('words come apart at every separator', () => {
  expect(separateWords('suomi, ruotsi/englanti ja viro')).toEqual([
    'suomi',
    'ruotsi',
    'englanti',
    'viro',
  ]);
});
