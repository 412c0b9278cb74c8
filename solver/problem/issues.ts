import type { ProblemIssue, ProblemIssueCode } from './problem.ts';

type Params = ProblemIssue['params'];

/** More issues than this help nobody, and a hostile file must not fill the memory with them. */
const MOST_ISSUES = 1000;

/** Collects what is wrong with a problem file while its parts are read. */
export interface IssueList {
  readonly issues: ProblemIssue[];
  add(code: ProblemIssueCode, path: string, params?: Params): void;
}

/** An empty list of issues that keeps the first thousand. */
export function startIssues(): IssueList {
  const issues: ProblemIssue[] = [];
  return {
    issues,
    add(code, path, params = {}) {
      if (issues.length < MOST_ISSUES) issues.push({ code, path, params });
    },
  };
}

/** Says what a field holds, for an issue: a short text, never an object's content. */
export function shown(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'an object';
  return String(value).slice(0, 100);
}
