import { type Cell, cellText } from '../cells/cell.ts';
import { nameKey, tidyText } from '../cells/text.ts';
import { isNo, isYes } from './number-kinds.ts';

/**
 * What a cell of a tick-box column says: 0 for a plain mark ('x', 'kyllä', ✓, 1 as yes), a number
 * for a place in an order of importance, null for no mark; undefined where it is neither.
 */
export function tickIn(cell: Cell): number | null | undefined {
  if (typeof cell === 'boolean') return cell ? 0 : null;
  const text = tidyText(cellText(cell));
  if (text === '' || isNo(text) || /^[-–—☐]$/u.test(text)) return null;
  if (isYes(text)) return 0;
  return /^[1-9]\d?$/.test(text) ? Number(text) : undefined;
}

/** Says whether a cell holds what a tick-box column may hold. */
export function isTick(cell: Cell): boolean {
  return tickIn(cell) !== undefined;
}

/** How well somebody masters a task, and whether to learn it is wished. */
export interface TaskMark {
  readonly level: number;
  readonly wantsToLearn: boolean;
}

const mostSkilled = 4;

/**
 * What a cell says of a task: a level 0 to 4, a plus for a wish to learn, or both: '3', '1 +', '+'.
 * A tick alone means that the person does the task alone (3). Null where it says nothing of it,
 * undefined where it cannot be read.
 */
export function taskMarkIn(cell: Cell): TaskMark | null | undefined {
  const text = tidyText(cellText(cell));
  const mark = /^([0-9])?\s*(\+)?$/.exec(text);
  if (text === '') return null;
  if (mark !== null) {
    const level = Number(mark[1] ?? 0);
    return level > mostSkilled ? undefined : { level, wantsToLearn: mark[2] === '+' };
  }
  if (nameKey(text) === '' && /^[-–—]$/.test(text)) return null;
  if (isYes(text)) return { level: 3, wantsToLearn: false };
  return isNo(text) ? { level: 0, wantsToLearn: false } : undefined;
}

/** Says whether a cell holds what a task column may hold. */
export function isTaskMark(cell: Cell): boolean {
  return taskMarkIn(cell) !== undefined;
}
