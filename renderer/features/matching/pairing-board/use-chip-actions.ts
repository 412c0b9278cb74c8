import { type KeyboardEvent, useEffect, useMemo, useRef } from 'react';
import type { Cohort } from '../../../../electron/contract/index.ts';
import { useDeskState } from '../../../app/index.ts';
import { useWords } from '../../../i18n/index.ts';
import { keyMove } from '../../../ui/index.ts';
import { opensMenu } from '../pair-menu/menu-key.ts';
import type { Inspect } from '../pair-menu/use-pair-entries.ts';
import { idsOf } from '../same-pair.ts';
import { constraintOfKey, useConstraint } from '../use-constraint.ts';
import { hasOnePlace, type Member, onlyPairOf } from './cards.ts';
import type { ChipActions } from './chip.tsx';
import { standingOf } from './standing.ts';
import type { BoardFocus } from './use-board-focus.ts';
import type { Carrying } from './use-carrying.ts';

interface BoardDesk {
  readonly cohort: Cohort;
  readonly members: readonly Member[];
  readonly carrying: Carrying;
  readonly focus: BoardFocus;
  readonly onInspect: Inspect;
}

/**
 * Sideways as well as up and down: the board is read as one long list. While somebody is carried
 * only the keys sideways come to those to change places with, so that partners are near each other.
 */
const turned: Readonly<Record<string, string>> = { ArrowLeft: 'ArrowUp', ArrowRight: 'ArrowDown' };
/** So many people a page key passes. */
const PAGE = 8;

/** What keys, focus and mouse do on the board: the same functions for as long as it is there. */
export function useChipActions(desk: BoardDesk): ChipActions {
  const { carrying, focus } = desk;
  const { selectPair } = useDeskState();
  const press = usePress(desk);
  const present: ChipActions = {
    onFocus: (member) => {
      focus.follow(member);
      if (carrying.carried !== null) carrying.goOver(member);
      const pair = onlyPairOf(member);
      if (pair !== null && carrying.carried === null) selectPair(idsOf(pair));
    },
    onPress: press,
    onPickUp: carrying.pickUp,
    onGoOver: carrying.goOver,
    onLetGo: carrying.letGo,
    onPutBeside: carrying.putBeside,
  };
  const latest = useRef(present);
  useEffect(() => {
    latest.current = present;
  });
  return useMemo(
    () => ({
      onFocus: (member) => latest.current.onFocus(member),
      onPress: (event, member) => latest.current.onPress(event, member),
      onPickUp: (member) => latest.current.onPickUp(member),
      onGoOver: (member) => latest.current.onGoOver(member),
      onLetGo: () => latest.current.onLetGo(),
      onPutBeside: (member) => latest.current.onPutBeside(member),
    }),
    [],
  );
}

function usePress(desk: BoardDesk): (event: KeyboardEvent, member: Member) => void {
  const { cohort, members, carrying, focus, onInspect } = desk;
  const words = useWords();
  const constrain = useConstraint(cohort);
  const { carried, hold, pickUp, carryAs, putBack, putBeside, offerOf } = carrying;
  const constrainPairOf = (member: Member, kind: 'locked' | 'forbidden'): void => {
    const pair = onlyPairOf(member);
    if (pair !== null) constrain(pair, kind);
    else if (member.pairs.length > 1) carrying.refuse(words.say('matching:group-one-by-one'));
  };
  /** In a pool the keys tell what is meant: sideways to change places, up and down a new pair. */
  const meantBy = (key: string): Member | null =>
    carried?.side === 'pool' && hasOnePlace(carried)
      ? { ...carried, changesPlaces: key in turned }
      : carried;
  /** The next person on the board whom the carried one could be brought to, or just the next. */
  const nextOf = (member: Member, pressed: string, carriedAs: Member | null): Member | null => {
    const key = turned[pressed] ?? pressed;
    const canReach = (other: Member): boolean => {
      const { state } = standingOf(other, carriedAs, (one) => offerOf(one, carriedAs));
      return (
        other.key === member.key || state === 'open' || (state === 'exchange' && pressed in turned)
      );
    };
    // Any other key leads nowhere, whoever could be reached.
    if (keyMove(key, 0, 1, PAGE) === null) return null;
    const reachable = members.filter(canReach);
    const here = reachable.findIndex((other) => other.key === member.key);
    return reachable[keyMove(key, here, reachable.length, PAGE) ?? here] ?? null;
  };
  return (event, member) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const kind = constraintOfKey(event);
    const carriedAs = meantBy(event.key);
    const next = nextOf(member, event.key, carriedAs);
    if (event.key === 'Escape' && carried !== null) putBack();
    else if (event.key === ' ') (carried === null ? pickUp : putBeside)(member);
    else if (event.key === 'Enter')
      (carried === null ? () => onInspect() : () => putBeside(member))();
    else if (kind !== null && carried === null) constrainPairOf(member, kind);
    else if (kind === 'locked' && carried !== null && hold !== null) constrainPairOf(carried, kind);
    else if (next !== null) {
      if (carriedAs !== null) carryAs(carriedAs);
      focus.goTo(next);
    } else if (!opensMenu(event)) return;
    event.preventDefault();
  };
}
