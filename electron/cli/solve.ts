import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { readProblem, solve } from '../../solver/index.ts';
import type { Command } from './command.ts';
import { printJson } from './output.ts';

/** `solve FILE...`: one answer per line, in the order of the files. */
export const solveCommand: Command = {
  name: 'solve',
  usage: 'solve PROBLEM.json... [--lang fi|sv|en]',
  help: 'cli:help-solve',
  options: {},
  files: [1, 10_000],
  run: async ({ files, words }) => {
    let exitCode = 0;
    for (const file of files) {
      const read = readProblem(await readJson(file));
      if (read.status === 'valid')
        printJson(await solve(read.problem, { now: () => performance.now() }));
      else {
        exitCode = 2;
        const issues = read.issues.map((issue) => ({
          ...issue,
          message: words.say(`cli:problem-${issue.code}`, { ...issue.params, path: issue.path }),
        }));
        printJson({ ...invalidAnswer, file: basename(file), issues });
      }
    }
    return exitCode;
  },
};

/** What stands on the line of a file that is not a problem file. */
const invalidAnswer = {
  status: 'invalid',
  pairs: [],
  objective: null,
  bound: null,
  proof: null,
  verified: false,
  unmatched: [],
  conflict: [],
  timing: { totalMs: 0, engine: 'none' },
};

/** The file's JSON, or undefined, which is no problem file, when there is none to read. */
async function readJson(file: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch {
    return undefined;
  }
}
