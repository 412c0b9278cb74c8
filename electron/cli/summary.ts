import type { MessageKey, Run, Words } from '../contract/index.ts';
import type { MatchResult } from './match-result.ts';
import { print } from './output.ts';

const proofKeys = {
  'dual certificate': 'cli:proof-dual-certificate',
  'exhausted columns': 'cli:proof-exhausted-columns',
  'linear bound': 'cli:proof-linear-bound',
} as const satisfies Record<NonNullable<Run['proof']>, MessageKey>;

/** Prints a match for a reader: the pairs with their main reasons, who is left out, the proof. */
export function printSummary(
  run: Run,
  result: MatchResult,
  workbook: string | null,
  words: Words,
): void {
  print('');
  print(words.say('cli:summary-pairs', { count: result.pairs.length }));
  result.pairs.forEach((pair, index) => {
    const number = String(index + 1).padStart(3);
    const names = [pair.a, pair.b, ...(pair.third === null ? [] : [pair.third])];
    const week = pair.slot === null ? '' : `, ${words.week(pair.slot)}`;
    const told = `${names.map(({ name }) => name).join(' – ')}${week}`;
    print(`${number}  ${words.number(pair.score).padStart(5)}  ${told}`);
    for (const reason of mainReasons(pair.reasons))
      print(`            ${`+${reason.points}`.padStart(5)}  ${reason.text}`);
  });
  if (result.unmatched.length > 0) {
    print('');
    print(words.say('cli:summary-unmatched', { count: result.unmatched.length }));
    for (const person of result.unmatched) {
      print(`  ${person.name}`);
      for (const reason of person.reasons) print(`    ${reason}`);
    }
  }
  if (result.issues.length > 0) {
    print('');
    print(words.say('cli:summary-issues', { count: result.issues.length }));
    for (const { sheet, row, column, message } of result.issues)
      print(`  ${sheet} ${column ?? ''}${row ?? ''}: ${message}`);
  }
  print('');
  for (const line of proofLines(run, words)) print(line);
  if (workbook !== null) print(words.say('cli:written', { file: workbook }));
}

/** The three parts that gave the most points. */
function mainReasons(reasons: MatchResult['pairs'][number]['reasons']) {
  return [...reasons]
    .filter(({ points }) => points > 0)
    .sort((one, other) => other.points - one.points)
    .slice(0, 3);
}

function proofLines(run: Run, words: Words): readonly string[] {
  const { objective, proof } = run;
  if (objective === null) return [words.say(`cli:status-${run.status}`, { rules: run.conflict })];
  const values = words.say('cli:summary-values', {
    matched: words.number(objective.matched),
    fairness: objective.fairness === null ? '–' : words.number(objective.fairness),
    total: words.number(objective.total),
  });
  const proved =
    run.status === 'optimal' && run.verified && proof !== null
      ? words.say('cli:summary-proved', {
          proof: words.say(proofKeys[proof]),
        })
      : words.say('cli:summary-not-proved');
  const second = run.secondOpinion === 'agrees' ? [words.say('cli:summary-second-opinion')] : [];
  const time = words.say('cli:summary-time', {
    engine: run.engine,
    ms: words.number(run.totalMs, run.totalMs < 10 ? 1 : 0),
  });
  return [values, proved, ...second, time];
}
