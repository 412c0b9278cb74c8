import { expect, test } from 'vitest';
import { inventedPair, inventedReference } from '../../../testing/invented-people.ts';
import { type BoardRow, boardRows, bySide, rowsByMember, unpairedRows } from './board-rows.ts';
import { cardsOf } from './cards.ts';

const person = (id: number) => inventedReference({ id });
const visit = (id: number, slot: string | null) =>
  inventedPair(person(id), person(10 + id), 500, { slot });
const visits = [
  visit(1, '2027-W06'),
  visit(2, '2026-W51'),
  visit(3, null),
  visit(4, '2027-W06'),
  visit(5, '2027-W06'),
];
const unmatched = [{ person: person(12), side: 'visitor', reasons: [] } as const];
const cards = cardsOf(visits, { unmatched }, 'shadowing');
const lies = (row: BoardRow) =>
  row.kind === 'week'
    ? row.week
    : row.kind === 'free-weeks'
      ? `free ${row.weeks}`
      : row.kind === 'side'
        ? `${row.count} ${row.side}`
        : row.cards.map(({ key }) => key);

test('visits lie week by week, as many beside each other as fit, those without a week last', () => {
  expect(boardRows(cards, 2).map(lies)).toEqual([
    '2026-W51',
    ['2-12'],
    '2027-W06',
    ['1-11', '4-14'],
    ['5-15'],
    ['3-13', 'right 12'],
  ]);
});

test('the weeks of the programme without a visit lie where their time is, beside each other', () => {
  const programme = ['2026-W50', '2026-W51', '2026-W52', '2027-W01', '2027-W02', '2027-W07'];
  expect(boardRows(cards, 2, programme).map(lies)).toEqual([
    'free 2026-W50',
    '2026-W51',
    ['2-12'],
    'free 2026-W52,2027-W01',
    'free 2027-W02',
    '2027-W06',
    ['1-11', '4-14'],
    ['5-15'],
    'free 2027-W07',
    ['3-13', 'right 12'],
  ]);
});

test('every row has a key of its own, and everybody a row', () => {
  const rows = boardRows(cards, 2, ['2027-W07']);
  expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
  const rowOf = rowsByMember(rows);
  for (const { members } of cards) {
    for (const { key } of members) {
      const row = rows[rowOf.get(key) ?? -1];
      expect(
        row?.kind === 'cards' &&
          row.cards.some((card) => card.members.some((own) => own.key === key)),
      ).toBe(true);
    }
  }
});

test('those without a pair lie apart by their side, each under a heading', () => {
  const left = (id: number) => ({ person: person(id), side: 'host', reasons: [] }) as const;
  const right = (id: number) => ({ person: person(id), side: 'visitor', reasons: [] }) as const;
  const alone = cardsOf([], { unmatched: [left(1), right(2), left(3), left(4)] }, 'shadowing');
  expect(unpairedRows(alone, 2).map(lies)).toEqual([
    '1 right',
    ['right 2'],
    '3 left',
    ['left 1', 'left 3'],
    ['left 4'],
  ]);
  expect(bySide(alone).map(({ key }) => key)).toEqual(['right 2', 'left 1', 'left 3', 'left 4']);
  expect(unpairedRows([], 2)).toEqual([]);
});
