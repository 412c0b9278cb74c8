import type { Words } from '../../../electron/contract/index.ts';
import { fullNameOf } from '../../ui/index.ts';
import {
  type CellFact,
  factOf,
  type Matrix,
  type MatrixPair,
  type MatrixPerson,
} from './matrix.ts';

/** What a cell says, without the names: 'score 812', or 'ruled out: earlier pair'. */
export function sayFact(fact: CellFact, words: Words): string {
  if (fact.status === 'allowed')
    return words.say('charts:score-of', { score: words.number(fact.score) });
  return fact.rule === null
    ? words.say('charts:ruled-out')
    : words.say('charts:ruled-out-because', { rule: fact.rule });
}

function sayCell(
  a: MatrixPerson,
  b: MatrixPerson,
  fact: CellFact,
  isChosen: boolean,
  words: Words,
): string {
  const said = words.say('charts:cell', {
    a: fullNameOf(a, words),
    b: fullNameOf(b, words),
    fact: sayFact(fact, words),
  });
  return isChosen ? words.say('charts:cell-chosen', { cell: said }) : said;
}

/**
 * A pair in a sentence: both names, the score or the rule, and whether it is chosen. Nothing of a
 * pair that is not in the matrix.
 */
export function sayPair(
  matrix: Matrix,
  pair: MatrixPair | null,
  chosen: readonly MatrixPair[],
  words: Words,
): string {
  if (pair === null) return '';
  const left = matrix.left.findIndex(({ id }) => id === pair.a);
  const right = matrix.right.findIndex(({ id }) => id === pair.b);
  const a = matrix.left[left];
  const b = matrix.right[right];
  if (a === undefined || b === undefined) return '';
  const isChosen = chosen.some((other) => other.a === pair.a && other.b === pair.b);
  return sayCell(a, b, factOf(matrix, left, right), isChosen, words);
}
