import { createContext, type ReactNode, use, useCallback, useState } from 'react';

type Announce = (sentence: string) => void;

const AnnouncerContext = createContext<Announce>(() => {});

/** A live region that reads progress and results to those who do not see them. */
export function AnnouncerProvider({ children }: { readonly children: ReactNode }) {
  const [spoken, setSpoken] = useState({ sentence: '', turn: 0 });
  const announce = useCallback<Announce>(
    (sentence) => setSpoken((last) => ({ sentence, turn: last.turn + 1 })),
    [],
  );
  // A changing key lets the same sentence be read twice in a row.
  return (
    <AnnouncerContext value={announce}>
      {children}
      <div aria-live="polite" role="status" className="visually-hidden">
        <span key={spoken.turn}>{spoken.sentence}</span>
      </div>
    </AnnouncerContext>
  );
}

/** Says a sentence to screen readers, politely. */
export function useAnnounce(): Announce {
  return use(AnnouncerContext);
}
