import { useCallback, useRef, useState } from 'react';

/** Pairs that are ticked, and what begins and ends the ticking. */
export interface ChosenPairs {
  /** The ids of those that are ticked; null while none can be. */
  readonly chosen: ReadonlySet<number> | null;
  readonly turn: (pairId: number) => void;
  readonly choose: (pairIds: readonly number[]) => void;
  readonly open: () => void;
  /** Ends the ticking and gives the focus back to the button that began it. */
  readonly close: () => void;
  readonly button: React.RefObject<HTMLButtonElement | null>;
}

/** Lets pairs be ticked for what is done to many of them at once. */
export function useChosenPairs(): ChosenPairs {
  const [chosen, setChosen] = useState<ReadonlySet<number> | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  const turn = useCallback(
    (pairId: number) =>
      setChosen((before) => {
        const after = new Set(before);
        if (!after.delete(pairId)) after.add(pairId);
        return after;
      }),
    [],
  );
  return {
    chosen,
    turn,
    choose: (pairIds) => setChosen(new Set(pairIds)),
    open: () => setChosen(new Set()),
    close: () => {
      setChosen(null);
      button.current?.focus();
    },
    button,
  };
}
