import type { Card, Side } from './cards.ts';

/**
 * What lies across the board at one height: a week's heading, as many weeks without a visit as fit
 * beside each other, or as many cards.
 */
export type BoardRow =
  | { readonly kind: 'week'; readonly key: string; readonly week: string }
  | { readonly kind: 'free-weeks'; readonly key: string; readonly weeks: readonly string[] }
  /** Over those of a side who have no pair. */
  | { readonly kind: 'side'; readonly key: string; readonly side: Side; readonly count: number }
  | { readonly kind: 'cards'; readonly key: string; readonly cards: readonly Card[] };

/**
 * The cards in rows of so many, week by week under a heading, and after them those without a week,
 * which have none; the cards of a week keep their order. The weeks of the programme in which nobody
 * visits lie between them where their time is.
 */
export function boardRows(
  cards: readonly Card[],
  columns: number,
  programme: readonly string[] = [],
): readonly BoardRow[] {
  const weekOf = ({ pairs }: Card): string | null => pairs[0]?.slot ?? null;
  const visited = new Set(cards.map(weekOf));
  const weeks = [...new Set([...visited, ...programme])].filter((week) => week !== null).sort();
  const ofWeek = (week: string | null) =>
    cardRows(
      cards.filter((card) => weekOf(card) === week),
      columns,
    );
  const rows: BoardRow[] = [];
  let free: string[] = [];
  const layFree = (): void => {
    for (const inRow of inRowsOf(free, columns))
      rows.push({ kind: 'free-weeks', key: inRow.join(' | '), weeks: inRow });
    free = [];
  };
  for (const week of weeks) {
    if (visited.has(week)) {
      layFree();
      rows.push({ kind: 'week', key: week, week }, ...ofWeek(week));
    } else free.push(week);
  }
  layFree();
  return [...rows, ...ofWeek(null)];
}

/** The order in which the sides stand whose people have no pair. */
const sides: readonly Side[] = ['right', 'left', 'pool'];

/** The cards of those without a pair, side by side. */
export function bySide(cards: readonly Card[]): readonly Card[] {
  return sides.flatMap((side) => cards.filter(({ members: [first] }) => first?.side === side));
}

/** Those without a pair in rows of so many, each side under a heading of its own. */
export function unpairedRows(cards: readonly Card[], columns: number): readonly BoardRow[] {
  return sides.flatMap((side): readonly BoardRow[] => {
    const own = cards.filter(({ members: [first] }) => first?.side === side);
    if (own.length === 0) return [];
    return [{ kind: 'side', key: side, side, count: own.length }, ...cardRows(own, columns)];
  });
}

function cardRows(cards: readonly Card[], columns: number): readonly BoardRow[] {
  return inRowsOf(cards, columns).map((inRow) => ({
    kind: 'cards',
    key: inRow.map(({ key }) => key).join(' | '),
    cards: inRow,
  }));
}

function inRowsOf<Thing>(things: readonly Thing[], columns: number): readonly (readonly Thing[])[] {
  return Array.from({ length: Math.ceil(things.length / columns) }, (_, row) =>
    things.slice(row * columns, (row + 1) * columns),
  );
}

/** The row in which each member lies, by the member's key. */
export function rowsByMember(rows: readonly BoardRow[]): ReadonlyMap<string, number> {
  return new Map(
    rows.flatMap((row, index) =>
      row.kind === 'cards'
        ? row.cards.flatMap(({ members }) => members.map(({ key }) => [key, index] as const))
        : [],
    ),
  );
}
