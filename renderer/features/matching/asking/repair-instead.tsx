import { Button } from '@mantine/core';
import { useCarryOut } from '../../../app/index.ts';
import { useWords } from '../../../i18n/index.ts';

/** The other way out of a question about pairs that would end: the repair, with who leaves. */
export function RepairInstead({
  leaving,
  onClose,
}: {
  readonly leaving?: readonly number[];
  readonly onClose: () => void;
}) {
  const words = useWords();
  const carryOut = useCarryOut();
  return (
    <Button
      onClick={() => {
        onClose();
        carryOut({ command: 'repair', ...(leaving === undefined ? {} : { leaving }) });
      }}
    >
      {words.say('programme:gap-see')}
    </Button>
  );
}
