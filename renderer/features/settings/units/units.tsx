import { SegmentedControl } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { OrganisationChange, Unit } from '../../../../electron/contract/index.ts';
import { useAnnounce, useDesk } from '../../../app/index.ts';
import { useWords } from '../../../i18n/index.ts';
import settings from '../settings.module.css';
import { NewUnit } from './new-unit.tsx';
import { UnitRow } from './unit-row.tsx';
import classes from './units.module.css';

const parts = ['agency', 'department'] as const;
const none: readonly Unit[] = [];

/** Agencies, their departments and units over time: when each holds, and what follows it. */
export function Units() {
  const words = useWords();
  const desk = useDesk();
  const announce = useAnnounce();
  const { data } = useQuery(desk.organisation.details.queryOptions());
  const [part, setPart] = useState<(typeof parts)[number]>('agency');
  const [openCode, setOpenCode] = useState<string | null>(null);
  const firstField = useRef<HTMLInputElement>(null);
  const { mutate: change } = useMutation(desk.organisation.change.mutationOptions());
  const units = data?.units ?? none;
  const shown = units.filter(({ kind }) => (kind === 'agency') === (part === 'agency'));
  const remove = ({ code, names }: Unit): void => {
    const onSuccess = (): void => {
      announce(words.say('settings:row-removed', { name: names[words.language] }));
      firstField.current?.focus();
    };
    const removal: OrganisationChange = { kind: 'remove', table: 'unit', code };
    change(removal, { onSuccess });
  };
  return (
    <>
      <p className={settings['lead']}>{words.say('settings:units-lead')}</p>
      <SegmentedControl
        aria-label={words.say('settings:units-part')}
        value={part}
        data={parts.map((name) => ({ value: name, label: words.say(`settings:units-${name}`) }))}
        onChange={setPart}
      />
      <table className={classes['table']}>
        <caption className="visually-hidden">{words.say(`settings:units-${part}`)}</caption>
        <thead>
          <tr>
            <th scope="col" className={classes['code']}>
              {words.say('settings:code')}
            </th>
            <th scope="col">{words.say('settings:unit-name')}</th>
            <th scope="col" className={classes['days']}>
              {words.say('settings:unit-validity')}
            </th>
            <th scope="col">{words.say('settings:unit-successor')}</th>
            <th scope="col" className={classes['state']}>
              {words.say('settings:unit-state')}
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map((unit) => (
            <UnitRow
              key={unit.code}
              unit={unit}
              units={units}
              isOpen={unit.code === openCode}
              onOpen={() => setOpenCode(unit.code === openCode ? null : unit.code)}
              onChange={change}
              onRemove={() => remove(unit)}
            />
          ))}
        </tbody>
      </table>
      <NewUnit key={part} part={part} units={units} firstField={firstField} onAdd={change} />
    </>
  );
}
