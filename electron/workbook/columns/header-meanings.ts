import { type ColumnUse, nameOfUse } from '../../contract/index.ts';
import { slipsAllowed, spellingDistance } from '../cells/spelling.ts';
import { nameKey, tidyText } from '../cells/text.ts';
import { columns } from './columns.ts';

/** What a header means, and how surely: 1 for a header that is known as it stands. */
export interface HeaderMeaning {
  readonly use: ColumnUse;
  /** The template's own header, which wins over synonyms where both are in one table. */
  readonly isCanonical: boolean;
  readonly guess: 'header' | 'spelling';
  readonly confidence: number;
}

const wholeNameHeaders = [
  'Nimi',
  'Koko nimi',
  'Henkilö',
  'Henkilön nimi',
  'Osallistuja',
  'Osallistujan nimi',
  'Työntekijä',
  'Namn',
  'Hela namnet',
  'Personens namn',
  'Deltagare',
  'Deltagarens namn',
  'Name',
  'Full name',
  'Participant',
  'Participant name',
];

function meaningsOfHeaders(): ReadonlyMap<string, HeaderMeaning> {
  const meanings = new Map<string, HeaderMeaning>();
  const add = (header: string, use: ColumnUse, isCanonical: boolean): void => {
    meanings.set(nameKey(header), { use, isCanonical, guess: 'header', confidence: 1 });
  };
  for (const header of wholeNameHeaders) add(header, { kind: 'whole-name' }, true);
  for (const { field, synonyms } of columns) {
    for (const synonym of synonyms) add(synonym, { kind: 'field', field }, false);
  }
  for (const { field, headers } of columns) {
    for (const header of [headers.fi, headers.sv, headers.en]) {
      add(header, { kind: 'field', field }, true);
    }
  }
  return meanings;
}

const meanings = meaningsOfHeaders();
const sureOfBeginning = 0.95;

/** What a header says in two or three languages, as 'Sukunimi / Efternamn': all mean one thing. */
function meaningInTwoLanguages(header: string): HeaderMeaning | null {
  const [first, ...others] = header.split(/[/|\r\n]+/u).map((part) => meanings.get(nameKey(part)));
  if (first === undefined || others.length === 0) return null;
  const isOneMeaning = others.every((other) => other && isSameUse(other.use, first.use));
  return isOneMeaning ? first : null;
}

/** What a header means, whatever its case, spaces and punctuation; null where it is not known. */
export function meaningOfHeader(header: string): HeaderMeaning | null {
  const whole = meanings.get(nameKey(header)) ?? meaningInTwoLanguages(header);
  if (whole) return whole;
  // Forms put a hint after the header: 'Rooli (mentori / aktori)', 'Tavoitteet: valitse kolme';
  // a number after one that comes again: 'Nimi2'; and people the year: 'Sopivat viikot 2027'.
  const [beginning = ''] = header.split(/[(:*?\r\n]|(?<=\p{L})\d$|\s20\d\d\s*$/u);
  const meaning = meanings.get(nameKey(beginning));
  return meaning ? { ...meaning, confidence: sureOfBeginning } : null;
}

const mostRemembered = 2000;
const remembered = new Map<string, HeaderMeaning | null>();

/** What a misspelt header means, if it is close to headers of one meaning alone. O(headers). */
export function meaningOfSpelling(header: string): HeaderMeaning | null {
  const key = nameKey(tidyText(header).slice(0, 80));
  const known = remembered.get(key);
  if (known !== undefined) return known;
  const meaning = closestMeaning(key);
  if (remembered.size < mostRemembered) remembered.set(key, meaning);
  return meaning;
}

function closestMeaning(key: string): HeaderMeaning | null {
  let most = slipsAllowed(key.length);
  let found: HeaderMeaning | null = null;
  let isUnclear = false;
  if (most === 0) return null;
  for (const [otherKey, meaning] of meanings) {
    const distance = spellingDistance(key, otherKey, most);
    if (distance > most) continue;
    const isOther = found !== null && !isSameUse(found.use, meaning.use);
    isUnclear = distance === most && isOther ? true : distance < most ? false : isUnclear;
    most = distance;
    found = { ...meaning, guess: 'spelling', confidence: 0.9 - 0.1 * distance };
  }
  return isUnclear ? null : found;
}

/** Says whether two uses are one and the same. */
export function isSameUse(one: ColumnUse, other: ColumnUse): boolean {
  return nameOfUse(one) === nameOfUse(other);
}
