import { ActionIcon } from '@mantine/core';
import { Icon } from '../../../ui/index.ts';

/** The way out of a row, at its end. */
export function RemoveCell({
  label,
  onRemove,
}: {
  readonly label: string;
  readonly onRemove: () => void;
}) {
  return (
    <td>
      <ActionIcon size="sm" aria-label={label} onClick={onRemove}>
        <Icon name="close" size={12} />
      </ActionIcon>
    </td>
  );
}
