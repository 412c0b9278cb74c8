import { SegmentedControl } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useAnnounce, useDesk } from '../../../app/index.ts';
import { useOrganisation, useWords } from '../../../i18n/index.ts';
import settings from '../settings.module.css';
import { RowHead } from '../table/row-head.tsx';
import { ListRow } from './list-row.tsx';
import classes from './lists.module.css';
import { NewRow } from './new-row.tsx';
import { type ListedRow, type ListKind, listedRows, listKinds } from './rows.ts';

/** The lists that people are described by: renamed, added to, and cut where nobody refers to a row. */
export function Lists() {
  const words = useWords();
  const desk = useDesk();
  const announce = useAnnounce();
  const { organisation } = useOrganisation();
  const [kind, setKind] = useState<ListKind>('sector');
  const firstField = useRef<HTMLInputElement>(null);
  const { mutate: change } = useMutation(desk.organisation.change.mutationOptions());
  const remove = ({ code, names }: ListedRow): void => {
    const onSuccess = (): void => {
      announce(words.say('settings:row-removed', { name: names[words.language] }));
      firstField.current?.focus();
    };
    change({ kind: 'remove', table: kind, code }, { onSuccess });
  };
  return (
    <>
      <p className={settings['lead']}>{words.say('settings:lists-lead')}</p>
      <SegmentedControl
        aria-label={words.say('settings:chapter-lists')}
        value={kind}
        data={listKinds.map((name) => ({
          value: name,
          label: words.say(`settings:names-${name}`),
        }))}
        onChange={setKind}
      />
      <table className={`${classes['table']} quiet-fields`} data-list={kind}>
        <caption className="visually-hidden">{words.say(`settings:names-${kind}`)}</caption>
        <RowHead codeClass={classes['code']}>
          {kind === 'office' && (
            <>
              <th scope="col">{words.say('settings:office-agency')}</th>
              <th scope="col" className={classes['placeColumn']}>
                {words.say('settings:office-place')}
              </th>
            </>
          )}
          {kind === 'competence' && <th scope="col">{words.say('settings:competence-sector')}</th>}
        </RowHead>
        <tbody>
          {listedRows(kind, organisation).map((row) => (
            <ListRow
              key={`${row.kind} ${row.code}`}
              row={row}
              onChange={change}
              onRemove={() => remove(row)}
            />
          ))}
        </tbody>
      </table>
      <NewRow key={kind} kind={kind} firstField={firstField} onAdd={change} />
    </>
  );
}
