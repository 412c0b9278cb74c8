import { type RosterPair, thirdsOf, type Words } from '../../../../electron/contract/index.ts';
import { fullNameOf } from '../../../ui/index.ts';

/**
 * The pairs in which somebody, be it as a third on earlier days, bears all the words of a name, in any order and however they are
 * capitalised; the very same list where none are given.
 */
export function pairsNamed(
  pairs: readonly RosterPair[],
  name: string,
  words: Words,
): readonly RosterPair[] {
  const parts = name.toLocaleLowerCase(words.language).split(/\s+/).filter(Boolean);
  if (parts.length === 0) return pairs;
  return pairs.filter((pair) =>
    [pair.a, pair.b, ...thirdsOf(pair).map(({ person }) => person)].some((person) => {
      const full = fullNameOf(person, words).toLocaleLowerCase(words.language);
      return parts.every((part) => full.includes(part));
    }),
  );
}
