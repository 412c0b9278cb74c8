import { TextInput } from '@mantine/core';
import { type RefObject, useState } from 'react';
import type { Names, OrganisationChange } from '../../../../electron/contract/index.ts';
import { useOrganisation, useWords } from '../../../i18n/index.ts';
import { AgencySelect, SectorSelect } from './choices.tsx';
import { NewNamedForm } from './new-named.tsx';
import { type Place, readPlace } from './place.ts';
import type { ListKind } from './rows.ts';

/** Adds a row to a list, with what its kind asks for besides names. */
export function NewRow({
  kind,
  firstField,
  onAdd,
}: {
  readonly kind: ListKind;
  readonly firstField: RefObject<HTMLInputElement | null>;
  readonly onAdd: (change: OrganisationChange, then: { readonly onSuccess: () => void }) => void;
}) {
  const words = useWords();
  const { organisation } = useOrganisation();
  const [agency, setAgency] = useState(organisation.agencies[0]?.code ?? '');
  const [sector, setSector] = useState<string | null>(null);
  const [where, setWhere] = useState('');
  const place = readPlace(where);
  return (
    <NewNamedForm
      title={words.say(`settings:row-new-${kind}`)}
      action={words.say('settings:row-add')}
      firstField={firstField}
      hasCode={kind === 'sector' || kind === 'office'}
      onAdd={({ code, names }, { onSuccess }) => {
        const change = changeOf(kind, { code, names, sector, agency, place });
        const then = (): void => {
          setWhere('');
          onSuccess();
        };
        if (change !== null) onAdd(change, { onSuccess: then });
      }}
    >
      {kind === 'competence' && (
        <SectorSelect
          label={words.say('settings:competence-sector')}
          sector={sector}
          onSector={setSector}
        />
      )}
      {kind === 'office' && (
        <>
          <AgencySelect
            label={words.say('settings:office-agency')}
            agency={agency}
            onAgency={setAgency}
          />
          <TextInput
            label={words.say('settings:office-place')}
            placeholder={words.say('settings:office-place-example')}
            maxLength={40}
            required
            error={where !== '' && place === null ? words.say('settings:office-place-wrong') : null}
            value={where}
            onChange={({ currentTarget: { value } }) => setWhere(value)}
          />
        </>
      )}
    </NewNamedForm>
  );
}

/** The edit that adds the row; null while an office has no place. */
function changeOf(
  kind: ListKind,
  {
    code,
    names,
    sector,
    agency,
    place,
  }: {
    readonly code: string;
    readonly names: Names;
    readonly sector: string | null;
    readonly agency: string;
    readonly place: Place | null;
  },
): OrganisationChange | null {
  switch (kind) {
    case 'sector':
      return { kind: 'new-sector', code, names };
    case 'goal':
      return { kind: 'new-goal', names };
    case 'competence':
      return { kind: 'new-competence', names, sector };
    case 'office':
      return place && { kind: 'new-office', code, names, agency, ...place };
  }
}
