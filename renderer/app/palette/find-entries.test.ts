import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Entry,
  type EntryKind,
  type FoundKind,
  findEntries,
  searchedEntries,
} from './find-entries.ts';

function entry(kind: EntryKind, label: string, detail: string | null = null): Entry {
  return { id: `${kind} ${label}`, kind, label, detail, keys: null, take: () => undefined };
}

const entries = [
  entry('commands', 'Tuo henkilöt…'),
  entry('commands', 'Muodosta parit'),
  entry('rooms', 'Parit'),
  entry('cohorts', 'Mentorointi 2026', 'mentorointi'),
  entry('people', 'Väyrynen Siiri', 'LSSAVI Oulu'),
  entry('people', 'Öhman Mats', 'LSSAVI Vaasa'),
  entry('settings', 'Kieli: svenska'),
];
const searched = searchedEntries(entries);

const labelsOf = (found: readonly FoundKind[]): readonly string[] =>
  found.flatMap(({ entries: ofKind }) => ofKind.map(({ label }) => label));
const find = (typed: string): readonly string[] => labelsOf(findEntries(searched, typed));

describe('searching the palette', () => {
  test('letters are found without their marks, and with them', () => {
    expect(find('ohman')).toEqual(['Öhman Mats']);
    expect(find('ÖHMAN')).toEqual(['Öhman Mats']);
    expect(find('va\u0308yry')).toEqual(['Väyrynen Siiri']);
  });

  test('words are found in any order, also in what stands beside the name', () => {
    expect(find('vaasa mats')).toEqual(['Öhman Mats']);
  });

  test('letters that only follow one another are found where nothing better is', () => {
    expect(find('mupa')).toEqual(['Muodosta parit']);
    expect(find('kie')).toEqual(['Kieli: svenska']);
    expect(find('svq')).toEqual([]);
    expect(find('tuohlö')).toEqual(['Tuo henkilöt…']);
  });

  test('the kind with the best of all comes first', () => {
    expect(find('parit')).toEqual(['Parit', 'Muodosta parit']);
    expect(findEntries(searched, 'parit').map(({ kind }) => kind)).toEqual(['rooms', 'commands']);
  });

  test('what nobody has is not found', () => {
    expect(find('xyz')).toEqual([]);
  });

  test('without a word everything but the people is offered, in its order', () => {
    expect(find(' ')).toEqual(
      entries.filter(({ kind }) => kind !== 'people').map(({ label }) => label),
    );
  });

  test('a long list of one kind is cut to its best', () => {
    const many = searchedEntries(
      Array.from({ length: 500 }, (_, at) => entry('people', `Aalto ${at}`)),
    );
    const found = labelsOf(findEntries(many, 'aalto'));
    expect(found).toEqual(many.slice(0, found.length).map(({ entry: { label } }) => label));
    expect(found.length).toBeLessThan(20);
  });
});

const word = fc.stringMatching(/^[a-zåäö]{1,8}$/);

test('whoever is searched by any part of their own name is found', () => {
  fc.assert(
    fc.property(
      fc.array(word, { minLength: 1, maxLength: 3 }),
      fc.nat(7),
      fc.nat(7),
      (names, from, length) => {
        const label = names.join(' ');
        const typed = label.slice(from, from + length + 1).trim();
        fc.pre(typed !== '');
        const found = findEntries(searchedEntries([entry('people', label)]), typed);
        expect(labelsOf(found)).toEqual([label]);
      },
    ),
  );
});
