import { type PairLock, readProblem } from '../../solver/index.ts';
import { type Words, weekSchema } from '../contract/index.ts';

/**
 * The rules that cannot all hold, each as a sentence: of a lock which two it holds and in which week
 * or slot, which the name of the rule does not tell. One sentence for each name, in their order.
 */
export function sayConflict(
  names: readonly string[],
  file: unknown,
  words: Words,
): readonly string[] {
  const read = readProblem(file);
  const locks = read.status === 'invalid' ? [] : (read.problem.locked ?? []);
  return names.map((name) => {
    const lock = lockNamed(name, locks);
    return lock === null ? words.say('matching:conflict-rule', { name }) : sayLock(lock, words);
  });
}

/** A lock by its name, whichever way round it is written; one that names a slot before others. */
function lockNamed(name: string, locks: readonly PairLock[]): PairLock | null {
  const named = locks.filter(([a, b]) => name === `lock ${a}-${b}` || name === `lock ${b}-${a}`);
  return named.find(([, , slot]) => slot !== undefined) ?? named[0] ?? null;
}

function sayLock([one, other, slot]: PairLock, words: Words): string {
  if (slot === undefined) return words.say('matching:conflict-lock', { one, other });
  const week = weekSchema.safeParse(slot).success ? words.week(slot) : slot;
  return words.say('matching:conflict-lock-week', { one, other, week });
}
