import { useState } from 'react';
import type { Cohort, Run } from '../../../../electron/contract/index.ts';
import { useAnnounce, useDeskState } from '../../../app/index.ts';
import { useWords } from '../../../i18n/index.ts';
import { spokenName } from '../names.ts';
import { idsOf } from '../same-pair.ts';
import { usePuttingTogether } from '../use-constraint.ts';
import { asPair, isAcross, type Member } from './cards.ts';
import { exchangeOf } from './exchange.ts';
import { type Hold, holdOf } from './holds.ts';
import { isOpen, type Offer } from './offers.ts';
import { sayCarrying, sayHold, sayOffer } from './say-offer.ts';
import { useExchange } from './use-exchange.ts';
import { useOffers } from './use-offers.ts';
import { type Refusing, useRefusal } from './use-refusal.ts';

/** Somebody who is carried over the board, and what can be done with that one. */
export interface Carrying extends Pick<Refusing, 'refused' | 'refuse'> {
  readonly carried: Member | null;
  /** What holds the carried one until it is lifted; null when nothing does. */
  readonly hold: Hold | null;
  /** What bringing the carried one to somebody would mean, as carried now or otherwise. */
  readonly offerOf: (member: Member, carriedAs?: Member | null) => Offer;
  /** How far the prices are; null when they are there, or nobody is carried. */
  readonly fraction: number | null;
  readonly pickUp: (member: Member) => void;
  /** Hears over whom the carried one is, by the mouse or by the focus. */
  readonly goOver: (member: Member) => void;
  /** Carries on to be put beside somebody, or to change places with somebody. */
  readonly carryAs: (member: Member) => void;
  readonly putBack: () => void;
  /** Ends a drag: puts back whoever was let go in no place. What has just been refused stays said. */
  readonly letGo: () => void;
  readonly putBeside: (member: Member) => void;
}

/**
 * Lets people be carried: whoever is put beside another is locked to that one, whoever is put upon
 * another of the same side changes places with that one, and the pairs are made anew around them.
 * `onPut` hears who was put down.
 */
export function useCarrying(
  cohort: Cohort,
  run: Run,
  onRun: () => void,
  onPut: (member: Member) => void,
): Carrying {
  const words = useWords();
  const announce = useAnnounce();
  const { selectPair } = useDeskState();
  const putTogether = usePuttingTogether(cohort);
  const changePlaces = useExchange(cohort);
  const [carried, setCarried] = useState<Member | null>(null);
  const { refused, refuse, forget } = useRefusal(cohort, run);
  const hold = carried === null ? null : holdOf(carried, cohort);
  const [over, setOver] = useState<Member | null>(null);
  const { of: offerOf, fraction } = useOffers(cohort, run, carried, over);

  const pickUp = (member: Member): void => {
    forget();
    setOver(null);
    setCarried(member);
    announce(sayCarrying(member, holdOf(member, cohort), words));
  };
  const putBack = (): void => {
    setCarried(null);
    forget();
  };
  const letGo = (): void => {
    if (hold !== null) refuse(sayHold(hold, words));
    setCarried(null);
  };
  const putBeside = (member: Member): void => {
    const exchange = carried === null ? null : exchangeOf(carried, member);
    if (carried === null || (!isAcross(carried, member) && exchange === null)) return;
    const offer = offerOf(member);
    if (!isOpen(offer)) {
      const name = spokenName(member.person, words);
      const says = words.say('matching:offer-refused', { name, why: sayOffer(offer, words) });
      if (offer.status === 'impossible')
        refuse(says, { name, pair: idsOf(asPair(carried, member)) });
      else refuse(says);
      return;
    }
    const pair = exchange?.to[carried.side === 'left' ? 0 : 1] ?? asPair(carried, member);
    const onDone = (): void => {
      selectPair(idsOf(pair));
      onRun();
    };
    onPut(carried);
    putBack();
    if (exchange === null) putTogether(pair, onDone);
    else changePlaces(exchange, onDone);
  };
  return {
    ...{ carried, hold, refused, offerOf, fraction, refuse },
    ...{ pickUp, goOver: setOver, carryAs: setCarried, putBack, letGo, putBeside },
  };
}
