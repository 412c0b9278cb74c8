import { type DragEvent, type KeyboardEvent, memo } from 'react';
import type { PairView } from '../../../../electron/contract/index.ts';
import { ScoreBar } from '../../../charts/index.ts';
import { useWords } from '../../../i18n/index.ts';
import { Icon } from '../../../ui/index.ts';
import { type Card, isAcross, type Member } from './cards.ts';
import { Chip } from './chip.tsx';
import { isOpen, type Offer } from './offers.ts';
import classes from './pairing-board.module.css';

interface BoardCardProps {
  readonly card: Card;
  readonly constraint: 'locked' | 'forbidden' | null;
  readonly carried: Member | null;
  readonly offerOf: (member: Member) => Offer;
  /** The person on whom Tab stops. */
  readonly stopKey: string | null;
  readonly onFocus: (member: Member) => void;
  readonly onPress: (event: KeyboardEvent, member: Member) => void;
  readonly onPickUp: (member: Member) => void;
  readonly onPutBack: () => void;
  readonly onPutBeside: (member: Member) => void;
}

/** A pair, or somebody without one. Each person can be carried, and be carried to. */
export function BoardCard(props: BoardCardProps) {
  const { card, constraint, carried, stopKey, onPutBack, onPutBeside } = props;
  return (
    <div className={classes['card']} data-alone={card.pair === null || undefined}>
      <div className={classes['members']}>
        {card.members.map((member) => {
          const offer =
            carried !== null && isAcross(carried, member) ? props.offerOf(member) : null;
          return (
            <Chip
              key={member.key}
              member={member}
              offer={offer}
              state={stateOf(member, carried, offer)}
              isTabStop={member.key === stopKey}
              onFocus={() => props.onFocus(member)}
              onKeyDown={(event) => props.onPress(event, member)}
              onClick={() => {
                if (offer !== null) onPutBeside(member);
              }}
              onDragStart={(event) => {
                startDrag(event);
                props.onPickUp(member);
              }}
              onDragEnd={onPutBack}
              onDrop={() => onPutBeside(member)}
            />
          );
        })}
      </div>
      {card.pair !== null && <Score pair={card.pair} constraint={constraint} />}
    </div>
  );
}

/** Whether somebody is carried, can be carried to, or has no part in it. */
function stateOf(member: Member, carried: Member | null, offer: Offer | null) {
  if (carried === null) return 'open';
  if (member.key === carried.key) return 'carried';
  return offer !== null && isOpen(offer) ? 'open' : 'closed';
}

/** A browser drags only what has something to tell. */
function startDrag({ dataTransfer }: DragEvent): void {
  dataTransfer.effectAllowed = 'move';
  dataTransfer.setData('text/plain', '');
}

interface ScoreProps {
  readonly pair: PairView;
  readonly constraint: BoardCardProps['constraint'];
}

/** The score of a pair; drawn anew only when it changes, however much is carried about. */
const Score = memo(function Score({ pair, constraint }: ScoreProps) {
  const words = useWords();
  return (
    <div className={classes['score']}>
      <span className={classes['points']} aria-hidden="true">
        {words.number(pair.score)}
      </span>
      <ScoreBar score={pair.score} parts={pair.parts} />
      {constraint !== null && (
        <span className={classes['state']}>
          <Icon name={constraint === 'locked' ? 'lock' : 'close'} size={12} />
          {words.say(`matching:${constraint}`)}
        </span>
      )}
    </div>
  );
});
