import { Fragment, type KeyboardEvent, useCallback, useMemo, useRef, useState } from 'react';
import type { Cohort, PairView, Run } from '../../../../electron/contract/index.ts';
import { useAnnounce, useDeskState } from '../../../app/index.ts';
import { useWords } from '../../../i18n/index.ts';
import { keyMove } from '../../../ui/index.ts';
import { spokenName } from '../names.ts';
import { idsOf } from '../same-pair.ts';
import { constraintOf, constraintOfKey, useConstraint } from '../use-constraint.ts';
import { BoardCard } from './board-card.tsx';
import { asPair, byWeek, cardsOf, isAcross, type Member } from './cards.ts';
import { CarryLine } from './carry-line.tsx';
import { isOpen } from './offers.ts';
import classes from './pairing-board.module.css';
import { sayOffer } from './say-offer.ts';
import { useFollowedFocus } from './use-followed-focus.ts';
import { useOffers } from './use-offers.ts';

interface PairingBoardProps {
  readonly cohort: Cohort;
  readonly run: Run;
  /** The pairs in the order in which they lie. */
  readonly pairs: readonly PairView[];
  readonly onRun: () => void;
  readonly onInspect: () => void;
}

/** Sideways as well as up and down: the board is read as one long list. */
const turned: Readonly<Record<string, string>> = { ArrowLeft: 'ArrowUp', ArrowRight: 'ArrowDown' };

/**
 * The pairs as cards that people are carried between, by mouse or keyboard. Somebody who is put
 * beside another is locked to that one, and the pairs are made anew around the two. While a person
 * is carried, everybody across says what the pair would give and cost the whole, or why it cannot be.
 */
export function PairingBoard({ cohort, run, pairs, onRun, onInspect }: PairingBoardProps) {
  const words = useWords();
  const announce = useAnnounce();
  const { selectPair } = useDeskState();
  const constrain = useConstraint(cohort);
  const groups = useMemo(
    () => byWeek(cardsOf(pairs, run, cohort.method === 'workpair')),
    [pairs, run, cohort.method],
  );
  const cards = useMemo(() => groups.flatMap((group) => group.cards), [groups]);
  const [carried, setCarried] = useState<Member | null>(null);
  const [stopKey, setStopKey] = useState<string | null>(null);
  const [refused, setRefused] = useState<string | null>(null);
  const board = useRef<HTMLFieldSetElement>(null);
  const offers = useOffers(cohort, run, carried);
  const follow = useFollowedFocus(board, cards);

  const refuse = (says: string): void => {
    setRefused(says);
    announce(says);
  };
  const pickUp = (member: Member): void => {
    const isLocked = member.pair !== null && constraintOf(cohort, idsOf(member.pair)) === 'locked';
    if (isLocked) {
      refuse(words.say('matching:carry-locked'));
      return;
    }
    setRefused(null);
    setCarried(member);
    announce(words.say('matching:carrying', { name: spokenName(member.person, words) }));
  };
  const putBack = useCallback((): void => {
    setCarried(null);
    setRefused(null);
  }, []);
  const putBeside = (member: Member): void => {
    if (carried === null || !isAcross(carried, member)) return;
    const offer = offers.of(member);
    if (!isOpen(offer)) {
      const name = spokenName(member.person, words);
      refuse(words.say('matching:offer-refused', { name, why: sayOffer(offer, words) }));
      return;
    }
    const pair = asPair(carried, member);
    follow(carried);
    putBack();
    constrain(pair, 'locked', () => {
      selectPair(idsOf(pair));
      onRun();
    });
  };
  const press = (event: KeyboardEvent, member: Member): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const kind = constraintOfKey(event);
    if (event.key === 'Escape' && carried !== null) putBack();
    else if (event.key === ' ') (carried === null ? pickUp : putBeside)(member);
    else if (event.key === 'Enter') (carried === null ? onInspect : () => putBeside(member))();
    else if (kind !== null && carried === null && member.pair !== null)
      constrain(member.pair, kind);
    else if (!moveFocus(event, board.current)) return;
    event.preventDefault();
  };
  const firstKey = cards[0]?.members[0]?.key ?? null;
  const isThere = cards.some(({ members }) => members.some(({ key }) => key === stopKey));
  return (
    <>
      <CarryLine
        carried={carried}
        refused={refused}
        fraction={offers.fraction}
        onPutBack={putBack}
      />
      <fieldset
        ref={board}
        className={classes['board']}
        aria-label={words.say('matching:form-board')}
        data-pairs
        data-carrying={carried === null ? undefined : ''}
        onBlur={() => follow(null)}
      >
        {groups.map(({ week, cards: ofWeek }) => (
          <Fragment key={week}>
            {week !== null && <h2 className={classes['week']}>{words.week(week)}</h2>}
            {ofWeek.map((card) => (
              <BoardCard
                key={card.key}
                card={card}
                constraint={card.pair === null ? null : constraintOf(cohort, idsOf(card.pair))}
                carried={carried}
                offerOf={offers.of}
                stopKey={isThere ? stopKey : firstKey}
                onFocus={(member) => {
                  setStopKey(member.key);
                  follow(member);
                  if (member.pair !== null && carried === null) selectPair(idsOf(member.pair));
                }}
                onPress={press}
                onPickUp={pickUp}
                onPutBack={putBack}
                onPutBeside={putBeside}
              />
            ))}
          </Fragment>
        ))}
      </fieldset>
    </>
  );
}

/** Moves to the next person on the board whom the carried one could be brought to, or to the next. */
function moveFocus({ key }: KeyboardEvent, board: HTMLElement | null): boolean {
  const reachable = '[data-chip="open"], [data-chip]:focus';
  const chips = [...(board?.querySelectorAll<HTMLElement>(reachable) ?? [])];
  const here = chips.findIndex((chip) => chip.matches(':focus'));
  const moved = keyMove(turned[key] ?? key, here, chips.length, 8);
  if (moved === null) return false;
  chips[moved]?.focus();
  return true;
}
