import { dayOfText } from '../../contract/index.ts';
import { type Cell, cellText } from '../cells/cell.ts';
import { dayOfSerial } from '../cells/days.ts';
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
const over = /^(?:yli|vähintään|över|minst|over|more than|at least|>=?)\s*/iu;
const under = /^(?:alle|enintään|under|högst|less than|at most|<=?)\s*/iu;
const about = /^(?:noin|n\.|ca\.?|cirka|about)\s*/iu;

/**
 * A band of years as one number: the middle of '5-10', the number itself of 'yli 20', half of
 * 'alle 2'; so that a band counts for what its people have on average, and an open one for what is
 * certain. Null where it is none.
 */
function yearsOfBand(text: string): number | null {
  const plain = text.replace(yearsUnit, '').trim();
  const band = /^(.+?)\s*[-\u2010-\u2015\u2212]\s*(.+)$/u.exec(plain);
  if (band !== null) {
    const least = numberOfText((band[1] ?? '').replace(yearsUnit, ''));
    const most = numberOfText(band[2] ?? '');
    return least === null || most === null || least < 0 || most < least ? null : (least + most) / 2;
  }
  if (over.test(plain)) return numberOfText(plain.replace(over, ''));
  if (under.test(plain)) {
    const most = numberOfText(plain.replace(under, ''));
    return most === null ? null : most / 2;
  }
  const exact = plain.replace(about, '').replace(/\s*\+$/u, '');
  return exact === plain ? null : numberOfText(exact);
}

/** Years of experience, 0 to 70; parts of a year and bands may be given. */
export const years: CellKind<number | null> = {
  notAnswered: null,
  read: (cell, reading) => {
    const text = tidyText(cellText(cell));
    const number = numberIn(cell, yearsUnit) ?? yearsOfBand(text);
    if (number !== null && number >= 0 && number <= mostYears) return number;
    reading.report('experience-invalid', 'warning', { value: quoted(text), most: mostYears });
    return null;
  },
  write: (value) => value,
};

/** A whole number between two bounds; a unit may stand after it. */
export function wholeNumber(least: number, most: number): CellKind<number | null> {
  return {
    notAnswered: null,
    read: (cell, reading) => {
      const number = numberIn(cell, countUnit);
      if (number !== null && Number.isInteger(number) && number >= least && number <= most) {
        return number;
      }
      reading.report('number-invalid', 'warning', { value: quoted(cellText(cell)), least, most });
      return null;
    },
    write: (value) => value,
  };
}

const countUnit =
  /\s*(?:kpl|pv|päivää|päivä|vieras|vierasta|henkilöä|hlö|dagar|dag|days?|st|visitors?)\.?$/iu;

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

/** Says whether a text means yes, ticks included. */
export function isYes(text: string): boolean {
  return yes.has(nameKey(text)) || /^[✓✔☑]$/u.test(text);
}

/** Says whether a text means no. */
export function isNo(text: string): boolean {
  return no.has(nameKey(text));
}

/** Yes or no, ticks included. */
export const yesOrNo: CellKind<boolean | null> = {
  notAnswered: null,
  read: (cell, reading) => {
    const text = tidyText(cellText(cell));
    if (isYes(text)) return true;
    if (isNo(text)) return false;
    reading.report('yes-no-unknown', 'warning', { value: quoted(text) });
    return null;
  },
  write: (value, { words }) =>
    value === null ? null : words.say(value ? 'common:yes' : 'common:no'),
};
