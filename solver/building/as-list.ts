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
  const tagListsOf = createTagLists(tags, weeks);
  const open = right.map((person) => new Set(openWeeks(person, weeks)));
  left.forEach((person, row) => {
    const scores = scoresOf(row);
    const listsOf = tagListsOf(row);
    const slots = weeks.length === 0 ? WITHOUT_SLOT : openWeeks(person, weeks);
    for (let column = firstColumn(row); column < right.length; column += 1) {
      const score = scores[column] ?? RULED_OUT;
      const b = right[column]?.id;
      if (score === RULED_OUT || b === undefined) continue;
      const lists = listsOf(column);
      for (const week of slots) {
        if (week !== null && open[column]?.has(week) !== true) continue;
        candidates.push({ a: person.id, b, score, tags: lists.get(week) ?? [] });
      }
    }
  });
  return candidates;
}

const WITHOUT_SLOT = [null] as const;

/** The tags of a pair by its week. Pairs with the same tags share one list: there are very many. */
type ListsByWeek = ReadonlyMap<string | null, readonly string[]>;

function createTagLists(tags: TagValues, weeks: readonly string[]) {
  const known: ListsByWeek[] = [];
  return (row: number): ((column: number) => ListsByWeek) => {
    const ofTags = TAGS.map((tag) => ({ ...tags[tag], values: tags[tag].ofRow(row) }));
    return (column) => {
      let bits = 0;
      for (const { keyOfColumn, values } of ofTags) {
        bits = 2 * bits + (values[keyOfColumn[column] ?? 0] ?? 0);
      }
      const lists = known[bits] ?? listsByWeek(bits, weeks);
      known[bits] = lists;
      return lists;
    };
  };
}

/** The first tag is the highest of the bits. */
function listsByWeek(bits: number, weeks: readonly string[]): ListsByWeek {
  const borne = TAGS.filter((_, place) => (bits & (1 << (TAGS.length - 1 - place))) !== 0);
  const slotted = weeks.map((week) => [week, [...borne, `slot:${week}`]] as const);
  return new Map<string | null, readonly string[]>([[null, borne], ...slotted]);
}
