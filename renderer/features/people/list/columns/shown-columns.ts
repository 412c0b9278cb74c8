import type { ProfileField } from '../../../../../electron/contract/index.ts';

/** A column of the table of people and the room it needs. */
export interface ColumnLook {
  /** In rem. */
  readonly width: number;
  /** The width of the table in rem below which the column gives way to the others. */
  readonly hideBelow: number;
}

/** The columns that show where none were chosen, the most telling first. */
const usual: Readonly<Partial<Record<ProfileField, ColumnLook>>> = {
  role: { width: 6, hideBelow: 0 },
  agency: { width: 12.5, hideBelow: 0 },
  office: { width: 8.5, hideBelow: 36 },
  sector: { width: 17.5, hideBelow: 66 },
  title: { width: 13, hideBelow: 88 },
  languages: { width: 9, hideBelow: 75 },
  meetingMode: { width: 6.5, hideBelow: 95 },
};

const widths: Readonly<Partial<Record<ProfileField, number>>> = {
  email: 18,
  goals: 20,
  offers: 20,
  seeks: 20,
  tasks: 20,
  expectations: 20,
  availability: 16,
  weeksPossible: 14,
  weeksImpossible: 14,
  peakMonths: 14,
  absences: 14,
  unit: 14,
  supervisor: 12,
  wishes: 12,
  exclusions: 12,
  earlierPairs: 12,
};
const usualWidth = 9;

/** The fields that the name column shows already. */
export const namedFields: readonly ProfileField[] = ['lastName', 'firstName'];

/** The fields of the columns that show where none were chosen. */
export const usualColumns: readonly ProfileField[] = [
  'role',
  'agency',
  'office',
  'sector',
  'title',
  'languages',
  'meetingMode',
];

/**
 * The columns beside the name with the room each needs. What was chosen stays in sight however
 * narrow the window is; the usual columns give way, the last ones first.
 */
export function shownColumns(
  chosen: readonly ProfileField[] | null,
): readonly (ColumnLook & { readonly field: ProfileField })[] {
  return (chosen ?? usualColumns).map((field) => ({
    field,
    width: usual[field]?.width ?? widths[field] ?? usualWidth,
    hideBelow: chosen === null ? (usual[field]?.hideBelow ?? 0) : 0,
  }));
}

/** The choice with one column turned over, in the order of the fields; the usual ones are no choice. */
export function withColumnTurned(
  chosen: readonly ProfileField[] | null,
  field: ProfileField,
  order: readonly ProfileField[],
): readonly ProfileField[] | null {
  const shown = chosen ?? usualColumns;
  const next = order.filter((each) => shown.includes(each) !== (each === field));
  const isUsual =
    next.length === usualColumns.length && next.every((each) => usualColumns.includes(each));
  return isUsual ? null : next;
}
