import { type ColumnUse, nameOfUse } from '../../contract/index.ts';
import { isSameUse } from '../columns/header-meanings.ts';
import type { Guess } from './guess-header.ts';

/** A column with what is guessed of it and what a mapping says of it. */
export interface Candidate {
  readonly position: number;
  readonly guess: Guess;
  readonly mapped: ColumnUse | null;
}

/** What a column is read as. */
export interface Assignment extends Guess {
  readonly position: number;
  /** The use that another column has taken. */
  readonly repeats: ColumnUse | null;
}

const leftOut: ColumnUse = { kind: 'left-out' };

/** Which of two guesses for one use is taken first. */
function inOrder(one: Candidate, other: Candidate): number {
  return (
    Number(other.guess.isCanonical) - Number(one.guess.isCanonical) ||
    other.guess.confidence - one.guess.confidence ||
    one.position - other.position
  );
}

/** Uses that cannot be beside another: whole names where first or last names have their column. */
function isTaken(use: ColumnUse, taken: ReadonlySet<string>): boolean {
  if (taken.has(nameOfUse(use))) return true;
  const splits = ['field lastName', 'field firstName'];
  if (use.kind === 'whole-name') return splits.some((name) => taken.has(name));
  return splits.includes(nameOfUse(use)) && taken.has('whole-name');
}

/**
 * Gives each column its use, and each use one column: first what the mapping says (`by` tells
 * whether it was chosen now or remembered), then the guesses, the surest first. O(columns log).
 */
export function assignUses(
  candidates: readonly Candidate[],
  by: 'chosen' | 'remembered',
): ReadonlyMap<number, Assignment> {
  const taken = new Set<string>();
  const assignments = new Map<number, Assignment>();
  const assign = (position: number, guess: Guess): void => {
    const { use } = guess;
    const isRepeated = use.kind !== 'left-out' && isTaken(use, taken);
    if (use.kind !== 'left-out' && !isRepeated) taken.add(nameOfUse(use));
    assignments.set(
      position,
      isRepeated
        ? { ...guess, position, use: leftOut, repeats: use }
        : { ...guess, position, repeats: null },
    );
  };
  for (const { position, guess, mapped } of candidates) {
    if (mapped === null) continue;
    const isAsGuessed = isSameUse(mapped, guess.use);
    assign(
      position,
      isAsGuessed ? guess : { use: mapped, guess: by, confidence: 1, isCanonical: false },
    );
  }
  const guessed = candidates.filter(({ mapped }) => mapped === null).sort(inOrder);
  const splitsFirst = [...guessed].sort(
    (one, other) => Number(isWholeName(one)) - Number(isWholeName(other)),
  );
  for (const { position, guess } of splitsFirst) assign(position, guess);
  return assignments;
}

const isWholeName = ({ guess }: Candidate): boolean => guess.use.kind === 'whole-name';
