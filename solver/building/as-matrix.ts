import type { CandidateMatrix } from '../problem/problem.ts';
import type { KeyedValues } from '../scoring/rows/by-key.ts';
import { type PairRows, RULED_OUT } from './pair-rows.ts';
import { TAGS, type TagValues } from './tags.ts';

/** The characters of a tag's bits. */
const ZERO = '0'.charCodeAt(0);
const ONE = '1'.charCodeAt(0);

/** More characters than this at once may be too many for one call. */
const MOST_CHARACTERS = 10_000;

/** All pairs as a table. In a pool each pair is judged once and stands in the rows of both. */
export function asMatrix(rows: PairRows, tags: TagValues): CandidateMatrix {
  const { left, right } = rows.crowd;
  const width = right.length;
  const writers = TAGS.map((tag) => ({ tag, textOf: bitWriter(tags[tag], width) }));
  const texts = writers.map((): string[] => []);
  const scores: Int16Array[] = [];
  left.forEach((_, row) => {
    const line = rows.scoresOf(row).slice();
    for (let column = 0; column < rows.firstColumn(row); column += 1) {
      line[column] = column === row ? RULED_OUT : (scores[column]?.[row] ?? RULED_OUT);
    }
    const isWhole = !line.includes(RULED_OUT);
    writers.forEach(({ textOf }, place) => {
      texts[place]?.push(textOf(row, line, isWhole));
    });
    scores.push(line);
  });
  return {
    left: left.map(({ id }) => id),
    right: right.map(({ id }) => id),
    scores,
    tags: Object.fromEntries(writers.map(({ tag }, place) => [tag, texts[place] ?? []])),
  };
}

/**
 * Writes one character for each pair of a row: '1' if it is allowed and bears the tag. Rows that
 * are alike, of which there are many, share one text.
 */
function bitWriter({ keyOfRow, keyOfColumn, ofRow }: KeyedValues, width: number) {
  const ofWhole = new Map<number, string>();
  const codes = Array.from({ length: width }, () => ZERO);
  return (row: number, line: Int16Array, isWhole: boolean): string => {
    const key = keyOfRow[row] ?? 0;
    const known = isWhole ? ofWhole.get(key) : undefined;
    if (known !== undefined) return known;
    const values = ofRow(row);
    for (let column = 0; column < width; column += 1) {
      const bears = line[column] !== RULED_OUT && values[keyOfColumn[column] ?? 0] === 1;
      codes[column] = bears ? ONE : ZERO;
    }
    const text = textOf(codes);
    if (isWhole) ofWhole.set(key, text);
    return text;
  };
}

function textOf(codes: readonly number[]): string {
  if (codes.length <= MOST_CHARACTERS) return String.fromCharCode(...codes);
  const parts: string[] = [];
  for (let start = 0; start < codes.length; start += MOST_CHARACTERS) {
    parts.push(String.fromCharCode(...codes.slice(start, start + MOST_CHARACTERS)));
  }
  return parts.join('');
}
