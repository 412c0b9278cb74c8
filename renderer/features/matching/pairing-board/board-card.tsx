import { memo } from 'react';
import type {
  ConstraintView,
  HandMadePair,
  PairView,
  Words,
} from '../../../../electron/contract/index.ts';
import { ScoreBar } from '../../../charts/index.ts';
import { useWords } from '../../../i18n/index.ts';
import { Icon } from '../../../ui/index.ts';
import { sayMarks } from '../say-marks.ts';
import type { Card, Member } from './cards.ts';
import { Chip, type ChipActions } from './chip.tsx';
import type { Offer } from './offers.ts';
import classes from './pairing-board.module.css';
import { sayLock } from './say-offer.ts';
import { standingOf } from './standing.ts';

interface BoardCardProps {
  readonly card: Card;
  readonly saidOf: (pair: PairView) => ConstraintView | null;
  readonly madeOf: (pair: PairView) => HandMadePair | null;
  readonly carried: Member | null;
  readonly offerOf: (member: Member) => Offer;
  /** The person of this card on whom Tab stops; null when it stops elsewhere. */
  readonly stopKey: string | null;
  readonly actions: ChipActions;
}

/**
 * A pair, a mentor's pairs, or somebody without one. Each person can be carried, and be carried to.
 * Drawn anew only when something of its own changes.
 */
export const BoardCard = memo(function BoardCard(props: BoardCardProps) {
  const { card, saidOf, madeOf, carried, offerOf, stopKey, actions } = props;
  const chip = (member: Member) => (
    <Chip
      key={member.key}
      member={member}
      standing={standingOf(member, carried, offerOf)}
      isTabStop={member.key === stopKey}
      actions={actions}
    />
  );
  const [first, ...others] = card.members;
  const [pair] = card.pairs;
  const score = (scored: PairView) => (
    <Score key={scored.b.id} pair={scored} said={saidOf(scored)} made={madeOf(scored)} />
  );
  if (card.pairs.length > 1) {
    return (
      <div className={classes['card']} data-card="group">
        {first !== undefined && chip(first)}
        <GroupSize count={others.length} />
        {others.map((member) => [chip(member), ...member.pairs.map(score)])}
      </div>
    );
  }
  return (
    <div className={classes['card']} data-card={pair === undefined ? 'alone' : 'pair'}>
      <div className={classes['members']}>{card.members.map(chip)}</div>
      {pair !== undefined && score(pair)}
    </div>
  );
});

function GroupSize({ count }: { readonly count: number }) {
  const words = useWords();
  return (
    <span className={classes['groupSize']}>{words.say('matching:group-size', { count })}</span>
  );
}

interface ScoreProps {
  readonly pair: PairView;
  readonly said: ConstraintView | null;
  readonly made: HandMadePair | null;
}

/** The score of a pair; drawn anew only when it changes, however much is carried about. */
const Score = memo(function Score({ pair, said, made }: ScoreProps) {
  const words = useWords();
  return (
    <div className={classes['score']}>
      <span className={classes['points']} aria-hidden="true">
        {words.number(pair.score)}
      </span>
      <ScoreBar score={pair.score} parts={pair.parts} />
      {(said !== null || made !== null) && (
        <span className={classes['state']} title={said?.reason ?? made?.reason ?? undefined}>
          {said !== null && <Icon name={said.kind === 'locked' ? 'lock' : 'close'} size={12} />}
          {sayMarks(said === null ? null : saySaid(said, pair, words), made !== null, words)}
        </span>
      )}
    </div>
  );
});

/** That the two are locked or parted; of a visit locked in another week than it is in, in which. */
function saySaid({ kind, slot }: ConstraintView, pair: PairView, words: Words): string {
  return slot === null || slot === pair.slot
    ? words.say(`matching:${kind}`)
    : sayLock({ week: slot }, words);
}
