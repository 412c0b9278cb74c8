import type { Absence } from '../../../../../electron/contract/index.ts';
import { writeDay } from '../../../../ui/index.ts';

/** Days away as they are typed, which is read back as the same: '1.7.2027–31.7.2027; 5.12.2027'. */
export function typedOfAbsences(absences: readonly Absence[]): string {
  return absences
    .map(({ from, to }) => (from === to ? writeDay(from) : `${writeDay(from)}–${writeDay(to)}`))
    .join('; ');
}
