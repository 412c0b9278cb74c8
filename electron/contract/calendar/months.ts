import { nameKey } from '../words/tidy.ts';

const stems: readonly (readonly string[])[] = [
  ['tammi', 'januari', 'january', 'jan'],
  ['helmi', 'februari', 'february', 'feb'],
  ['maalis', 'mars', 'march', 'mar'],
  ['huhti', 'april', 'apr'],
  ['touko', 'maj', 'may'],
  ['kesä', 'juni', 'june', 'jun'],
  ['heinä', 'juli', 'july', 'jul'],
  ['elo', 'augusti', 'august', 'aug'],
  ['syys', 'september', 'sept', 'sep'],
  ['loka', 'oktober', 'october', 'okt', 'oct'],
  ['marras', 'november', 'nov'],
  ['joulu', 'december', 'dec'],
];

const numbers = new Map(
  stems.flatMap((names, index) => names.map((name): [string, number] => [name, index + 1])),
);

/** The number of a month, from its number or its name in Finnish, Swedish or English; else null. */
export function monthOfText(text: string): number | null {
  const key = nameKey(text);
  if (/^\d{1,2}$/.test(key)) return Number(key) >= 1 && Number(key) <= 12 ? Number(key) : null;
  return numbers.get(key.replace(/kuu\p{L}*$/u, '')) ?? null;
}

/** The months of 'maaliskuu', '3', 'kesä-elokuu' or '11-1', in their order; null where it is none. */
export function monthsOfText(text: string): readonly number[] | null {
  const [start = '', end = start, another] = text.split(/\s*[-\u2010-\u2015\u2212]\s*/u);
  const first = monthOfText(start);
  const last = monthOfText(end);
  if (first === null || last === null || another !== undefined) return null;
  const count = ((last - first + 12) % 12) + 1;
  return Array.from({ length: count }, (_, index) => ((first - 1 + index) % 12) + 1);
}
