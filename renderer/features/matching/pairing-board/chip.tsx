import type { DragEvent, KeyboardEvent } from 'react';
import { useOrganisation, useWords } from '../../../i18n/index.ts';
import { AgencyMark, PersonName } from '../../../ui/index.ts';
import type { Member } from './cards.ts';
import type { Offer } from './offers.ts';
import classes from './pairing-board.module.css';
import { sayOffer } from './say-offer.ts';

interface ChipProps {
  readonly member: Member;
  /** What bringing the carried person here would mean; null while nobody across is carried. */
  readonly offer: Offer | null;
  readonly state: 'open' | 'closed' | 'carried';
  readonly isTabStop: boolean;
  readonly onFocus: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onClick: () => void;
  readonly onDragStart: (event: DragEvent) => void;
  readonly onDragEnd: () => void;
  readonly onDrop: () => void;
}

/** A person on the board: the name and the place, or what would come of the carried one here. */
export function Chip({ member, offer, state, isTabStop, onFocus, onDrop, ...doing }: ChipProps) {
  const words = useWords();
  const { nameOf } = useOrganisation();
  const { person } = member;
  const canDrop = offer !== null && state === 'open';
  return (
    <button
      type="button"
      className={classes['chip']}
      data-chip={state}
      data-member={member.key}
      data-offer={offer?.status}
      data-panel-focus={isTabStop ? '' : undefined}
      aria-pressed={state === 'carried'}
      aria-disabled={state === 'closed'}
      tabIndex={isTabStop ? 0 : -1}
      draggable={offer === null && state === 'open'}
      onFocus={onFocus}
      onDragOver={(event) => {
        if (canDrop) event.preventDefault();
      }}
      onDrop={(event) => {
        event.preventDefault();
        onDrop();
      }}
      {...doing}
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
