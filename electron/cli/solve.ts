import { solve } from '../../solver/index.ts';
import type { Command } from './command.ts';
import { sayConflict } from './conflict-words.ts';
import { readJson } from './json-file.ts';
import { printJson } from './output.ts';

/** `solve FILE...`: one answer per line, in the order of the files. */
export const solveCommand: Command = {
  usage: 'solve PROBLEM.json... [--lang fi|sv|en]',
  help: 'cli:help-solve',
  options: {},
  files: [1, 10_000],
  run: async ({ files, words }) => {
    let exitCode = 0;
    for (const file of files) {
      const problem = await readJson(file);
      const answer = await solve(problem, { now: () => performance.now() });
      if (answer.status === 'invalid') exitCode = 2;
      const issues = answer.issues.map((issue) => ({
        ...issue,
        message: words.say(`cli:problem-${issue.code}`, { ...issue.params, path: issue.path }),
      }));
      const conflictMessages = sayConflict(answer.conflict, problem, words);
      printJson({ ...answer, issues, conflictMessages });
    }
    return exitCode;
  },
};
