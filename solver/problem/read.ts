import { readCandidates } from './candidates.ts';
import { type Fields, isRecord } from './fields.ts';
import { type IssueList, shown, startIssues } from './issues.ts';
import { readMatrix } from './matrix.ts';
import { readIdPairs, readLocks } from './pairs.ts';
import { type Register, readPeople } from './people.ts';
import type { Method, PairingProblem, ProblemIssue } from './problem.ts';
import { checkExchanges, readTerms } from './programme-terms.ts';
import { readObjective, readQuotas } from './quotas.ts';
import { checkSlots, checkSlotsOfMatrix } from './slots.ts';

const METHODS: readonly Method[] = ['mentoring', 'shadowing', 'workpair'];

export type ReadProblem =
  | { readonly status: 'valid'; readonly problem: PairingProblem }
  | { readonly status: 'invalid'; readonly issues: readonly ProblemIssue[] };

/**
 * Turns an unknown value, such as a parsed problem file, into a problem or into all that is wrong
 * with it. Fields that the format does not know are ignored. Never throws.
 */
export function readProblem(value: unknown): ReadProblem {
  const issues = startIssues();
  const problem = readWhole(value, issues);
  if (problem === null || issues.issues.length > 0) {
    return { status: 'invalid', issues: issues.issues };
  }
  return { status: 'valid', problem };
}

function readWhole(value: unknown, issues: IssueList): PairingProblem | null {
  if (!isRecord(value)) {
    issues.add('not-an-object', '', { found: shown(value) });
    return null;
  }
  if (value.version !== 1) {
    issues.add('unknown-version', 'version', { version: shown(value.version) });
  }
  const method = METHODS.find((known) => known === value.method);
  if (method === undefined) {
    issues.add('unknown-method', 'method', { method: shown(value.method) });
    return null;
  }
  const register = readPeople(value.people, method, issues);
  const frame = {
    version: 1 as const,
    method,
    people: register.people,
    locked: readLocks(value.locked, method, register, issues),
    forbidden: readIdPairs(value.forbidden, 'forbidden', register, issues),
    quotas: readQuotas(value.quotas, issues),
    objective: readObjective(value.objective, issues),
    ...readTerms(method, value, issues),
  };
  if (frame.reciprocal === true) checkExchanges(register, frame.quotas, issues);
  const pairs = readPairs(value, method, register, issues);
  return pairs === null ? null : { ...frame, ...pairs };
}

function readPairs(fields: Fields, method: Method, register: Register, issues: IssueList) {
  const matrix = fields.matrix ?? undefined;
  const candidates = fields.candidates ?? undefined;
  if (matrix !== undefined && candidates !== undefined) {
    issues.add('wrong-type', 'matrix', { expected: 'either candidates or matrix', found: 'both' });
    return null;
  }
  if (matrix !== undefined) {
    const read = readMatrix(matrix, register, issues);
    if (read !== null && method === 'shadowing') checkSlotsOfMatrix(read, issues);
    return read === null ? null : { matrix: read };
  }
  if (candidates !== undefined) {
    const inSlots = method === 'shadowing';
    const read = readCandidates(candidates, register, inSlots, issues);
    if (inSlots) checkSlots(read, issues);
    return { candidates: read };
  }
  issues.add('missing-field', 'candidates');
  return null;
}
