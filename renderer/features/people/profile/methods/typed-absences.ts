import type { Absence } from '../../../../../electron/contract/index.ts';
import { isoDayOfTyped, typedOfIsoDay } from '../typed-days.ts';

const dash = /\s*[-–]\s*/;
const dayAlone = /^(\d{1,2})\.?$/;
const dayAndMonth = /^(\d{1,2}\.\s?\d{1,2})\.?$/;

/**
 * Days away as people write them, with semicolons or commas between them: '1.–31.7.2027; 5.12.2027'.
 * @returns null where the text is something else. Whether there are such days and whether they end
 *   after they begin is for the contract to say.
 */
export function absencesOfTyped(typed: string): readonly Absence[] | null {
  const absences = typed
    .split(/[;,]/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map(absenceOfTyped);
  return absences.every((absence) => absence !== null) ? absences : null;
}

/** The same as it is typed. */
export function typedOfAbsences(absences: readonly Absence[]): string {
  return absences
    .map(({ from, to }) =>
      from === to ? typedOfIsoDay(from) : `${typedOfIsoDay(from)}–${typedOfIsoDay(to)}`,
    )
    .join('; ');
}

function absenceOfTyped(typed: string): Absence | null {
  const whole = isoDayOfTyped(typed);
  if (whole !== null) return { from: whole, to: whole };
  const [start, end, another] = typed.split(dash);
  if (start === undefined || end === undefined || another !== undefined) return null;
  const from = isoDayOfTyped(completed(start, end));
  const to = isoDayOfTyped(end);
  return from === null || to === null ? null : { from, to };
}

/** The month and the year that a first day leaves out are those of the last day. */
function completed(start: string, end: string): string {
  const [, month, year] = end.split('.').map((part) => part.trim());
  const [, day] = dayAlone.exec(start) ?? [];
  if (day !== undefined) return `${day}.${month}.${year}`;
  const [, dayMonth] = dayAndMonth.exec(start) ?? [];
  return dayMonth === undefined ? start : `${dayMonth}.${year}`;
}
