import { isScore } from './candidates.ts';
import { isRecord, readList, readRecord, readText } from './fields.ts';
import { type IssueList, shown } from './issues.ts';
import type { Register } from './people.ts';
import type { CandidateMatrix, ScoreRow } from './problem.ts';

/** Reads the dense form. The rows are checked in place and kept, never copied. */
export function readMatrix(
  value: unknown,
  register: Register,
  issues: IssueList,
): CandidateMatrix | null {
  const fields = readRecord(value, 'matrix', issues);
  if (fields === null) return null;
  const left = readIds(fields.left, 'matrix.left', register.left, issues);
  const right = readIds(fields.right, 'matrix.right', register.right, issues);
  const rows = readList(fields.scores, 'matrix.scores', issues);
  if (!hasShape(rows, left.length, right.length, issues)) return null;
  if (!hasScores(rows, left, right, issues)) return null;
  const tags = readTagRows(fields.tags, left.length, right.length, issues);
  const matrix = { left, right, scores: rows, tags };
  if (register.left === register.right) checkSymmetry(matrix, issues);
  return matrix;
}

function readIds(
  value: unknown,
  path: string,
  known: ReadonlySet<string>,
  issues: IssueList,
): readonly string[] {
  const seen = new Set<string>();
  return readList(value, path, issues).map((entry, index) => {
    const id = readText(entry, `${path}[${index}]`, issues) ?? '';
    if (id !== '' && !known.has(id)) issues.add('unknown-id', `${path}[${index}]`, { id });
    if (seen.has(id)) issues.add('duplicate-person', `${path}[${index}]`, { id });
    seen.add(id);
    return id;
  });
}

function hasShape(
  rows: readonly unknown[],
  height: number,
  width: number,
  issues: IssueList,
): rows is readonly (readonly unknown[] | Int16Array)[] {
  if (rows.length !== height) {
    issues.add('matrix-shape', 'matrix.scores', { rows: rows.length, expected: height });
    return false;
  }
  const wrong = rows.findIndex((row) => !isRow(row) || row.length !== width);
  if (wrong < 0) return true;
  const row = rows[wrong];
  const found = isRow(row) ? row.length : shown(row);
  issues.add('matrix-shape', `matrix.scores[${wrong}]`, { columns: found, expected: width });
  return false;
}

function isRow(row: unknown): row is readonly unknown[] | Int16Array {
  return Array.isArray(row) || row instanceof Int16Array;
}

function hasScores(
  rows: readonly (readonly unknown[] | Int16Array)[],
  left: readonly string[],
  right: readonly string[],
  issues: IssueList,
): rows is readonly ScoreRow[] {
  const columns = new Map(right.map((id, column) => [id, column]));
  let sound = true;
  rows.forEach((row, index) => {
    const own = columns.get(left[index] ?? '');
    if (own !== undefined && row[own] !== -1) {
      issues.add('same-person', `matrix.scores[${index}][${own}]`, { id: left[index] ?? '' });
      sound = false;
    }
    for (let column = 0; column < row.length; column++) {
      if (isScore(row[column], -1)) continue;
      const path = `matrix.scores[${index}][${column}]`;
      issues.add('score-out-of-range', path, { score: shown(row[column]) });
      sound = false;
    }
  });
  return sound;
}

/** Object.fromEntries makes even a tag named `__proto__` an ordinary one. */
function readTagRows(
  value: unknown,
  height: number,
  width: number,
  issues: IssueList,
): Readonly<Record<string, readonly string[]>> {
  if (value === undefined || value === null) return {};
  if (!isRecord(value)) {
    issues.add('wrong-type', 'matrix.tags', { expected: 'object', found: shown(value) });
    return {};
  }
  return Object.fromEntries(
    Object.entries(value).map(([tag, entry]) => {
      const rows = readList(entry, `matrix.tags.${tag}`, issues);
      const wrong = rows.findIndex((row) => !isBitRow(row, width));
      if (rows.length !== height || wrong >= 0) {
        issues.add('matrix-shape', `matrix.tags.${tag}`, { rows: rows.length, expected: height });
      }
      return [tag, rows.filter((row) => typeof row === 'string')];
    }),
  );
}

function isBitRow(row: unknown, width: number): boolean {
  return typeof row === 'string' && row.length === width && !/[^01]/.test(row);
}

/** Whether a row of bits differs from the column of the same number. */
function isTurned(rows: readonly string[], i: number): boolean {
  const row = rows[i] ?? '';
  for (let j = 0; j < row.length; j++) {
    if (row.charCodeAt(j) !== rows[j]?.charCodeAt(i)) return true;
  }
  return false;
}

function checkSymmetry(matrix: CandidateMatrix, issues: IssueList): void {
  const { left, right, scores } = matrix;
  const same = left.length === right.length && left.every((id, index) => id === right[index]);
  const turned = scores.findIndex((row, i) => row.some((score, j) => score !== scores[j]?.[i]));
  if (!same || turned >= 0) {
    const params = { rows: Math.max(turned, 0), expected: 'symmetric' };
    issues.add('matrix-shape', 'matrix.scores', params);
  }
  for (const [tag, rows] of Object.entries(matrix.tags ?? {})) {
    const odd = rows.findIndex((_, i) => isTurned(rows, i));
    if (odd < 0) continue;
    issues.add('matrix-shape', `matrix.tags.${tag}`, { rows: odd, expected: 'symmetric' });
  }
}
