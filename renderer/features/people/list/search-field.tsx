import { TextInput } from '@mantine/core';
import { useRef } from 'react';
import { useDeskCommand } from '../../../app/index.ts';
import { useWords } from '../../../i18n/index.ts';
import { Icon } from '../../../ui/index.ts';
import classes from './people-list.module.css';

/** The field in which people are searched for: Ctrl+F goes here, Escape empties it. */
export function SearchField({
  value,
  onChange,
}: {
  readonly value: string;
  readonly onChange: (value: string) => void;
}) {
  const words = useWords();
  const field = useRef<HTMLInputElement>(null);
  useDeskCommand('find', () => field.current?.select());
  return (
    <TextInput
      ref={field}
      className={classes['search']}
      type="search"
      aria-label={words.say('people:search')}
      placeholder={words.say('people:search')}
      leftSection={<Icon name="search" />}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onChange('');
      }}
    />
  );
}
