import { expect, test } from 'vitest';
import { createWords, type ScorePartView } from '../../electron/contract/index.ts';
import { inOrder, sayScore } from './score-parts.ts';

function part(
  criterion: ScorePartView['criterion'],
  points: number,
  status: ScorePartView['status'] = 'answered',
): ScorePartView {
  const share = status === 'answered' ? points / 300 : null;
  return { criterion, status, share, points, most: 300, reason: { code: 'any', params: {} } };
}

test('parts stand in the order of the weights, whatever order they come in', () => {
  const mixed = [part('wish', 50), part('geography', 10), part('goals', 200)];
  expect(inOrder(mixed).map(({ criterion }) => criterion)).toEqual(['goals', 'geography', 'wish']);
});

test('a score is said with all its parts', () => {
  const said = sayScore(210, [part('geography', 10), part('goals', 200)], createWords('fi'));
  expect(said).toBe('Pistemäärä 210: tavoitteet 200, matka 10');
});

test('what was not answered is said as not answered and never as zero', () => {
  const said = sayScore(0, [part('goals', 0, 'not-answered')], createWords('en'));
  expect(said).toContain('not answered');
  expect(said).not.toContain('goals 0');
});
