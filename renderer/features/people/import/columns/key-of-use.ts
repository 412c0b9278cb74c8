import type { ColumnUse } from '../../../../../electron/contract/index.ts';

/** A use as a text by which two uses are the same. */
export function keyOfUse(use: ColumnUse): string {
  switch (use.kind) {
    case 'field':
      return `field ${use.field}`;
    case 'tick':
      return `tick ${use.field} ${use.value}`;
    case 'task':
      return `task ${use.task}`;
    case 'whole-name':
    case 'left-out':
      return use.kind;
  }
}
