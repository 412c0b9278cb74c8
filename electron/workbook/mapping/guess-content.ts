import type { ColumnUse, ProfileField } from '../../contract/index.ts';
import { type Cell, cellText } from '../cells/cell.ts';
import { separateWords } from '../cells/separate.ts';
import { isNotAnswered, tidyText } from '../cells/text.ts';
import { meetingMode, role, shadowingRole, tongueOf } from '../columns/choice-kinds.ts';
import { isTaskMark, isTick } from '../columns/mark-kinds.ts';
import type { Register } from '../columns/register.ts';

/** A guess by what the cells of a column hold. */
export interface ContentGuess {
  readonly use: ColumnUse;
  readonly confidence: number;
}

const fewestCells = 2;
const fewestAlike = 0.8;
/** However alike the cells are, a header would have said it better. */
const sureness = 0.8;

const address = /^[^\s@,;]+@[^\s@,;]+\.[^\s@,;]+$/u;
const someYears =
  /^(?:yli|alle|noin|n\.|över|under|over)?\s*\d+(?:[.,]\d+)?(?:\s*[-–]\s*\d+)?\s*(?:v\.?|vuotta|vuosi|år|years?)$/iu;

type Test = (text: string, register: Register) => boolean;

const areAll = (text: string, isOne: (word: string) => boolean): boolean => {
  const words = separateWords(text);
  return words.length > 0 && words.every(isOne);
};

/** What is looked for, in this order. */
const tests: readonly (readonly [field: ProfileField, test: Test])[] = [
  ['email', (text) => address.test(text)],
  ['agency', (text, { agencies }) => agencies.codeOf(text) !== null],
  ['sector', (text, { sectors }) => sectors.codeOf(text) !== null],
  ['office', (text, { offices }) => offices.codeOf(text) !== null],
  ['role', (text) => role.isChoice(text)],
  ['shadowingRole', (text) => shadowingRole.isChoice(text)],
  ['languages', (text) => areAll(text, (word) => tongueOf(word) !== null)],
  ['meetingMode', (text) => meetingMode.isChoice(text)],
  ['experienceYears', (text) => someYears.test(text)],
  ['goals', (text, { goals }) => text.split(/[;\n]/u).some((part) => goals.codeOf(part) !== null)],
];

/** The use that most of the cells speak for; null where they do not, or are too few. */
export function guessByContent(cells: readonly Cell[], register: Register): ContentGuess | null {
  const texts = cells
    .filter((cell) => typeof cell === 'string')
    .map((cell) => tidyText(cellText(cell).slice(0, 500)))
    .filter((text) => !isNotAnswered(text));
  if (texts.length < fewestCells) return null;
  for (const [field, test] of tests) {
    const share = texts.filter((text) => test(text, register)).length / texts.length;
    if (share >= fewestAlike)
      return { use: { kind: 'field', field }, confidence: sureness * share };
  }
  return null;
}

/** Says whether the answered cells are marks such as x, kyllä or 1, or, for tasks, levels. */
export function areMarks(cells: readonly Cell[], use: ColumnUse): boolean {
  const answered = cells.filter((cell) => !isNotAnswered(cellText(cell)));
  const isMark = use.kind === 'task' ? isTaskMark : isTick;
  return answered.length > 0 && answered.every(isMark);
}
