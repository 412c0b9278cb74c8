import { useEffect, useRef, useState } from 'react';
import type { Person } from '../../../electron/contract/index.ts';
import { useDeskState } from '../../app/index.ts';
import { DuplicatesPanel } from './duplicates/duplicates-panel.tsx';
import { ImportHistory } from './import/history/import-history.tsx';
import { PeopleList } from './list/people-list.tsx';
import classes from './people-room.module.css';
import { PeopleTools, type SidePart } from './people-tools.tsx';
import { ProfilePanel } from './profile/profile-panel.tsx';

/**
 * Everybody in a table, and beside it a profile, possible duplicates or the imports so far; never
 * two at once. Whose profile it is may be said from anywhere on the desk.
 */
export function PeopleDesk({
  people,
  count,
  takesFocus,
  onImport,
}: {
  readonly people: readonly Person[];
  /** How many there are; more than people until all have come. */
  readonly count: number;
  /** After something else in the room that had the focus and is gone. */
  readonly takesFocus: boolean;
  readonly onImport: () => void;
}) {
  const { personId, showPerson } = useDeskState();
  const [part, setPart] = useState<SidePart | null>(null);
  const selected = people.find((person) => person.id === personId);
  const close = (): void => {
    setPart(null);
    showPerson(null);
  };
  const openPart = (next: SidePart): void => {
    showPerson(null);
    setPart(next);
  };
  const shownPart = selected === undefined ? part : null;
  const room = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (takesFocus) room.current?.querySelector<HTMLElement>('[data-panel-focus]')?.focus();
  }, [takesFocus]);
  return (
    <div className={classes['room']} ref={room}>
      <PeopleList
        people={people}
        count={count}
        selectedId={selected?.id ?? null}
        onSelect={({ id }) => showPerson(id)}
        onDeselect={close}
        onImport={onImport}
        tools={<PeopleTools onOpen={openPart} />}
      />
      {selected === undefined ? null : (
        <ProfilePanel key={selected.id} person={selected} people={people} onClose={close} />
      )}
      {shownPart === 'duplicates' ? <DuplicatesPanel people={people} onClose={close} /> : null}
      {shownPart === 'imports' ? <ImportHistory onClose={close} /> : null}
    </div>
  );
}
