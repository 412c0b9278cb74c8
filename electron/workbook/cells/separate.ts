import { tidyText } from './text.ts';

const betweenAnswers = /[;|•\r\n\u2028\u2029]+/u;
const numbering = /^\s*(?:\d{1,2}\s*[.)]\s+|[-–*]\s+)/u;
const betweenWords = /\s*[/&+]\s*|\s+(?:ja|sekä|että|tai|och|samt|eller|and|or)\s+/giu;

/** The answers of a cell that are surely apart: by semicolon, line break or bullet. */
export function separateAnswers(text: string): string[] {
  return text
    .split(betweenAnswers)
    .map((answer) => tidyText(answer.replace(numbering, '')))
    .filter((answer) => answer !== '');
}

/** Words that a comma, a slash, '&' or 'ja', 'tai', 'och', 'eller' holds apart. */
export function separateWords(text: string): string[] {
  return separateAnswers(text)
    .flatMap((answer) => answer.split(','))
    .flatMap((answer) => answer.split(betweenWords))
    .map(tidyText)
    .filter((word) => word !== '');
}

/** A name with more separators in it than this is no name. */
const mostPiecesOfName = 8;

interface Named {
  readonly name: string;
  readonly isKnown: boolean;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

function spansBetween(text: string, separator: RegExp): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const match of text.matchAll(separator)) {
    spans.push({ start, end: match.index });
    start = match.index + match[0].length;
  }
  return [...spans, { start, end: text.length }];
}

/** Separates a text, but leaves together the longest runs that are a known name as they stand. */
function separateAround(
  text: string,
  separator: RegExp,
  isKnown: (name: string) => boolean,
): readonly Named[] {
  const spans = spansBetween(text, separator);
  const named: Named[] = [];
  for (let first = 0; first < spans.length; ) {
    const nameTo = (last: number): string =>
      tidyText(text.slice(spans[first]?.start, spans[last]?.end).replace(numbering, ''));
    let last = Math.min(spans.length, first + mostPiecesOfName) - 1;
    while (last > first && !isKnown(nameTo(last))) last -= 1;
    const name = nameTo(last);
    if (name !== '') named.push({ name, isKnown: isKnown(name) });
    first = last + 1;
  }
  return named;
}

/**
 * Separates the names in a cell although official names have commas and 'ja' in them: the longest
 * known names are taken first. Words such as 'ja' separate only where every part is then known;
 * what nobody knows is left as its writer separated it. A few
 * look-ups for each piece.
 */
export function separateNames(text: string, isKnown: (name: string) => boolean): string[] {
  return separateAnswers(text).flatMap((answer) =>
    separateAround(answer, /,/g, isKnown).flatMap(({ name, isKnown: isOne }) => {
      if (isOne) return [name];
      const parts = separateAround(name, betweenWords, isKnown);
      return parts.every((part) => part.isKnown) ? parts.map((part) => part.name) : [name];
    }),
  );
}

const wordCount = (text: string): number => text.split(' ').length;

function separateAtCommas(answer: string): string[] {
  const pieces = answer
    .split(',')
    .map(tidyText)
    .filter((piece) => piece !== '');
  if (pieces.length < 2 || pieces.some((piece) => piece.includes('@'))) return pieces;
  if (pieces.every((piece) => wordCount(piece) > 1)) return pieces;
  const areLastThenFirst = pieces.length % 2 === 0;
  if (!areLastThenFirst) return pieces;
  return pieces.flatMap((piece, index) =>
    index % 2 === 0 ? [`${piece}, ${pieces[index + 1] ?? ''}`] : [],
  );
}

/**
 * Separates people's names. 'Salo, Aino' is one person written last name first; 'Aino Salo, Eero
 * Laine' are two.
 */
export function separatePeople(text: string): string[] {
  return separateAnswers(text)
    .flatMap((answer) => answer.split(betweenWords))
    .flatMap(separateAtCommas);
}
