import { cellText } from '../cells/cell.ts';
import { tidyLines, tidyText } from '../cells/text.ts';
import { type CellKind, type CellReading, quoted } from './cell-kind.ts';

const shortTextLength = 200;
const longTextLength = 2000;

function cut(text: string, most: number, reading: CellReading): string {
  if (text.length <= most) return text;
  reading.report('text-too-long', 'warning', { most });
  return text.slice(0, most).trimEnd();
}

/** A name of a person: text that is there even when it is empty. */
export const personName: CellKind<string> = {
  notAnswered: '',
  read: (cell, reading) => cut(tidyText(cellText(cell)), shortTextLength, reading),
  write: (value) => (value === '' ? null : value),
};

/** One line of text. A number in such a cell, as a staff number is, stays as its digits. */
export const shortText: CellKind<string | null> = {
  notAnswered: null,
  read: (cell, reading) => cut(tidyText(cellText(cell)), shortTextLength, reading) || null,
  write: (value) => value,
};

/** Text of several lines. */
export const longText: CellKind<string | null> = {
  notAnswered: null,
  read: (cell, reading) => cut(tidyLines(cellText(cell)), longTextLength, reading) || null,
  write: (value) => value,
};

const addressShape = /^[^\s@,;<>()"]+@[^\s@,;<>()".]+(?:\.[^\s@,;<>()".]+)+$/u;

/** One e-mail address, also when it is written as a link or with a name before it. */
export const emailAddress: CellKind<string | null> = {
  notAnswered: null,
  read: (cell, reading) => {
    const text = tidyText(cellText(cell));
    const bare = (/<([^<>]+)>\s*$/.exec(text)?.[1] ?? text).replace(/^mailto:/i, '').trim();
    if (addressShape.test(bare) && bare.length <= shortTextLength) return bare;
    reading.report('email-invalid', 'warning', { value: quoted(text) });
    return null;
  },
  write: (value) => value,
};
