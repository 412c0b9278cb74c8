import { SegmentedControl } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { languageSchema, type Names } from '../../../../electron/contract/index.ts';
import { useDesk } from '../../../app/index.ts';
import {
  type NamedKind,
  type OrganisationNames,
  useOrganisation,
  useWords,
} from '../../../i18n/index.ts';
import { AgencySign } from '../../../ui/index.ts';
import settings from '../settings.module.css';
import { NameCells } from './name-cells.tsx';
import classes from './names-table.module.css';

/** Tasks have a chapter of their own. */
type TableKind = Exclude<NamedKind, 'task'>;

const kinds: readonly TableKind[] = ['agency', 'sector', 'office', 'goal', 'competence'];

/** What the organisation calls its parts, in three languages; each name is saved as it is left. */
export function NamesTable() {
  const words = useWords();
  const desk = useDesk();
  const { organisation, agencyIndex } = useOrganisation();
  const [kind, setKind] = useState<TableKind>('agency');
  const { mutate } = useMutation(desk.organisation.change.mutationOptions());
  const rename = (code: string, names: Names): void =>
    mutate({ kind: 'names', table: kind, code, names });
  return (
    <>
      <p className={settings['lead']}>{words.say('settings:names-lead')}</p>
      <SegmentedControl
        aria-label={words.say('settings:chapter-names')}
        value={kind}
        data={kinds.map((name) => ({ value: name, label: words.say(`settings:names-${name}`) }))}
        onChange={setKind}
      />
      <table className={`${classes['table']} quiet-fields`}>
        <thead>
          <tr>
            <th scope="col">{words.say('settings:code')}</th>
            {languageSchema.options.map((language) => (
              <th key={language} scope="col">
                {words.say(`settings:language-${language}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rowsOf(kind, organisation).map(({ code, names }) => (
            <tr key={code}>
              <th scope="row">
                {kind === 'agency' ? <AgencySign code={code} index={agencyIndex(code)} /> : null}{' '}
                {code}
              </th>
              <NameCells code={code} names={names} onRename={(named) => rename(code, named)} />
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

function rowsOf(
  kind: TableKind,
  organisation: OrganisationNames['organisation'],
): readonly { readonly code: string; readonly names: Names }[] {
  switch (kind) {
    case 'agency':
      return organisation.agencies;
    case 'sector':
      return organisation.sectors;
    case 'office':
      return organisation.offices;
    case 'goal':
      return organisation.goals;
    case 'competence':
      return organisation.competences;
  }
}
