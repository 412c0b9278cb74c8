import type { CandidateMatrix } from '../problem/problem.ts';
import type { KeyedValues } from '../scoring/rows/by-key.ts';
import { type PairRows, RULED_OUT } from './pair-rows.ts';
import { TAGS, type TagValues } from './tags.ts';

/** The characters of a tag's bits. */
const ZERO = '0'.charCodeAt(0);
const ONE = '1'.charCodeAt(0);

const BLOCK = 64;

/** More characters than this at once may be too many for one call. */
const MOST_CHARACTERS = 10_000;

/** All pairs as a table. In a pool each pair is judged once and stands in the rows of both. */
export function asMatrix({ crowd, scoresOf }: PairRows, tags: TagValues): CandidateMatrix {
  const { left, right } = crowd;
  const scores = left.map((_, row) => scoresOf(row).slice());
  if (left === right) mirror(scores);
  const isWhole = scores.map((line) => !line.includes(RULED_OUT));
  const texts = TAGS.map((tag) => {
    const textOf = bitWriter(tags[tag], right.length);
    return [tag, scores.map((line, row) => textOf(row, line, isWhole[row] === true))] as const;
  });
  return {
    left: left.map(({ id }) => id),
    right: right.map(({ id }) => id),
    scores,
    tags: Object.fromEntries(texts),
  };
}

/** Copies what is above the diagonal below it, in blocks that the processor can keep at hand. */
function mirror(scores: readonly Int16Array[]): void {
  for (let top = 0; top < scores.length; top += BLOCK) {
    for (let start = 0; start <= top; start += BLOCK) {
      for (let row = top; row < Math.min(top + BLOCK, scores.length); row += 1) {
        const line = scores[row];
        if (line === undefined) continue;
        for (let column = start; column < Math.min(start + BLOCK, row); column += 1) {
          line[column] = scores[column]?.[row] ?? RULED_OUT;
        }
        line[row] = RULED_OUT;
      }
    }
  }
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
