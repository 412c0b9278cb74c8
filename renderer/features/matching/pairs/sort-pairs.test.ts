import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createWords, type PairView } from '../../../../electron/contract/index.ts';
import { inventedPair, inventedReference } from '../../../testing/invented-people.ts';
import { pairOrders, sortPairs } from './sort-pairs.ts';

function pair(id: number, lastName: string, score: number, agency: string | null = null): PairView {
  const mentee = inventedReference({ id: 100 + id, lastName: `Aktori ${id}` });
  return inventedPair(inventedReference({ id, lastName, agency }), mentee, score);
}

const words = createWords('fi');
const namesOf = (pairs: readonly PairView[]): readonly string[] => pairs.map(({ a }) => a.lastName);
const shortName = (code: string): string => code;

describe('the order of pairs', () => {
  const pairs = [
    pair(1, 'Öhman', 700, 'B'),
    pair(2, 'Zetterberg', 800, 'A'),
    pair(3, 'Åkerlund', 700, null),
    pair(4, 'Aalto', 700, 'B'),
  ];

  test('by score puts the best first and equals by name', () => {
    const sorted = sortPairs(pairs, 'score', words, shortName);
    expect(namesOf(sorted)).toEqual(['Zetterberg', 'Aalto', 'Åkerlund', 'Öhman']);
  });

  test('by name follows the Finnish alphabet, å ä ö last', () => {
    const sorted = sortPairs(pairs, 'name', words, shortName);
    expect(namesOf(sorted)).toEqual(['Aalto', 'Zetterberg', 'Åkerlund', 'Öhman']);
  });

  test('by agency keeps an agency together, unknown ones first', () => {
    const sorted = sortPairs(pairs, 'agency', words, shortName);
    expect(namesOf(sorted)).toEqual(['Åkerlund', 'Zetterberg', 'Aalto', 'Öhman']);
  });

  test('by week follows the calendar, over the turn of the year too', () => {
    const visits = ['2027-W05', '2026-W51', '2027-W01'].map((slot, id) => ({
      ...pair(id, 'Aalto', 700),
      slot,
    }));
    const sorted = sortPairs(visits, 'week', words, shortName);
    expect(sorted.map(({ slot }) => slot)).toEqual(['2026-W51', '2027-W01', '2027-W05']);
  });

  test('does not depend on the order in which pairs come', () => {
    const shuffled = fc.shuffledSubarray(pairs, { minLength: pairs.length });
    fc.assert(
      fc.property(shuffled, fc.constantFrom(...pairOrders), (mixed, order) => {
        expect(sortPairs(mixed, order, words, shortName)).toEqual(
          sortPairs(pairs, order, words, shortName),
        );
      }),
    );
  });
});
