import { readList, readText } from './fields.ts';
import { type IssueList, shown } from './issues.ts';
import type { Register } from './people.ts';
import type { IdPair } from './problem.ts';

/**
 * Whether two ids can be a pair of this problem: both known, each on its own side, not the same
 * person. Reports why not.
 */
export function checkPair(
  a: string,
  b: string,
  register: Register,
  path: string,
  issues: IssueList,
): boolean {
  if (a === b) return refuse(issues, 'same-person', path, { id: a });
  const stray = [a, b].find((id) => !register.left.has(id) && !register.right.has(id));
  if (stray !== undefined) return refuse(issues, 'unknown-id', path, { id: stray });
  if (register.left.has(a) && register.right.has(b)) return true;
  if (register.left.has(b) && register.right.has(a)) {
    return refuse(issues, 'wrong-side', path, { a, b });
  }
  return refuse(issues, 'same-side', path, { a, b });
}

function refuse(
  issues: IssueList,
  code: 'same-person' | 'unknown-id' | 'wrong-side' | 'same-side',
  path: string,
  params: Readonly<Record<string, string>>,
): false {
  issues.add(code, path, params);
  return false;
}

/** Reads a list of `[a, b]`, such as the locked or the forbidden pairs. */
export function readIdPairs(
  value: unknown,
  field: string,
  register: Register,
  issues: IssueList,
): readonly IdPair[] {
  return readList(value, field, issues).flatMap((entry, index): IdPair[] => {
    const path = `${field}[${index}]`;
    if (!Array.isArray(entry) || entry.length !== 2) {
      issues.add('wrong-type', path, { expected: 'two ids', found: shown(entry) });
      return [];
    }
    const a = readText(entry[0], `${path}[0]`, issues);
    const b = readText(entry[1], `${path}[1]`, issues);
    if (a === null || b === null) return [];
    return checkPair(a, b, register, path, issues) ? [[a, b]] : [];
  });
}
