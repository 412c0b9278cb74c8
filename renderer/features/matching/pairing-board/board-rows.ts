import type { Card } from './cards.ts';

/** What lies across the board at one height: a week's heading, or as many cards as fit. */
export type BoardRow =
  | { readonly kind: 'week'; readonly key: string; readonly week: string }
  | { readonly kind: 'cards'; readonly key: string; readonly cards: readonly Card[] };

/**
 * The cards in rows of so many, week by week under a heading, and after them those without a week,
 * which have none; the cards of a week keep their order.
 */
export function boardRows(cards: readonly Card[], columns: number): readonly BoardRow[] {
  const weekOf = ({ pairs }: Card): string | null => pairs[0]?.slot ?? null;
  const weeks = [...new Set(cards.map(weekOf))].filter((week) => week !== null).sort();
  const ofWeek = (week: string | null) =>
    cardRows(
      cards.filter((card) => weekOf(card) === week),
      columns,
    );
  return [
    ...weeks.flatMap((week) => [{ kind: 'week', key: week, week } as const, ...ofWeek(week)]),
    ...ofWeek(null),
  ];
}

function cardRows(cards: readonly Card[], columns: number): readonly BoardRow[] {
  return Array.from({ length: Math.ceil(cards.length / columns) }, (_, row) => {
    const inRow = cards.slice(row * columns, (row + 1) * columns);
    return { kind: 'cards', key: inRow.map(({ key }) => key).join(' | '), cards: inRow };
  });
}

/** The row in which each member lies, by the member's key. */
export function rowsByMember(rows: readonly BoardRow[]): ReadonlyMap<string, number> {
  return new Map(
    rows.flatMap((row, index) =>
      row.kind === 'week'
        ? []
        : row.cards.flatMap(({ members }) => members.map(({ key }) => [key, index] as const)),
    ),
  );
}
