import { expect, test } from 'vitest';
import { inventedReference } from '../../../testing/invented-people.ts';
import { cellReader, isOpen, type Known, offerOf } from './offers.ts';

const loss = { matched: 0, fairness: 0, total: 14 };
const choice = (of: typeof loss | null) => ({
  partner: inventedReference(),
  score: 640,
  isChosen: false,
  loss: of,
});
const nothing: Known = {
  isTogether: false,
  isParted: false,
  lockedTo: null,
  cell: null,
  choice: null,
  isPriced: false,
};
const allowed = { score: 640, rule: null };

const cases: readonly (readonly [string, Partial<Known>, string, boolean])[] = [
  [
    'two who are a pair stay where they are',
    { isTogether: true, cell: allowed },
    'together',
    false,
  ],
  ['a rule keeps them apart', { cell: { score: -1, rule: 'role' } }, 'ruled-out', false],
  ['the coordinator has parted them', { isParted: true, cell: allowed }, 'parted', false],
  ['every place is locked', { lockedTo: [inventedReference()], cell: allowed }, 'taken', false],
  [
    'a requirement leaves no roster',
    { cell: allowed, choice: choice(null), isPriced: true },
    'impossible',
    false,
  ],
  ['nobody without a price has a way', { cell: allowed, isPriced: true }, 'impossible', false],
  ['the score is known before the price', { cell: allowed }, 'scored', true],
  ['the price is known', { cell: allowed, choice: choice(loss), isPriced: true }, 'priced', true],
];

test.each(cases)('%s', (_, known, status, open) => {
  const offer = offerOf({ ...nothing, ...known });
  expect(offer.status).toBe(status);
  expect(isOpen(offer)).toBe(open);
});

test('a cell is read by the ids of the two, and strangers have none', () => {
  const people = (ids: readonly number[]) => ids.map((id) => inventedReference({ id }));
  const read = cellReader({
    left: people([1, 2]),
    right: people([11, 12]),
    scores: Int16Array.of(500, -1, 600, 700),
    rules: Uint8Array.of(0, 1, 0, 0),
    ruleNames: ['earlier pair'],
  });
  expect(read(1, 12)).toEqual({ score: -1, rule: 'earlier pair' });
  expect(read(2, 11)).toEqual({ score: 600, rule: null });
  expect(read(3, 11)).toBeNull();
  expect(cellReader(null)(1, 11)).toBeNull();
});
