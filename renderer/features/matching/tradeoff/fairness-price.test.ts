import { expect, test } from 'vitest';
import { createWords } from '../../../../electron/contract/index.ts';
import { fairnessPrice, sayFairnessPrice } from './fairness-price.ts';

const point = (value: number, total: number) => ({
  value,
  objective: { matched: 10, fairness: value, total },
});
const curve = [point(410, 6000), point(500, 5940), point(580, 5880)];

test('the lowest pair gains and the total pays what lies between the ends of the curve', () => {
  expect(fairnessPrice(curve)).toEqual({ from: 410, to: 580, loss: 120, share: 0.02 });
});

test('a curve of one roster costs nothing', () => {
  expect(fairnessPrice([point(410, 6000)])).toBeNull();
  expect(fairnessPrice([])).toBeNull();
});

test('it is said in one sentence in every language', () => {
  const said = (['fi', 'sv', 'en'] as const).map((language) =>
    sayFairnessPrice(curve, createWords(language)),
  );
  expect(said[0]).toBe(
    'Tasaisin lista nostaa alimman pistemäärän luvusta 410 lukuun 580 ja maksaa 120 pistettä eli 2,0 % yhteispistemäärästä.',
  );
  for (const sentence of said) {
    expect(sentence).toMatch(/410.*580.*120/);
    expect(sentence).not.toContain('{{');
  }
});
