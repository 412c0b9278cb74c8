import type { DragEvent, KeyboardEvent } from 'react';
import { useOrganisation, useWords } from '../../../i18n/index.ts';
import { AgencyMark, PersonName } from '../../../ui/index.ts';
import type { Member } from './cards.ts';
import classes from './pairing-board.module.css';
import { sayOffer } from './say-offer.ts';
import type { Standing } from './standing.ts';

/** What can be done with somebody on the board; the same functions for as long as it is there. */
export interface ChipActions {
  readonly onFocus: (member: Member) => void;
  readonly onPress: (event: KeyboardEvent, member: Member) => void;
  readonly onPickUp: (member: Member) => void;
  /** Somebody is carried over this one. */
  readonly onGoOver: (member: Member) => void;
  readonly onLetGo: () => void;
  readonly onPutBeside: (member: Member) => void;
}

interface ChipProps {
  readonly member: Member;
  readonly standing: Standing;
  readonly isTabStop: boolean;
  readonly actions: ChipActions;
}

/** A person on the board: the name and the place, or what would come of the carried one here. */
export function Chip({ member, standing, isTabStop, actions }: ChipProps) {
  const words = useWords();
  const { nameOf } = useOrganisation();
  const { person } = member;
  const { state, offer } = standing;
  const canDrop = offer !== null && (state === 'open' || state === 'exchange');
  return (
    <button
      type="button"
      className={classes['chip']}
      data-chip={state}
      data-member={member.key}
      data-side={member.side}
      data-offer={offer?.status}
      data-panel-focus={isTabStop ? '' : undefined}
      aria-pressed={state === 'carried'}
      aria-disabled={state === 'closed'}
      aria-keyshortcuts="Space Enter L E Delete"
      tabIndex={isTabStop ? 0 : -1}
      draggable={offer === null && state === 'open'}
      onFocus={() => actions.onFocus(member)}
      onKeyDown={(event) => actions.onPress(event, member)}
      onClick={() => {
        if (offer !== null) actions.onPutBeside(member);
      }}
      onDragStart={(event) => {
        startDrag(event);
        actions.onPickUp(member);
      }}
      onDragEnter={() => actions.onGoOver(member)}
      onDragEnd={actions.onLetGo}
      onDragOver={(event) => {
        if (canDrop) event.preventDefault();
      }}
      onDrop={(event) => {
        event.preventDefault();
        actions.onPutBeside(member);
      }}
    >
      <PersonName person={person} />
      <span className={classes['place']}>
        {offer === null ? (
          <>
            {person.agency !== null && <AgencyMark code={person.agency} />}
            {person.office !== null && <span>{nameOf('office', person.office)}</span>}
            {person.languages.length > 0 && <span>{person.languages.join(' ')}</span>}
          </>
        ) : (
          <span className={classes['offer']} title={sayOffer(offer, words)}>
            {sayOffer(offer, words)}
          </span>
        )}
      </span>
    </button>
  );
}

/** A browser drags only what has something to tell. */
function startDrag({ dataTransfer }: DragEvent): void {
  dataTransfer.effectAllowed = 'move';
  dataTransfer.setData('text/plain', '');
}
