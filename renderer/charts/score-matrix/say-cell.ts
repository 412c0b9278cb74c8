import type { Words } from '../../../electron/contract/index.ts';
import { fullNameOf } from '../../ui/index.ts';
import type { CellFact, MatrixPerson } from './matrix.ts';

/** What a cell says, without the names: 'score 812', or 'ruled out: earlier pair'. */
export function sayFact(fact: CellFact, words: Words): string {
  if (fact.status === 'allowed')
    return words.say('charts:score-of', { score: words.number(fact.score) });
  return fact.rule === null
    ? words.say('charts:ruled-out')
    : words.say('charts:ruled-out-because', { rule: fact.rule });
}

/** A cell in a sentence: both names, the score or the rule, and whether the pair is chosen. */
export function sayCell(
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
