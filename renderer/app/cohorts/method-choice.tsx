import { Radio, Stack } from '@mantine/core';
import { type Method, methodSchema } from '../../../electron/contract/index.ts';
import { useWords } from '../../i18n/index.ts';

interface MethodChoiceProps {
  readonly method: Method;
  readonly onChange: (method: Method) => void;
}

/** The methods of the programme, each with one sentence of what it is. */
export function MethodChoice({ method, onChange }: MethodChoiceProps) {
  const words = useWords();
  return (
    <Radio.Group
      label={words.say('common:cohort-method')}
      value={method}
      onChange={(value) => onChange(methodSchema.parse(value))}
    >
      <Stack gap="sm" pt="xs">
        {methodSchema.options.map((known) => (
          <Radio
            key={known}
            value={known}
            label={words.say(`common:${known}`)}
            description={words.say(`common:method-${known}-says`)}
          />
        ))}
      </Stack>
    </Radio.Group>
  );
}
