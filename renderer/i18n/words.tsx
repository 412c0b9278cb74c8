import { createContext, type ReactNode, use, useEffect, useMemo } from 'react';
import { createWords, type Language, type Words } from '../../electron/contract/index.ts';

const WordsContext = createContext<Words>(createWords('fi'));

/** Gives the page its words in one language, and tells the document which language it is. */
export function WordsProvider({
  language,
  children,
}: {
  readonly language: Language;
  readonly children: ReactNode;
}) {
  const words = useMemo(() => createWords(language), [language]);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return <WordsContext value={words}>{children}</WordsContext>;
}

/** The words of the coordinator's language: messages, lists, numbers, days, collation. */
export function useWords(): Words {
  return use(WordsContext);
}
