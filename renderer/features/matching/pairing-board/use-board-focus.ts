import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { Member } from './cards.ts';

/** Where the focus is on the board, and how it gets elsewhere. */
export interface BoardFocus {
  /** The person on whom Tab stops. */
  readonly stop: Member | null;
  /** Takes the focus to somebody, however far out of sight. */
  readonly goTo: (member: Member) => void;
  /** Hears who has got the focus; null when it has left the board. */
  readonly follow: (member: Member | null) => void;
}

/**
 * Keeps the focus on a person: brings it to somebody who has yet to be drawn, and lets it follow
 * whom a run has put into another card, which is another button.
 */
export function useBoardFocus(board: HTMLElement | null, members: readonly Member[]): BoardFocus {
  const [{ key: stopKey }, setStop] = useState<{ readonly key: string | null }>({ key: null });
  const followed = useRef<Member | null>(null);
  const wanted = useRef<string | null>(null);
  const goTo = useCallback((member: Member): void => {
    wanted.current = member.key;
    // Another object even for the same key: whoever is wanted gets the focus when the board is drawn.
    setStop({ key: member.key });
  }, []);
  const follow = useCallback((member: Member | null): void => {
    followed.current = member;
    if (member === null) return;
    setStop((before) => (before.key === member.key ? before : { key: member.key }));
  }, []);

  useEffect(() => {
    const before = followed.current;
    if (before === null || board?.contains(document.activeElement) === true) return;
    const now = members.find(
      ({ person, side }) => person.id === before.person.id && side === before.side,
    );
    if (now !== undefined) goTo(now);
  }, [board, members, goTo]);
  // The stop is always drawn, so whoever is wanted is there once the board is drawn anew.
  useLayoutEffect(() => {
    if (wanted.current === null) return;
    const chip = board?.querySelector<HTMLElement>(`[data-member="${wanted.current}"]`);
    if (!chip) return;
    wanted.current = null;
    chip.focus({ preventScroll: true });
    chip.scrollIntoView({ block: 'nearest' });
  });
  const stop = members.find(({ key }) => key === stopKey) ?? members[0] ?? null;
  return { stop, goTo, follow };
}
