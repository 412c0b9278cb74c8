import type { Candidate } from '../problem/problem.ts';
import { openWeeks } from '../rules/open-weeks.ts';
import { type PairRows, RULED_OUT } from './pair-rows.ts';
import { TAGS, type TagValues } from './tags.ts';

/**
 * The allowed pairs one by one, in the order of their ids. With weeks each pair stands once for
 * every week that suits both, in the order of the programme, tagged `slot:<week>`.
 */
export function asList(
  { crowd: { left, right }, firstColumn, scoresOf }: PairRows,
  tags: TagValues,
  weeks: readonly string[],
): readonly Candidate[] {
  const candidates: Candidate[] = [];
  const tagsOf = createTagLists(tags);
  const open = right.map((person) => new Set(openWeeks(person, weeks)));
  left.forEach((person, row) => {
    const scores = scoresOf(row);
    const slots = weeks.length === 0 ? WITHOUT_SLOT : openWeeks(person, weeks);
    for (let column = firstColumn(row); column < right.length; column += 1) {
      const score = scores[column] ?? RULED_OUT;
      const b = right[column]?.id;
      if (score === RULED_OUT || b === undefined) continue;
      for (const week of slots) {
        if (week !== null && open[column]?.has(week) !== true) continue;
        candidates.push({ a: person.id, b, score, tags: tagsOf(row, column, week) });
      }
    }
  });
  return candidates;
}

const WITHOUT_SLOT = [null] as const;

/** The tags of a pair. Pairs with the same tags share one list, since there may be very many. */
function createTagLists(tags: TagValues) {
  const lists = new Map<string, readonly string[]>();
  return (row: number, column: number, week: string | null): readonly string[] => {
    const borne = TAGS.filter((tag) => {
      const { keyOfColumn, ofRow } = tags[tag];
      return ofRow(row)[keyOfColumn[column] ?? 0] === 1;
    });
    const list = week === null ? borne : [...borne, `slot:${week}`];
    const key = list.join(' ');
    const known = lists.get(key) ?? list;
    lists.set(key, known);
    return known;
  };
}
