import { readList, readText } from './fields.ts';
import { type IssueList, shown } from './issues.ts';
import type { Register } from './people.ts';
import type { IdPair, Method, PairLock } from './problem.ts';

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

/** Reads a list of `[a, b]`, such as the forbidden pairs. */
export function readIdPairs(
  value: unknown,
  field: string,
  register: Register,
  issues: IssueList,
): readonly IdPair[] {
  return readList(value, field, issues).flatMap((entry, index): readonly IdPair[] =>
    readTwo(entry, 2, `${field}[${index}]`, register, issues),
  );
}

/**
 * Reads the locked pairs: `[a, b]`, and in job shadowing `[a, b, slot]` as well. Two people cannot
 * be locked in two slots.
 */
export function readLocks(
  value: unknown,
  method: Method,
  register: Register,
  issues: IssueList,
): readonly PairLock[] {
  const slots = new Map<string, string>();
  return readList(value, 'locked', issues).flatMap((entry, index): readonly PairLock[] => {
    const path = `locked[${index}]`;
    const named = method === 'shadowing' && Array.isArray(entry) && entry.length === 3;
    const [pair] = readTwo(entry, named ? 3 : 2, path, register, issues);
    if (pair === undefined || !named) return pair === undefined ? [] : [pair];
    const slot = readText(entry[2], `${path}[2]`, issues);
    if (slot === null) return [];
    const [a, b] = pair;
    const key = JSON.stringify(pair);
    if ((slots.get(key) ?? slot) !== slot) issues.add('several-slots', path, { a, b });
    slots.set(key, slot);
    return [[a, b, slot]];
  });
}

/** The two ids that such a list begins with, or none with an issue. */
function readTwo(
  entry: unknown,
  length: number,
  path: string,
  register: Register,
  issues: IssueList,
): readonly IdPair[] {
  if (!Array.isArray(entry) || entry.length !== length) {
    issues.add('wrong-type', path, { expected: 'two ids', found: shown(entry) });
    return [];
  }
  const a = readText(entry[0], `${path}[0]`, issues);
  const b = readText(entry[1], `${path}[1]`, issues);
  if (a === null || b === null) return [];
  return checkPair(a, b, register, path, issues) ? [[a, b]] : [];
}
