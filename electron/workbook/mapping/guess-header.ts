import type { ColumnGuess, ColumnUse } from '../../contract/index.ts';
import type { Cell } from '../cells/cell.ts';
import { meaningOfHeader, meaningOfSpelling } from '../columns/header-meanings.ts';
import type { Register } from '../columns/register.ts';
import type { HeaderCell } from '../layout/found-table.ts';
import { areMarks, guessByContent } from './guess-content.ts';
import { valueOfBareHeader, valueOfListHeader } from './value-headers.ts';

/** What a column is taken for, how that was found and how sure it is. */
export interface Guess {
  readonly use: ColumnUse;
  readonly guess: ColumnGuess;
  readonly confidence: number;
  readonly isCanonical: boolean;
}

/** Nothing is known of the column. */
export const noGuess: Guess = {
  use: { kind: 'left-out' },
  guess: 'none',
  confidence: 0,
  isCanonical: false,
};

/** A supervisor's name or e-mail below a header that says 'Esihenkilö'. */
function partOfPerson({ group, text }: HeaderCell): Guess | null {
  const whole = meaningOfHeader(group)?.use;
  const part = meaningOfHeader(text)?.use;
  const isPart = part?.kind === 'whole-name' || (part?.kind === 'field' && part.field === 'email');
  return whole?.kind === 'field' && whole.field === 'supervisor' && isPart
    ? { use: whole, guess: 'header', confidence: 0.9, isCanonical: false }
    : null;
}

/**
 * Guesses what a column is: by its header, as a value of a list that has marks below it, by a header
 * spelt like a known one, and at last by some of its cells.
 */
export function guessColumn(header: HeaderCell, cells: readonly Cell[], register: Register): Guess {
  const part = partOfPerson(header);
  if (part !== null) return part;
  const value = valueOfListHeader(header, register);
  if (value !== null) return { ...value, isCanonical: false };
  const meaning = meaningOfHeader(header.text);
  if (meaning !== null) return meaning;
  const bare = valueOfBareHeader(header, register);
  if (bare !== null && (areMarks(cells, bare) || cells.length === 0)) {
    return { use: bare, guess: 'header', confidence: 0.9, isCanonical: false };
  }
  const spelling = meaningOfSpelling(header.text);
  if (spelling !== null) return { ...spelling, isCanonical: false };
  const content = guessByContent(cells, register);
  return content === null ? noGuess : { ...content, guess: 'content', isCanonical: false };
}
