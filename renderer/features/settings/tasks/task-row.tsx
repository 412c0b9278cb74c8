import { Checkbox } from '@mantine/core';
import type { OrganisationChange, Task } from '../../../../electron/contract/index.ts';
import { useOrganisation, useWords } from '../../../i18n/index.ts';
import { NameCells } from '../table/name-cells.tsx';
import { RemoveCell } from '../table/remove-cell.tsx';
import classes from './tasks.module.css';

/** One task of the catalogue. */
export function TaskRow({
  task: { code, names, isCritical },
  answers,
  onChange,
  onRemove,
}: {
  readonly task: Task;
  /** How many people have answered it. */
  readonly answers: number;
  readonly onChange: (change: OrganisationChange) => void;
  readonly onRemove: () => void;
}) {
  const words = useWords();
  const { nameOf } = useOrganisation();
  const task = nameOf('task', code);
  return (
    <tr>
      <th scope="row">{code}</th>
      <NameCells
        code={code}
        names={names}
        onRename={(named) => onChange({ kind: 'names', table: 'task', code, names: named })}
      />
      <td>
        <Checkbox
          className={classes['tick']}
          aria-label={words.say('settings:task-critical-of', { task })}
          checked={isCritical}
          onChange={() => onChange({ kind: 'task-critical', code, isCritical: !isCritical })}
        />
      </td>
      <td className={classes['count']}>{words.number(answers)}</td>
      <RemoveCell label={words.say('settings:task-remove', { task })} onRemove={onRemove} />
    </tr>
  );
}
