import type { Cohort, PairView, PersonReference } from '../../../../electron/contract/index.ts';
import { useDeskState } from '../../../app/index.ts';
import { useWords } from '../../../i18n/index.ts';
import { spokenName } from '../names.ts';
import { idsOf } from '../same-pair.ts';
import { constraintOf, useConstraint } from '../use-constraint.ts';
import type { MenuEntry } from './menu-entry.ts';

/** Goes to the inspector; to the note on somebody there, if named. */
export type Inspect = (noteOf?: number) => void;

/** What can be done with a pair, and with those of its people that are meant. */
export function usePairEntries(
  cohort: Cohort,
  onInspect: Inspect,
): (pair: PairView, people: readonly PersonReference[]) => readonly MenuEntry[] {
  const words = useWords();
  const constrain = useConstraint(cohort);
  const { selectPair } = useDeskState();
  const personEntries = usePersonEntries();
  return (pair, people) => {
    const said = constraintOf(cohort, idsOf(pair));
    const inspect = (noteOf?: number): void => {
      selectPair(idsOf(pair));
      onInspect(noteOf);
    };
    return [
      {
        label: words.say(said === 'locked' ? 'matching:unlock' : 'matching:lock'),
        keys: 'L',
        onChoose: () => constrain(pair, 'locked'),
      },
      {
        label: words.say(said === 'forbidden' ? 'matching:allow' : 'matching:forbid'),
        keys: 'E',
        onChoose: () => constrain(pair, 'forbidden'),
      },
      {
        label: words.say('matching:menu-why'),
        keys: 'Enter',
        startsSection: true,
        onChoose: () => inspect(),
      },
      ...people.map((person) => ({
        label: words.say('matching:note', { name: spokenName(person, words) }),
        onChoose: () => inspect(person.id),
      })),
      ...personEntries(people),
    ];
  };
}

/** The way to the profiles of people; those who have been erased have none. */
export function usePersonEntries(): (people: readonly PersonReference[]) => readonly MenuEntry[] {
  const words = useWords();
  const { showPerson, showRoom } = useDeskState();
  return (people) =>
    people
      .filter(({ isErased }) => !isErased)
      .map((person, index) => ({
        label: words.say('matching:menu-person', { name: spokenName(person, words) }),
        startsSection: index === 0,
        onChoose: () => {
          showPerson(person.id);
          showRoom('people');
        },
      }));
}
