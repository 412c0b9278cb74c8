import {
  type AddedRules,
  alternatives,
  bestRosters,
  conflict,
  defaultSettingsOf,
  explainUnmatchedPerson,
  type PairingProblem,
  prices,
  readProblem,
  repair,
  solve,
  tradeoff,
  warnings,
  whyNotPair,
  whyPair,
} from '../../solver/index.ts';
import { type Arguments, type Command, WrongUsage } from './command.ts';
import { readJson } from './json-file.ts';
import { printJson } from './output.ts';
import { joinersOf, readPairs } from './repair-wish.ts';

/** `insight QUESTION PROBLEM.json [IDS]`: answers what a coordinator asks after a roster. */
export const insightCommand: Command = {
  usage:
    'insight QUESTION PROBLEM.json [ID...] [--differ D] [--loss X] [--everyone left|right|both] [--points N] [--leave ID] [--join ID] [--keep A,B] [--lang fi|sv|en]',
  help: 'cli:help-insight',
  options: {
    differ: { type: 'string' },
    everyone: { type: 'string' },
    join: { type: 'string', multiple: true },
    keep: { type: 'string', multiple: true },
    leave: { type: 'string', multiple: true },
    loss: { type: 'string' },
    points: { type: 'string' },
  },
  files: [2, 4],
  run: async (given) => {
    const [question = '', file = '', ...ids] = given.files;
    const read = readProblem(await readJson(file));
    if (read.status === 'invalid') {
      printJson({ status: 'invalid', issues: read.issues });
      return 2;
    }
    printJson(await answerTo(question, read.problem, ids, given));
    return 0;
  },
};

async function answerTo(
  question: string,
  problem: PairingProblem,
  [first, second]: readonly string[],
  given: Arguments,
): Promise<unknown> {
  const now = (): number => performance.now();
  const solved = () => solve(problem, { now });
  switch (question) {
    case 'why':
      return whyPair(problem, await solved(), required(first), required(second));
    case 'why-not':
      return whyNotPair(problem, await solved(), required(first), required(second), { now });
    case 'prices':
      return prices(problem, await solved(), { now });
    case 'unmatched':
      return explainUnmatchedPerson(problem, await solved(), required(first), { now });
    case 'ties':
      return bestRosters(problem, await solved(), { now });
    case 'alternatives': {
      const wanted = {
        count: wholeNumber(first, 3),
        differ: wholeNumber(given.text('differ'), 1),
        lossPercent: number(given.text('loss'), 100),
      };
      return alternatives(problem, await solved(), wanted, { now });
    }
    case 'conflict':
      return conflict(problem, everyone(given.text('everyone')), { now });
    case 'repair': {
      // Who joins was not there yet when the pairs were confirmed.
      const { before, join } = joinersOf(problem, given.texts('join'));
      const confirmed = await solve(before, { now });
      const keep = readPairs(given.texts('keep'));
      if (keep === null) throw wrong();
      return repair(before, confirmed.pairs, { leave: given.texts('leave'), join, keep }, { now });
    }
    case 'tradeoff': {
      const wanted = { against: axis(first), points: wholeNumber(given.text('points'), 12) };
      return tradeoff(problem, wanted, { now });
    }
    case 'warnings':
      return { status: 'told', warnings: warnings([], defaultSettingsOf(problem.method), problem) };
    default:
      throw wrong();
  }
}

function axis(value: string | undefined): 'cross-agency' | 'cross-sector' | 'near' | 'fairness' {
  switch (value) {
    case undefined:
      return 'cross-agency';
    case 'cross-agency':
    case 'cross-sector':
    case 'near':
    case 'fairness':
      return value;
    default:
      throw wrong();
  }
}

/** Whether everybody on these sides must have a pair. */
function everyone(value: string | undefined): AddedRules {
  switch (value) {
    case undefined:
      return {};
    case 'left':
    case 'right':
    case 'both':
      return { everyone: value };
    default:
      throw wrong();
  }
}

function required(value: string | undefined): string {
  if (value === undefined) throw wrong();
  return value;
}

function wholeNumber(value: string | undefined, otherwise: number): number {
  if (value === undefined) return otherwise;
  if (!/^\d{1,6}$/.test(value)) throw wrong();
  return Number(value);
}

function number(value: string | undefined, otherwise: number): number {
  if (value === undefined) return otherwise;
  if (!/^\d{1,6}(\.\d{1,6})?$/.test(value)) throw wrong();
  return Number(value);
}

function wrong(): WrongUsage {
  return new WrongUsage('cli:wrong-option', { usage: insightCommand.usage });
}
