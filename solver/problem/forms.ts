import type {
  Candidate,
  CandidateMatrix,
  PairingProblem,
  ProblemWithCandidates,
  ProblemWithMatrix,
} from './problem.ts';

/** The same problem with its candidates listed one by one. */
export function asCandidates(problem: PairingProblem): ProblemWithCandidates {
  if (!('matrix' in problem)) return problem;
  const { matrix, ...frame } = problem;
  const tags = Object.entries(matrix.tags ?? {});
  const candidates = matrix.left.flatMap((a, row) =>
    matrix.right.flatMap((b, column): Candidate[] => {
      const score = matrix.scores[row]?.[column] ?? -1;
      if (score < 0 || (frame.method === 'workpair' && row > column)) return [];
      const borne = tags.filter(([, bits]) => bits[row]?.[column] === '1').map(([tag]) => tag);
      return [borne.length === 0 ? { a, b, score } : { a, b, score, tags: borne }];
    }),
  );
  return { ...frame, candidates };
}

/** The same problem as a file has it: JSON does not write an Int16Array as a list. */
export function asFile(problem: PairingProblem): PairingProblem {
  if (!('matrix' in problem)) return problem;
  const scores = problem.matrix.scores.map((row) => Array.from(row));
  return { ...problem, matrix: { ...problem.matrix, scores } };
}

/**
 * The same problem in the dense form, with everybody on their side in the order of the people. Of
 * several slots of two people the last one listed stays: a cell has room for one.
 */
export function asMatrix(problem: PairingProblem): ProblemWithMatrix {
  if ('matrix' in problem) return problem;
  const { candidates, ...frame } = problem;
  const pool = frame.method === 'workpair';
  const left = frame.people.filter(({ side }) => pool || side === 'left').map(({ id }) => id);
  const right = frame.people.filter(({ side }) => pool || side === 'right').map(({ id }) => id);
  const rows = new Map(left.map((id, row) => [id, row]));
  const columns = new Map(right.map((id, column) => [id, column]));
  const scores = left.map(() => right.map(() => -1));
  const bits = new Map<string, string[][]>();
  const place = (a: string, b: string, { score, tags = [] }: Candidate): void => {
    const row = rows.get(a) ?? -1;
    const column = columns.get(b) ?? -1;
    const line = scores[row];
    if (line !== undefined) line[column] = score;
    for (const tag of tags) {
      const lines = bits.get(tag) ?? left.map(() => right.map(() => '0'));
      bits.set(tag, lines);
      const marks = lines[row];
      if (marks !== undefined) marks[column] = '1';
    }
  };
  for (const candidate of candidates) {
    place(candidate.a, candidate.b, candidate);
    if (pool) place(candidate.b, candidate.a, candidate);
  }
  const tags = Array.from(
    bits,
    ([tag, lines]) => [tag, lines.map((line) => line.join(''))] as const,
  );
  const matrix: CandidateMatrix = { left, right, scores, tags: Object.fromEntries(tags) };
  return { ...frame, matrix };
}
