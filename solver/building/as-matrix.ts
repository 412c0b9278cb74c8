import type { CandidateMatrix } from '../problem/problem.ts';
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
  const lines: (readonly number[])[] = [];
  const texts = TAGS.map((tag) => ({ tag, ...tags[tag], texts: [] as string[] }));
  left.forEach((_, row) => {
    const line = Array.from(rows.scoresOf(row));
    for (let column = 0; column < rows.firstColumn(row); column += 1) {
      line[column] = lines[column]?.[row] ?? RULED_OUT;
    }
    lines.push(line);
    for (const { keyOfColumn, ofRow, texts: own } of texts) {
      own.push(bitText(line, keyOfColumn, ofRow(row)));
    }
  });
  return {
    left: left.map(({ id }) => id),
    right: right.map(({ id }) => id),
    scores: lines,
    tags: Object.fromEntries(texts.map(({ tag, texts: own }) => [tag, own])),
  };
}

/** One character for each pair of a row: '1' if it is allowed and bears the tag. */
function bitText(line: readonly number[], keyOfColumn: Int32Array, values: Float64Array): string {
  const parts: string[] = [];
  for (let start = 0; start < line.length; start += MOST_CHARACTERS) {
    const codes = line.slice(start, start + MOST_CHARACTERS);
    for (let k = 0; k < codes.length; k += 1) {
      const bears = codes[k] !== RULED_OUT && values[keyOfColumn[start + k] ?? 0] === 1;
      codes[k] = bears ? ONE : ZERO;
    }
    parts.push(String.fromCharCode(...codes));
  }
  return parts.join('');
}
