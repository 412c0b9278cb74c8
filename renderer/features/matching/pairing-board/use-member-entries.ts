import type { Cohort, PairView } from '../../../../electron/contract/index.ts';
import { useDeskState } from '../../../app/index.ts';
import { useWords } from '../../../i18n/index.ts';
import type { MenuEntry } from '../pair-menu/menu-entry.ts';
import { type Inspect, usePairEntries, usePersonEntries } from '../pair-menu/use-pair-entries.ts';
import type { PickedPair } from '../picked-pair.ts';
import { useConstraint } from '../use-constraint.ts';
import { hasOnePlace, type Member, onlyPairOf } from './cards.ts';
import type { Carrying } from './use-carrying.ts';

interface MemberDesk {
  readonly cohort: Cohort;
  readonly carrying: Carrying;
  readonly onInspect: Inspect;
  readonly onTry: (half: PickedPair) => void;
}

/** What can be done with somebody on the board; of who is carried, only to lift what holds them. */
export function useMemberEntries(desk: MemberDesk): (member: Member) => readonly MenuEntry[] {
  const { cohort, carrying, onInspect, onTry } = desk;
  const words = useWords();
  const { selectPair } = useDeskState();
  const pairEntries = usePairEntries(cohort, onInspect);
  const personEntries = usePersonEntries();
  const constrain = useConstraint(cohort);
  const tryEntry = ({ person, side }: Member): MenuEntry => ({
    label: words.say('matching:try-person'),
    onChoose: () => {
      selectPair(null);
      onTry(side === 'right' ? { a: null, b: person.id } : { a: person.id, b: null });
      onInspect();
    },
  });
  const unlockEntry = (pair: PairView): MenuEntry => ({
    label: words.say('matching:unlock'),
    keys: 'L',
    onChoose: () => constrain(pair, 'locked'),
  });
  return (member) => {
    const pair = onlyPairOf(member);
    const { carried, hold } = carrying;
    if (carried !== null) {
      if (carried.key !== member.key || hold === null || pair === null) return [];
      return [unlockEntry(pair)];
    }
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
