import type { ImportTable, NameOrder } from '../../contract/index.ts';
import { nameKey, tidyText } from '../cells/text.ts';

/** A name in its two parts; either may be empty. */
export interface NameParts {
  readonly lastName: string;
  readonly firstName: string;
}

const particles = new Set([
  'von',
  'af',
  'av',
  'de',
  'di',
  'da',
  'del',
  'della',
  'van',
  'der',
  'den',
  'ter',
  'la',
  'le',
  'zu',
  'ben',
  'el',
  'al',
]);

const isParticle = (word: string | undefined): boolean =>
  word !== undefined && particles.has(word.toLowerCase());

/**
 * Splits a whole name. A comma always stands after the last name. Without one the last name is the
 * first or the last word, with the particles that belong to it; first names may be several.
 */
export function splitName(name: string, order: NameOrder): NameParts {
  const text = tidyText(name);
  const comma = text.indexOf(',');
  if (comma !== -1) {
    return { lastName: text.slice(0, comma).trim(), firstName: text.slice(comma + 1).trim() };
  }
  const words = text.split(' ');
  let border = order === 'last-first' ? 1 : words.length - 1;
  if (order === 'last-first')
    while (isParticle(words[border - 1]) && border < words.length - 1) border += 1;
  else while (border > 1 && isParticle(words[border - 1])) border -= 1;
  const [start, end] = [words.slice(0, border).join(' '), words.slice(border).join(' ')];
  return order === 'last-first'
    ? { lastName: start, firstName: end }
    : { lastName: end, firstName: start };
}

/** A whole name as written, and the e-mail in the same row. */
export interface NamedRow {
  readonly name: string;
  readonly email: string;
}

const mostExamples = 10;
const plainLetters = (text: string): string =>
  nameKey(text).normalize('NFD').replace(/\p{M}/gu, '').replace(/ /g, '');

/** The order in which e-mails of the form first.last say that the names are written. */
function orderByEmails(rows: readonly NamedRow[]): NameOrder {
  let lead = 0;
  for (const { name, email } of rows) {
    const [first = '', last = ''] = email.split('@')[0]?.split('.') ?? [];
    const { lastName, firstName } = splitName(name, 'first-last');
    const start = plainLetters(firstName.split(' ')[0] ?? '');
    if (start === plainLetters(first) || plainLetters(lastName) === plainLetters(last)) lead += 1;
    else if (start === plainLetters(last)) lead -= 1;
  }
  return lead > 0 ? 'first-last' : 'last-first';
}

/**
 * The order of the names of a column: `chosen` if there is one, or what commas say, or else a guess
 * that is to be asked. The guess goes by e-mails; personnel lists begin with the last name.
 */
export function nameOrderOf(
  rows: readonly NamedRow[],
  chosen: NameOrder | null,
): NonNullable<ImportTable['nameOrder']> {
  const unclear = rows.filter(({ name }) => !name.includes(',') && tidyText(name).includes(' '));
  const examples = unclear.slice(0, mostExamples).map(({ name }) => tidyText(name).slice(0, 100));
  if (chosen !== null) return { status: 'known', order: chosen, examples };
  if (unclear.length === 0) return { status: 'known', order: 'last-first', examples };
  return { status: 'asked', order: orderByEmails(unclear), examples };
}
