import { type Cell, cellText } from '../cells/cell.ts';
import { dayOfSerial, dayOfText } from '../cells/days.ts';
import { numberOfText } from '../cells/numbers.ts';
import { nameKey, tidyText } from '../cells/text.ts';
import { type CellKind, quoted } from './cell-kind.ts';

const mostYears = 70;
const mostPairs = 20;

/** The number in a cell, without a unit after it: '12,5 vuotta' is 12.5. */
function numberIn(cell: Cell, unit: RegExp): number | null {
  if (typeof cell === 'number') return cell;
  if (typeof cell !== 'string') return null;
  return numberOfText(tidyText(cell).replace(unit, ''));
}

const yearsUnit = /\s*(?:v\.?|vuotta|vuosi|år|years?|y)$/iu;

/** Years of experience, 0 to 70; parts of a year may be given. */
export const years: CellKind<number | null> = {
  notAnswered: null,
  read: (cell, reading) => {
    const number = numberIn(cell, yearsUnit);
    if (number !== null && number >= 0 && number <= mostYears) return number;
    reading.report('experience-invalid', 'warning', {
      value: quoted(cellText(cell)),
      most: mostYears,
    });
    return null;
  },
  write: (value) => value,
};

const pairsUnit = /\s*(?:kpl|paria|pari|par|st|pairs?)$/iu;

/** How many pairs somebody can take: 0 to 20. Anything else keeps the row out. */
export const pairCount: CellKind<number | null> = {
  notAnswered: null,
  read: (cell, reading) => {
    const number = numberIn(cell, pairsUnit);
    if (number !== null && Number.isInteger(number) && number >= 0 && number <= mostPairs) {
      return number;
    }
    reading.report('capacity-invalid', 'error', { value: quoted(cellText(cell)), most: mostPairs });
    return null;
  },
  write: (value) => value,
};

function dayIn(cell: Cell): string | null {
  if (typeof cell === 'object') return cell?.kind === 'day' ? cell.day : null;
  if (typeof cell === 'number') return cell > 20_000 ? dayOfSerial(cell, false) : null;
  return typeof cell === 'string' ? dayOfText(tidyText(cell)) : null;
}

/** A calendar day. */
export const calendarDay: CellKind<string | null> = {
  notAnswered: null,
  read: (cell, reading) => {
    const day = dayIn(cell);
    if (day === null) reading.report('date-invalid', 'warning', { value: quoted(cellText(cell)) });
    return day;
  },
  write: (value) => (value === null ? null : { kind: 'day', day: value }),
};

const yes = new Set(['kyllä', 'k', 'x', 'ja', 'j', 'yes', 'y', 'true', 'tosi', 'on', '1', 'ok']);
const no = new Set(['ei', 'e', 'nej', 'n', 'no', 'false', 'epätosi', '0']);

/** Yes or no, ticks included. */
export const yesOrNo: CellKind<boolean | null> = {
  notAnswered: null,
  read: (cell, reading) => {
    const text = tidyText(cellText(cell));
    if (yes.has(nameKey(text)) || /^[✓✔☑]$/u.test(text)) return true;
    if (no.has(nameKey(text))) return false;
    reading.report('yes-no-unknown', 'warning', { value: quoted(text) });
    return null;
  },
  write: (value, { words }) =>
    value === null ? null : words.say(value ? 'common:yes' : 'common:no'),
};
