import type { Cohort } from '../../../../electron/contract/index.ts';
import { useDeskState } from '../../../app/index.ts';
import { useWords } from '../../../i18n/index.ts';
import type { MenuEntry } from '../pair-menu/menu-entry.ts';
import { type Inspect, usePairEntries, usePersonEntries } from '../pair-menu/use-pair-entries.ts';
import type { PickedPair } from '../picked-pair.ts';
import { hasOnePlace, type Member, onlyPairOf } from './cards.ts';
import type { Carrying } from './use-carrying.ts';

interface MemberDesk {
  readonly cohort: Cohort;
  readonly carrying: Carrying;
  readonly onInspect: Inspect;
  readonly onTry: (half: PickedPair) => void;
}

/** What can be done with somebody on the board; nothing more while anybody is carried. */
export function useMemberEntries(desk: MemberDesk): (member: Member) => readonly MenuEntry[] {
  const { cohort, carrying, onInspect, onTry } = desk;
  const words = useWords();
  const { selectPair } = useDeskState();
  const pairEntries = usePairEntries(cohort, onInspect);
  const personEntries = usePersonEntries();
  const tryEntry = ({ person, side }: Member): MenuEntry => ({
    label: words.say('matching:try-person'),
    onChoose: () => {
      selectPair(null);
      onTry(side === 'right' ? { a: null, b: person.id } : { a: person.id, b: null });
      onInspect();
    },
  });
  return (member) => {
    if (carrying.carried !== null) return [];
    const pair = onlyPairOf(member);
    const move: MenuEntry = {
      label: words.say('matching:menu-move'),
      keys: words.say('matching:key-space'),
      onChoose: () => carrying.pickUp(member),
    };
    // Across from each other, somebody is put upon another of the same side to change places.
    const change: MenuEntry = {
      label: words.say('matching:menu-exchange'),
      onChoose: () => carrying.pickUp({ ...member, changesPlaces: true }),
    };
    const moves = member.side === 'pool' && hasOnePlace(member) ? [move, change] : [move];
    return pair === null
      ? [move, tryEntry(member), ...personEntries([member.person])]
      : [...moves, ...pairEntries(pair, [member.person])];
  };
}
