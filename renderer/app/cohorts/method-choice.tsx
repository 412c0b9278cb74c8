import { Radio, Stack } from '@mantine/core';
import { methodSchema } from '../../../electron/contract/index.ts';
import { useWords } from '../../i18n/index.ts';

const available = 'mentoring';

/** The methods of the programme; those that are still to come are shown, and cannot be chosen. */
export function MethodChoice() {
  const words = useWords();
  return (
    <Radio.Group label={words.say('common:cohort-method')} value={available}>
      <Stack gap="xs" pt="xs">
        {methodSchema.options.map((method) => {
          const name = words.say(`common:${method}`);
          return (
            <Radio
              key={method}
              value={method}
              disabled={method !== available}
              label={
                method === available ? name : words.say('common:method-coming', { method: name })
              }
            />
          );
        })}
      </Stack>
    </Radio.Group>
  );
}
