import { expect, test } from 'vitest';
import { createWords } from '../../../electron/contract/index.ts';
import { inventedReference } from '../../testing/invented-people.ts';
import type { Matrix } from './matrix.ts';
import { sayPair } from './say-cell.ts';

const matrix: Matrix = {
  left: [inventedReference({ id: 1, lastName: 'Öhman', firstName: 'Mats' })],
  right: [
    inventedReference({ id: 2, lastName: 'Väyrynen', firstName: 'Siiri' }),
    inventedReference({ id: 3, lastName: 'Nyström', firstName: 'Åsa' }),
  ],
  scores: Int16Array.from([812, -1]),
  rules: Uint8Array.from([0, 1]),
  ruleNames: ['aiempi pari'],
};
const say = (a: number, b: number): string =>
  sayPair(matrix, { a, b }, [{ a: 1, b: 2 }], createWords('fi'));

test('a chosen pair is said with its score, and as chosen', () => {
  expect(say(1, 2)).toBe('Öhman Mats – Väyrynen Siiri: pistemäärä 812, valittu pari');
});

test('a pair that is ruled out is said with its rule and never as zero', () => {
  expect(say(1, 3)).toBe('Öhman Mats – Nyström Åsa: ei mahdollinen: aiempi pari');
});

test('nothing is said of people who are not in the matrix', () => {
  expect(say(1, 99)).toBe('');
});
