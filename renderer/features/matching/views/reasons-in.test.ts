import { expect, test } from 'vitest';
import type { ScorePartView } from '../../../../electron/contract/index.ts';
import { inventedReference } from '../../../testing/invented-people.ts';
import { reasonsIn } from './reasons-in.ts';

const two = { a: inventedReference({ id: 1 }), b: inventedReference({ id: 2 }) };
const part = (criterion: ScorePartView['criterion'], points: number): ScorePartView => ({
  criterion,
  status: 'answered',
  share: null,
  points,
  most: 300,
  reason: { code: criterion, params: {} },
});

test('the reasons of an allowed pair are told with what counts most first', () => {
  const parts = [part('goals', 0), part('competence', 125), part('sector', 150)];
  const codes = reasonsIn({ status: 'allowed', ...two, score: 275, parts }).map(({ code }) => code);
  expect(codes).toEqual(['sector', 'competence', 'goals']);
});

test('of a pair that is ruled out each rule is told, and no part of a score', () => {
  const breaches = [{ rule: 'language', params: {} }];
  expect(reasonsIn({ status: 'ruled-out', ...two, breaches })).toEqual([
    { code: 'rule-language', params: {} },
  ]);
});
