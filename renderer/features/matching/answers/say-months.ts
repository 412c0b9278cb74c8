import type { Words } from '../../../../electron/contract/index.ts';

/** Ascending months by short names, months in a row as a stretch: 'tammi–maalis, joulu'. */
export function sayMonths(months: readonly number[], words: Words): string | null {
  if (months.length === 0) return null;
  const format = new Intl.DateTimeFormat(words.locale, { month: 'short', timeZone: 'UTC' });
  const nameOf = (month: number): string => format.format(Date.UTC(2000, month - 1));
  const starts = months.filter((month) => !months.includes(month - 1));
  return starts
    .map((start) => {
      const end = endOfStretch(start, months);
      return start === end ? nameOf(start) : `${nameOf(start)}–${nameOf(end)}`;
    })
    .join(', ');
}

function endOfStretch(month: number, months: readonly number[]): number {
  return months.includes(month + 1) ? endOfStretch(month + 1, months) : month;
}
