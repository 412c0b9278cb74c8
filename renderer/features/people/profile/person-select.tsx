import { Select } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { Person } from '../../../../electron/contract/index.ts';
import { useWords } from '../../../i18n/index.ts';
import { fullNameOf } from '../../../ui/index.ts';

const mostShown = 30;

/** Finds a person by name or e-mail. Thousands of names are put together only when it is opened. */
export function PersonSelect({
  label,
  placeholder,
  people,
  without,
  onChoose,
}: {
  readonly label: string;
  readonly placeholder: string;
  readonly people: readonly Person[];
  /** Ids of those who cannot be chosen, or are already. */
  readonly without: readonly number[];
  readonly onChoose: (person: Person) => void;
}) {
  const words = useWords();
  const [isOpen, setIsOpen] = useState(false);
  const options = useMemo(
    () =>
      isOpen
        ? people.map((person) => ({
            value: String(person.id),
            label: `${fullNameOf(person, words)}${person.email === null ? '' : `, ${person.email}`}`,
          }))
        : [],
    [isOpen, people, words],
  );
  const taken = new Set(without.map(String));
  return (
    <Select
      aria-label={label}
      placeholder={placeholder}
      data={options.filter(({ value }) => !taken.has(value))}
      value={null}
      limit={mostShown}
      searchable
      nothingFoundMessage={words.say('people:nothing-found')}
      onDropdownOpen={() => setIsOpen(true)}
      onDropdownClose={() => setIsOpen(false)}
      onChange={(id) => {
        const chosen = people.find((person) => String(person.id) === id);
        if (chosen !== undefined) onChoose(chosen);
      }}
    />
  );
}
