import { isRecord, readList, readRecord, readText } from './fields.ts';
import { numbered } from './groups.ts';
import { type IssueList, shown } from './issues.ts';
import { checkPair } from './pairs.ts';
import type { Register } from './people.ts';
import type { Candidate } from './problem.ts';
import { slotTagOf } from './slots.ts';

export const HIGHEST_SCORE = 1000;

/** Whether a value is an integer from `lowest` to 1000. NaN and fractions are not. */
export function isScore(value: unknown, lowest: number): value is number {
  return (
    typeof value === 'number' &&
    Number.isInteger(value) &&
    value >= lowest &&
    value <= HIGHEST_SCORE
  );
}

/**
 * Reads the allowed pairs, and finds pairs that are listed twice; with `inSlots` twice in the same
 * slot. Cost: a sort of the pairs.
 */
export function readCandidates(
  value: unknown,
  register: Register,
  inSlots: boolean,
  issues: IssueList,
): readonly Candidate[] {
  const candidates: Candidate[] = [];
  const places: number[] = [];
  readList(value, 'candidates', issues).forEach((entry, index) => {
    const candidate =
      plainCandidate(entry, register) ??
      readCandidate(entry, register, `candidates[${index}]`, issues);
    if (candidate === null) return;
    candidates.push(candidate);
    places.push(index);
  });
  reportDuplicates(candidates, places, pairKeys(candidates, register, inSlots), issues);
  return candidates;
}

/** A candidate with nothing to say against it, or null: most are so, and need no path of their own. */
function plainCandidate(value: unknown, register: Register): Candidate | null {
  if (!isRecord(value)) return null;
  const { a, b, score, tags = NO_TAGS } = value;
  if (typeof a !== 'string' || typeof b !== 'string' || a === b || !isScore(score, 0)) return null;
  if (!register.left.has(a) || !register.right.has(b) || !isTextList(tags)) return null;
  return tags.length === 0 ? { a, b, score } : { a, b, score, tags };
}

const NO_TAGS: readonly string[] = [];

function isTextList(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((text) => typeof text === 'string' && text !== '');
}

function readCandidate(
  value: unknown,
  register: Register,
  path: string,
  issues: IssueList,
): Candidate | null {
  const fields = readRecord(value, path, issues);
  if (fields === null) return null;
  const a = readText(fields.a, `${path}.a`, issues);
  const b = readText(fields.b, `${path}.b`, issues);
  const score = fields.score;
  if (score === undefined) issues.add('missing-field', `${path}.score`);
  else if (!isScore(score, 0)) {
    issues.add('score-out-of-range', `${path}.score`, { score: shown(score) });
  }
  const tags = readTags(fields.tags, `${path}.tags`, issues);
  if (a === null || b === null || !checkPair(a, b, register, path, issues)) return null;
  if (!isScore(score, 0)) return null;
  return tags.length === 0 ? { a, b, score } : { a, b, score, tags };
}

function readTags(value: unknown, path: string, issues: IssueList): readonly string[] {
  return readList(value, path, issues).flatMap((tag, index) => {
    const text = readText(tag, `${path}[${index}]`, issues);
    return text === null ? [] : [text];
  });
}

/** Pairs become numbers, which sort fast and without a set of millions of texts. */
function reportDuplicates(
  candidates: readonly Candidate[],
  places: readonly number[],
  keys: Float64Array,
  issues: IssueList,
): void {
  const sorted = keys.slice().sort();
  const repeated = new Set<number>();
  for (let k = 1; k < sorted.length; k++) {
    const key = sorted[k];
    if (key !== undefined && key === sorted[k - 1]) repeated.add(key);
  }
  if (repeated.size === 0) return;
  const seen = new Set<number>();
  candidates.forEach(({ a, b }, index) => {
    const key = keys[index];
    if (key === undefined || !repeated.has(key)) return;
    if (seen.has(key)) issues.add('duplicate-candidate', `candidates[${places[index]}]`, { a, b });
    seen.add(key);
  });
}

/** One number per pair and slot; in the one pool of work pairs both orders give the same number. */
function pairKeys(
  candidates: readonly Candidate[],
  register: Register,
  inSlots: boolean,
): Float64Array {
  const oneSide = register.left === register.right;
  const rows = numbered([...register.left]);
  const columns = oneSide ? rows : numbered([...register.right]);
  const slots = numbered(inSlots ? slotTagsOf(candidates) : []);
  return Float64Array.from(candidates, ({ a, b, tags }) => {
    const row = rows.get(a) ?? 0;
    const column = columns.get(b) ?? 0;
    const turned = oneSide && row > column;
    const pair = turned ? column * columns.size + row : row * columns.size + column;
    return inSlots
      ? pair * (slots.size + 1) + (slots.get(slotTagOf(tags) ?? '') ?? slots.size)
      : pair;
  });
}

function slotTagsOf(candidates: readonly Candidate[]): readonly string[] {
  const slots = new Set<string>();
  for (const { tags } of candidates) {
    const slot = slotTagOf(tags);
    if (slot !== null) slots.add(slot);
  }
  return [...slots];
}
