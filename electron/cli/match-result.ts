import type { PairingProblem } from '../../solver/index.ts';
import {
  type ImportIssue,
  type Organisation,
  type PersonReference,
  type Run,
  sayReason,
  type Words,
} from '../contract/index.ts';

/** What `match --json` prints. Stable: scripts and checks read it. */
export interface MatchResult {
  readonly status: Run['status'];
  readonly pairs: readonly {
    readonly a: KeyedName;
    readonly b: KeyedName;
    /** The week of a visit, as an ISO week. */
    readonly slot: string | null;
    /** Who joins the pair as its third. */
    readonly third: KeyedName | null;
    readonly score: number;
    readonly reasons: readonly {
      readonly criterion: string;
      readonly points: number;
      readonly text: string;
    }[];
  }[];
  readonly unmatched: readonly (KeyedName & { readonly reasons: readonly string[] })[];
  readonly objective: Run['objective'];
  readonly bound: Run['bound'];
  readonly proof: Run['proof'];
  readonly verified: boolean;
  readonly issues: readonly WordedIssue[];
  readonly cohortId: number;
  readonly runId: number;
  readonly problem?: PairingProblem;
}

interface KeyedName {
  readonly key: string;
  readonly name: string;
}

interface WordedIssue {
  readonly sheet: string;
  readonly row: number | null;
  readonly column: string | null;
  readonly code: string;
  readonly message: string;
}

/** First name and last name, or what stands for an erased person. */
export function nameOf(person: PersonReference, words: Words): string {
  return person.isErased
    ? words.say('common:erased-person')
    : `${person.firstName} ${person.lastName}`.trim();
}

/** An import issue with its sentence in the reader's language. */
export function wordIssue(issue: ImportIssue, words: Words): WordedIssue {
  const { sheet, row, column, code, params } = issue;
  return {
    sheet,
    row,
    column,
    code,
    message: words.sayIfKnown(`import:issue-${code}`, params) ?? code,
  };
}

/** A run as the command line tells it: keys, names, points and sentences. */
export function wordRun(
  run: Run,
  issues: readonly ImportIssue[],
  organisation: Organisation,
  nameOfPerson: (key: string) => string,
  words: Words,
): Omit<MatchResult, 'problem'> {
  const keyed = (person: PersonReference): KeyedName => ({
    key: person.key,
    name: nameOf(person, words),
  });
  const say = (reason: Run['unmatched'][number]['reasons'][number]): string =>
    sayReason(words, organisation, reason, nameOfPerson);
  return {
    status: run.status,
    pairs: run.pairs.map(({ a, b, slot, third, score, parts }) => ({
      a: keyed(a),
      b: keyed(b),
      slot,
      third: third === null ? null : keyed(third.person),
      score,
      reasons: parts.map(({ criterion, points, reason }) => ({
        criterion,
        points,
        text: say(reason),
      })),
    })),
    unmatched: run.unmatched.map(({ person, reasons }) => ({
      ...keyed(person),
      reasons: reasons.map(say),
    })),
    objective: run.objective,
    bound: run.bound,
    proof: run.proof,
    verified: run.verified,
    issues: issues.map((issue) => wordIssue(issue, words)),
    cohortId: run.cohortId,
    runId: run.id,
  };
}
