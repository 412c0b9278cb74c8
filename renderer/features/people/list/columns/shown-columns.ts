import {
  isUnanswered,
  type ProfileField,
  type ProfileFields,
} from '../../../../../electron/contract/index.ts';

/** A column of the table of people and the room it needs. */
export interface ColumnLook {
  /** In rem. */
  readonly width: number;
  /** The width of the table in rem below which the column gives way to the others. */
  readonly hideBelow: number;
}

/** The room of the first usual column that the others are measured beside. */
const usualPartWidth = 6;

/** The room of the columns that may show where none were chosen. */
const usualLooks: Readonly<Partial<Record<ProfileField, ColumnLook>>> = {
  role: { width: usualPartWidth, hideBelow: 0 },
  shadowingRole: { width: 9.5, hideBelow: 0 },
  tasks: { width: 14, hideBelow: 0 },
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

type PartField = 'role' | 'shadowingRole' | 'tasks';
type Answers = {
  readonly [Field in PartField | 'meetingMode']?: ProfileFields[Field] | undefined;
};

const partFields: readonly PartField[] = ['role', 'shadowingRole', 'tasks'];

/**
 * The answer by which most of these people say how they take part: the role in mentoring, that in
 * job shadowing, or tasks for work pairs. Of nobody's answers, the role in mentoring.
 */
export function partFieldOf(people: readonly Answers[]): PartField {
  const answers = (field: PartField): number =>
    people.filter((person) => !isUnanswered(person[field] ?? null)).length;
  return partFields.reduce((most, field) => (answers(field) > answers(most) ? field : most));
}

/**
 * The fields of the columns that show where none were chosen, the most telling first: they follow
 * what these people were asked, so that no column says of everybody that nothing was answered.
 */
export function usualColumnsOf(people: readonly Answers[]): readonly ProfileField[] {
  const part = partFieldOf(people);
  const tellsMeeting =
    part === 'role' || people.some(({ meetingMode }) => !isUnanswered(meetingMode ?? null));
  const meeting = tellsMeeting ? (['meetingMode'] as const) : [];
  return [part, 'agency', 'office', 'sector', 'title', 'languages', ...meeting];
}

/**
 * The columns beside the name with the room each needs. What was chosen stays in sight however
 * narrow the window is; the usual columns give way, the last ones first.
 */
export function shownColumns(
  chosen: readonly ProfileField[] | null,
  usual: readonly ProfileField[],
): readonly (ColumnLook & { readonly field: ProfileField })[] {
  // A wider first column takes its room from the last ones, not from the name.
  const [part] = usual;
  const partWidth = part === undefined ? undefined : usualLooks[part]?.width;
  const wider = (partWidth ?? usualPartWidth) - usualPartWidth;
  const hidden = (field: ProfileField): number => {
    const hideBelow = usualLooks[field]?.hideBelow ?? 0;
    return hideBelow === 0 ? 0 : hideBelow + wider;
  };
  return (chosen ?? usual).map((field) => ({
    field,
    width: usualLooks[field]?.width ?? widths[field] ?? usualWidth,
    hideBelow: chosen === null ? hidden(field) : 0,
  }));
}

/** The choice with one column turned over, in the order of the fields; the usual ones are no choice. */
export function withColumnTurned(
  chosen: readonly ProfileField[] | null,
  field: ProfileField,
  order: readonly ProfileField[],
  usual: readonly ProfileField[],
): readonly ProfileField[] | null {
  const shown = chosen ?? usual;
  const next = order.filter((each) => shown.includes(each) !== (each === field));
  const isUsual = next.length === usual.length && next.every((each) => usual.includes(each));
  return isUsual ? null : next;
}
