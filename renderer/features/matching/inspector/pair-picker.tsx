import { Select } from '@mantine/core';
import { useMemo, useState } from 'react';
import { type Cohort, type PairSide, sidesOf } from '../../../../electron/contract/index.ts';
import { useOrganisation, useWords } from '../../../i18n/index.ts';
import { fullNameOf } from '../../../ui/index.ts';
import type { PickedPair } from '../picked-pair.ts';
import classes from './inspector.module.css';

interface PairPickerProps {
  readonly cohort: Cohort;
  readonly picked: PickedPair;
  readonly onPick: (picked: PickedPair) => void;
}

const SHOWN = 60;
/**
 * No option. With `null` instead, a field that comes back with its room would look for its list of
 * options in every element of the page.
 */
const NOBODY = '';

/** Any two of the cohort, one of each side: the answer to 'why not these two'. */
export function PairPicker({ cohort, picked, onPick }: PairPickerProps) {
  const words = useWords();
  const { people, method } = cohort;
  const [left, right] = sidesOf[method];
  const lefts = useMemo(() => people.filter(({ role }) => role !== right), [people, right]);
  const rights = useMemo(() => people.filter(({ role }) => role !== left), [people, left]);
  const labelOf = (side: PairSide): string => words.say(`matching:pick-${side}`);
  return (
    <div className={classes['picker']}>
      <PersonSelect
        label={labelOf(left)}
        people={lefts}
        picked={picked.a}
        onPick={(a) => onPick({ ...picked, a })}
      />
      <PersonSelect
        label={labelOf(right)}
        people={rights}
        picked={picked.b}
        onPick={(b) => onPick({ ...picked, b })}
      />
    </div>
  );
}

interface PersonSelectProps {
  readonly label: string;
  readonly people: Cohort['people'];
  readonly picked: number | null;
  readonly onPick: (id: number | null) => void;
}

function PersonSelect({ label, people, picked, onPick }: PersonSelectProps) {
  const words = useWords();
  const { shortNameOf } = useOrganisation();
  const options = useMemo(
    () =>
      people
        .map(({ person }) => ({
          value: String(person.id),
          label: fullNameOf(person, words),
          agency: person.agency === null ? '' : shortNameOf(person.agency),
        }))
        .sort((one, other) => words.compare(one.label, other.label)),
    [people, words, shortNameOf],
  );
  const chosen = picked === null ? NOBODY : String(picked);
  const name = options.find(({ value }) => value === chosen)?.label ?? '';
  const [search, setSearch] = useSearch(name);
  const agencies = new Map(options.map(({ value, agency }) => [value, agency]));
  return (
    <Select
      className={classes['pick'] ?? ''}
      label={label}
      data={options}
      value={chosen}
      onChange={(value) => onPick(value === null ? null : Number(value))}
      searchable
      searchValue={search}
      onSearchChange={setSearch}
      openOnFocus={false}
      limit={SHOWN}
      comboboxProps={{ keepMounted: false }}
      nothingFoundMessage={words.say('matching:pick-nothing')}
      renderOption={({ option }) => (
        <span className={classes['option']}>
          <span className={classes['optionName']}>{option.label}</span>
          <span className={classes['optionPlace']}>{agencies.get(option.value)}</span>
        </span>
      )}
    />
  );
}

/** What stands in the field: the name of whoever is picked, until something else is typed. */
function useSearch(name: string): readonly [string, (search: string) => void] {
  const [typed, setTyped] = useState({ over: name, search: name });
  if (typed.over !== name) setTyped({ over: name, search: name });
  const search = typed.over === name ? typed.search : name;
  return [search, (next) => setTyped({ over: name, search: next })];
}
