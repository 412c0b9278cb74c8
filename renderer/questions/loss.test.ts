import { expect, test } from 'vitest';
import { createWords } from '../../electron/contract/index.ts';
import { isTie, lossBetween, sayLoss, sayPrice } from './loss.ts';

const finnish = createWords('fi');
const nothing = { matched: 0, fairness: 0, total: 0 };

test('a pair that costs nothing is a tie, and is said to cost nothing', () => {
  expect(isTie(nothing)).toBe(true);
  expect(sayLoss(nothing, finnish)).toEqual([]);
  expect(sayPrice(nothing, finnish)).toBe('ei maksa mitään');
});

test('a price is written as what the whole roster loses', () => {
  expect(sayPrice({ ...nothing, total: 14 }, finnish)).toBe('−14');
  expect(sayPrice({ matched: 1, fairness: 0, total: 820 }, finnish)).toBe('−1 pari, yht. −820');
});

test('a stage that gains where an earlier one loses is said to gain', () => {
  const loss = { matched: 0, fairness: 30, total: -8 };
  expect(isTie(loss)).toBe(false);
  expect(sayPrice(loss, finnish)).toBe('alin −30, yht. +8');
  expect(sayLoss(loss, finnish)).toEqual([
    'alin pistemäärä 30 pistettä pienempi',
    'yhteensä 8 pistettä enemmän',
  ]);
});

test('one roster against another loses what the stages differ by', () => {
  const best = { matched: 8, fairness: 612, total: 6310 };
  expect(lossBetween(best, { matched: 7, fairness: 612, total: 5800 })).toEqual({
    matched: 1,
    fairness: 0,
    total: 510,
  });
  expect(lossBetween(best, best)).toEqual(nothing);
});

test('a roster without pairs has no lowest score to lose', () => {
  const best = { matched: 1, fairness: 500, total: 500 };
  expect(lossBetween(best, { matched: 0, fairness: null, total: 0 }).fairness).toBe(0);
});
