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
import { AgencySign, DraftLine } from '../../../ui/index.ts';
import settings from '../settings.module.css';
import classes from './names-table.module.css';

const kinds: readonly NamedKind[] = ['agency', 'sector', 'office', 'goal', 'competence'];

/** What the organisation calls its parts, in three languages; each name is saved as it is left. */
export function NamesTable() {
  const words = useWords();
  const desk = useDesk();
  const { organisation, agencyIndex } = useOrganisation();
  const [kind, setKind] = useState<NamedKind>('agency');
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
              {languageSchema.options.map((language) => (
                <td key={language} lang={language}>
                  <DraftLine
                    label={words.say('settings:name-in', {
                      code,
                      language: words.say(`settings:language-${language}`),
                    })}
                    hasHiddenLabel
                    shape="wrapping"
                    value={names[language]}
                    check={(draft) => (draft === '' ? words.say('settings:name-needed') : null)}
                    onCommit={(name) => rename(code, { ...names, [language]: name })}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

function rowsOf(
  kind: NamedKind,
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
