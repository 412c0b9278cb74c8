import { expect, test } from 'vitest';
import { inventedPerson } from '../../../testing/invented-people.ts';
import { fullest, mergeOutcome } from './merge-outcome.ts';

const keep = inventedPerson({ id: 1, title: 'tarkastaja', goals: ['DIGI'], agency: 'LAP' });
const other = inventedPerson({ id: 2, title: 'johtaja', unit: 'Luvat', agency: 'LAP' });

test('what only the other answered is gained, what both answered otherwise is lost', () => {
  expect(mergeOutcome(keep, other)).toEqual({ gained: ['unit'], lost: ['title'] });
});

test('what both answered alike is neither', () => {
  expect(mergeOutcome(keep, { ...keep, id: 3 })).toEqual({ gained: [], lost: [] });
});

test('the one with more answers should stay, or else the one who was changed last', () => {
  const blank = inventedPerson({ id: 3 });
  expect(fullest([blank, keep])).toBe(keep);
  const later = inventedPerson({ id: 4, changedAt: '2026-04-01T00:00:00.000Z' });
  expect(fullest([blank, later])).toBe(later);
});
