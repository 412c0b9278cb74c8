import type { ColumnUse, NameOrder, ProfileField } from '../../contract/index.ts';
import { type Cell, cellText } from '../cells/cell.ts';
import { tidyText } from '../cells/text.ts';
import { type CellReading, quoted } from '../columns/cell-kind.ts';
import { columns, type ProfileInProgress } from '../columns/columns.ts';
import { taskMarkIn, tickIn } from '../columns/mark-kinds.ts';
import { personName } from '../columns/text-kinds.ts';
import { splitName } from '../mapping/name-order.ts';

type TickField = Extract<ColumnUse, { kind: 'tick' }>['field'];

/** The marks of a row, until all of them are known. */
export type RowMarks = {
  readonly field: TickField;
  readonly value: string;
  /** The place in an order of importance; 0 for a plain mark. */
  readonly rank: number;
}[];

/** How the cells of one column are read into a profile. */
export interface ColumnReader {
  readonly position: number;
  readonly fields: readonly ProfileField[];
  read(profile: ProfileInProgress, cell: Cell, reading: CellReading, marks: RowMarks): void;
}

const columnOf = new Map(columns.map((column) => [column.field, column]));

function tickReader(field: TickField, value: string): ColumnReader['read'] {
  return (_profile, cell, reading, marks) => {
    const rank = tickIn(cell);
    if (rank === undefined) {
      reading.report('yes-no-unknown', 'warning', { value: quoted(cellText(cell)) });
    } else if (rank !== null) marks.push({ field, value, rank });
  };
}

function taskReader(task: string): ColumnReader['read'] {
  return (profile, cell, reading) => {
    const mark = taskMarkIn(cell);
    if (mark === undefined) {
      reading.report('task-level-invalid', 'warning', { value: quoted(cellText(cell)) });
    } else if (mark !== null) {
      const others = profile.tasks.filter((skill) => skill.task !== task);
      profile.tasks = [...others, { task, ...mark }];
    }
  };
}

const wholeNameReader =
  (order: NameOrder): ColumnReader['read'] =>
  (profile, cell, reading) => {
    const { lastName, firstName } = splitName(tidyText(cellText(cell)), order);
    profile.lastName = lastName === '' ? '' : personName.read(lastName, reading);
    profile.firstName = firstName === '' ? '' : personName.read(firstName, reading);
  };

/** How a column is read that has the given use; null for one that is left out. */
export function readerOf(
  position: number,
  use: ColumnUse,
  nameOrder: NameOrder,
): ColumnReader | null {
  switch (use.kind) {
    case 'left-out':
      return null;
    case 'whole-name':
      return { position, fields: ['lastName', 'firstName'], read: wholeNameReader(nameOrder) };
    case 'tick':
      return { position, fields: [use.field], read: tickReader(use.field, use.value) };
    case 'task':
      return { position, fields: ['tasks'], read: taskReader(use.task) };
    case 'field': {
      const column = columnOf.get(use.field);
      if (column === undefined) return null;
      return { position, fields: [use.field], read: column.fill };
    }
  }
}

/** Puts the marks of a row into its profile: after what is there, the most important first. */
export function addMarks(profile: ProfileInProgress, marks: RowMarks): void {
  const inOrder = [...marks].sort((one, other) => one.rank - other.rank);
  for (const { field, value } of inOrder) {
    if (field === 'languages') addLanguage(profile, value);
    else if (!profile[field].includes(value)) profile[field] = [...profile[field], value];
  }
}

function addLanguage(profile: ProfileInProgress, value: string): void {
  if (value !== 'fi' && value !== 'sv' && value !== 'en') return;
  if (!profile.languages.includes(value)) profile.languages = [...profile.languages, value];
}
