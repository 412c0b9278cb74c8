import { type RefObject, useCallback, useEffect, useRef } from 'react';
import type { Card, Member } from './cards.ts';

/**
 * Lets the focus follow a person whom a run has put into another card, which is another button.
 * Gives how to say whom it follows; null when the focus has left the board.
 */
export function useFollowedFocus(
  board: RefObject<HTMLElement | null>,
  cards: readonly Card[],
): (member: Member | null) => void {
  const followed = useRef<Member | null>(null);
  useEffect(() => {
    const before = followed.current;
    if (before === null || board.current?.contains(document.activeElement) === true) return;
    const now = cards
      .flatMap(({ members }) => members)
      .find(({ person, side }) => person.id === before.person.id && side === before.side);
    board.current?.querySelector<HTMLElement>(`[data-member="${now?.key ?? ''}"]`)?.focus();
  }, [board, cards]);
  return useCallback((member) => {
    followed.current = member;
  }, []);
}
