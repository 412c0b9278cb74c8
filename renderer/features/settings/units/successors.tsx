import { ActionIcon, Button, NativeSelect, TextInput } from '@mantine/core';
import { type SubmitEvent, useState } from 'react';
import type { OrganisationChange, Unit } from '../../../../electron/contract/index.ts';
import { useWords } from '../../../i18n/index.ts';
import { DayField, Icon, today } from '../../../ui/index.ts';
import { dayAfter } from './day-after.ts';
import classes from './units.module.css';

type Successor = Unit['successors'][number];

/** What a unit becomes, from when, and which tasks go where if they part. */
export function Successors({
  unit: { code, validTo, successors },
  units,
  onChange,
}: {
  readonly unit: Unit;
  readonly units: readonly Unit[];
  readonly onChange: (change: OrganisationChange) => void;
}) {
  const words = useWords();
  const others = units.filter((unit) => unit.code !== code);
  const nameOf = (other: string): string =>
    units.find((unit) => unit.code === other)?.names[words.language] ?? other;
  const say = ({ code: next, validFrom, rule, isEstimated }: Successor): string =>
    [
      words.say('settings:successor-from', { unit: nameOf(next), day: words.day(validFrom) }),
      ...(rule === null ? [] : [words.say('settings:successor-rule', { rule })]),
      ...(isEstimated ? [words.say('settings:successor-estimated')] : []),
    ].join(' ');
  return (
    <>
      <h2 className={classes['subtitle']}>{words.say('settings:unit-successor')}</h2>
      {successors.length === 0 ? (
        <p className={classes['soft']}>{words.say('settings:successor-none')}</p>
      ) : (
        <ul className={classes['successors']}>
          {successors.map((successor) => (
            <li key={`${successor.code} ${successor.validFrom}`}>
              <span>{say(successor)}</span>
              <ActionIcon
                size="sm"
                aria-label={words.say('settings:successor-remove', {
                  unit: nameOf(successor.code),
                })}
                onClick={() =>
                  onChange({
                    kind: 'remove-successor',
                    code,
                    successor: successor.code,
                    validFrom: successor.validFrom,
                  })
                }
              >
                <Icon name="close" size={12} />
              </ActionIcon>
            </li>
          ))}
        </ul>
      )}
      <NewSuccessor
        others={others}
        from={validTo === null ? today() : dayAfter(validTo)}
        onAdd={(added) => onChange({ kind: 'new-successor', code, ...added })}
      />
    </>
  );
}

function NewSuccessor({
  others,
  from,
  onAdd,
}: {
  readonly others: readonly Unit[];
  /** The day that is offered. */
  readonly from: string;
  readonly onAdd: (added: {
    readonly successor: string;
    readonly validFrom: string;
    readonly rule: string | null;
  }) => void;
}) {
  const words = useWords();
  const [successor, setSuccessor] = useState('');
  const [day, setDay] = useState<string | null>(null);
  const [rule, setRule] = useState('');
  const add = (event: SubmitEvent): void => {
    event.preventDefault();
    if (successor === '') return;
    onAdd({ successor, validFrom: day ?? from, rule: rule.trim() || null });
    setSuccessor('');
    setRule('');
  };
  return (
    <form className={classes['newSuccessor']} onSubmit={add}>
      <NativeSelect
        label={words.say('settings:successor-new')}
        value={successor}
        data={[
          { value: '', label: words.say('settings:successor-choose') },
          ...others.map(({ code, names }) => ({
            value: code,
            label: `${code} ${names[words.language]}`,
          })),
        ]}
        onChange={({ currentTarget: { value } }) => setSuccessor(value)}
      />
      <DayField
        label={words.say('settings:successor-day')}
        day={day ?? from}
        isNeeded
        onDay={setDay}
      />
      <TextInput
        label={words.say('settings:successor-which')}
        placeholder={words.say('settings:successor-which-all')}
        maxLength={500}
        value={rule}
        onChange={({ currentTarget: { value } }) => setRule(value)}
      />
      <Button type="submit" disabled={successor === ''}>
        {words.say('settings:successor-add')}
      </Button>
    </form>
  );
}
