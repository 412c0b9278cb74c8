const finnishDay = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/;
const isoDay = /^\d{4}-\d{2}-\d{2}$/;

/** A day as Finns write it ('5.3.2026'), or by ISO 8601, as yyyy-mm-dd; null where it is neither. */
export function isoDayOfTyped(typed: string): string | null {
  if (isoDay.test(typed)) return typed;
  const [, day = '', month = '', year] = finnishDay.exec(typed) ?? [];
  return year === undefined ? null : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** A day as it is typed: '5.3.2026'. */
export function typedOfIsoDay(day: string): string {
  return day.split('-').map(Number).toReversed().join('.');
}
