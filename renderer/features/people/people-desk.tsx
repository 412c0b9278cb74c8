import { useEffect, useRef, useState } from 'react';
import type { Person } from '../../../electron/contract/index.ts';
import { DuplicatesPanel } from './duplicates/duplicates-panel.tsx';
import { ImportHistory } from './import/history/import-history.tsx';
import { PeopleList } from './list/people-list.tsx';
import classes from './people-room.module.css';
import { PeopleTools, type SidePart } from './people-tools.tsx';
import { ProfilePanel } from './profile/profile-panel.tsx';

/** What stands beside the table: a profile, or one of the parts; never two at once. */
type Side = { readonly kind: 'profile'; readonly id: number } | { readonly kind: SidePart } | null;

/** Everybody in a table, and beside it a profile, possible duplicates or the imports so far. */
export function PeopleDesk({
  people,
  takesFocus,
  onImport,
  onTemplate,
}: {
  readonly people: readonly Person[];
  /** After something else in the room that had the focus and is gone. */
  readonly takesFocus: boolean;
  readonly onImport: () => void;
  readonly onTemplate: () => void;
}) {
  const [side, setSide] = useState<Side>(null);
  const selectedId = side?.kind === 'profile' ? side.id : null;
  const selected = people.find((person) => person.id === selectedId);
  const close = (): void => setSide(null);
  const room = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (takesFocus) room.current?.querySelector<HTMLElement>('[data-panel-focus]')?.focus();
  }, [takesFocus]);
  return (
    <div className={classes['room']} ref={room}>
      <PeopleList
        people={people}
        selectedId={selected?.id ?? null}
        onSelect={({ id }) => setSide({ kind: 'profile', id })}
        onDeselect={close}
        onImport={onImport}
        tools={<PeopleTools onOpen={(kind) => setSide({ kind })} onTemplate={onTemplate} />}
      />
      {selected === undefined ? null : (
        <ProfilePanel key={selected.id} person={selected} people={people} onClose={close} />
      )}
      {side?.kind === 'duplicates' ? <DuplicatesPanel people={people} onClose={close} /> : null}
      {side?.kind === 'imports' ? <ImportHistory onClose={close} /> : null}
    </div>
  );
}
