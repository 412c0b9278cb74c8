import { Radio } from '@mantine/core';
import {
  type ImportTable,
  type NameOrder,
  nameOrderSchema,
} from '../../../../../electron/contract/index.ts';
import { useWords } from '../../../../i18n/index.ts';
import classes from './columns.module.css';

/** Asks once which name comes first in a column of whole names, with names of the file. */
export function NameOrderQuestion({
  nameOrder: { status, order, examples },
  chosen,
  onChoose,
}: {
  readonly nameOrder: NonNullable<ImportTable['nameOrder']>;
  /** As chosen, even before the file has been read again. */
  readonly chosen: NameOrder | null;
  readonly onChoose: (order: NameOrder) => void;
}) {
  const words = useWords();
  if (examples.length === 0) return null;
  return (
    <div
      className={classes['order']}
      data-open={(status === 'asked' && chosen === null) || undefined}
    >
      <Radio.Group
        label={words.say('people:name-order')}
        // While it is asked nothing is chosen, so that choosing the guess is an answer too.
        value={chosen ?? (status === 'asked' ? '' : order)}
        onChange={(chosen) => {
          const parsed = nameOrderSchema.safeParse(chosen);
          if (parsed.success) onChoose(parsed.data);
        }}
      >
        <div className={classes['orders']}>
          {nameOrderSchema.options.map((option) => (
            <Radio
              key={option}
              value={option}
              label={words.say(
                status === 'asked' && option === order
                  ? `people:name-order-${option}_guessed`
                  : `people:name-order-${option}`,
              )}
            />
          ))}
        </div>
      </Radio.Group>
      <ul className={classes['examples']} aria-label={words.say('people:name-examples')}>
        {examples.map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
    </div>
  );
}
