import { NativeSelect } from '@mantine/core';
import { type RefObject, useState } from 'react';
import type { OrganisationChange, Unit } from '../../../../electron/contract/index.ts';
import { useWords } from '../../../i18n/index.ts';
import { NewNamedForm } from '../lists/new-named.tsx';

/** The form that adds an agency, or a department or a unit of another. */
export function NewUnit({
  part,
  units,
  firstField,
  onAdd,
}: {
  readonly part: 'agency' | 'department';
  readonly units: readonly Unit[];
  readonly firstField: RefObject<HTMLInputElement | null>;
  readonly onAdd: (change: OrganisationChange, then: { readonly onSuccess: () => void }) => void;
}) {
  const words = useWords();
  const [chosen, setChosen] = useState<string | null>(null);
  const parents = units.filter(({ kind }) => kind !== 'unit');
  const parent = part === 'agency' ? null : (chosen ?? parents[0]?.code ?? null);
  return (
    <NewNamedForm
      title={words.say(`settings:unit-new-${part}`)}
      action={words.say('settings:row-add')}
      firstField={firstField}
      hasCode
      onAdd={({ code, names }, then) => onAdd({ kind: 'new-unit', code, parent, names }, then)}
    >
      {parent !== null && (
        <NativeSelect
          label={words.say('settings:unit-parent')}
          value={parent}
          data={parents.map(({ code, names }) => ({
            value: code,
            label: `${code} ${names[words.language]}`,
          }))}
          onChange={({ currentTarget: { value } }) => setChosen(value)}
        />
      )}
    </NewNamedForm>
  );
}
