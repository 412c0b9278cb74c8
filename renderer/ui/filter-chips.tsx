import { Checkbox, Popover } from '@mantine/core';
import { useWords } from '../i18n/index.ts';
import classes from './filter-chips.module.css';
import { Icon } from './icons/icons.tsx';

/** One thing to filter by, with its possible values and how many rows have each. */
export interface Filter {
  readonly key: string;
  readonly label: string;
  readonly options: readonly {
    readonly value: string;
    readonly label: string;
    readonly count: number;
  }[];
}

/** The chosen values of each filter, by its key. Nothing chosen lets everything through. */
export type ChosenFilters = Readonly<Record<string, readonly string[]>>;

/** Filters as words to open, and what is chosen as chips to take away. */
export function FilterChips({
  filters,
  chosen,
  onChange,
}: {
  readonly filters: readonly Filter[];
  readonly chosen: ChosenFilters;
  readonly onChange: (chosen: ChosenFilters) => void;
}) {
  const words = useWords();
  const valuesOf = (key: string): readonly string[] => chosen[key] ?? [];
  const toggle = (key: string, value: string): void => {
    const values = valuesOf(key);
    const next = values.includes(value)
      ? values.filter((other) => other !== value)
      : [...values, value];
    onChange({ ...chosen, [key]: next });
  };
  const chips = filters.flatMap((filter) =>
    filter.options
      .filter((option) => valuesOf(filter.key).includes(option.value))
      .map((option) => ({ filter, option })),
  );
  return (
    <div className={classes['filters']}>
      {filters.map((filter) => (
        <FilterMenu
          key={filter.key}
          filter={filter}
          values={valuesOf(filter.key)}
          onToggle={(value) => toggle(filter.key, value)}
        />
      ))}
      {chips.map(({ filter, option }) => (
        <button
          key={`${filter.key} ${option.value}`}
          type="button"
          className={classes['chip']}
          aria-label={words.say('common:filter-remove', {
            filter: filter.label,
            value: option.label,
          })}
          onClick={() => toggle(filter.key, option.value)}
        >
          {option.label}
          <Icon name="close" size={12} />
        </button>
      ))}
      {chips.length > 1 ? (
        <button type="button" className={classes['clear']} onClick={() => onChange({})}>
          {words.say('common:filters-clear')}
        </button>
      ) : null}
    </div>
  );
}

function FilterMenu({
  filter,
  values,
  onToggle,
}: {
  readonly filter: Filter;
  readonly values: readonly string[];
  readonly onToggle: (value: string) => void;
}) {
  return (
    <Popover trapFocus>
      <Popover.Target>
        <button type="button" className={classes['opener']} data-active={values.length > 0}>
          {filter.label}
          <Icon name="down" size={12} />
        </button>
      </Popover.Target>
      <Popover.Dropdown className={classes['options']} aria-label={filter.label}>
        {filter.options.map((option) => (
          <Checkbox
            key={option.value}
            className={classes['option']}
            label={
              <>
                {option.label} <span className={classes['count']}>{option.count}</span>
              </>
            }
            checked={values.includes(option.value)}
            onChange={() => onToggle(option.value)}
          />
        ))}
      </Popover.Dropdown>
    </Popover>
  );
}
