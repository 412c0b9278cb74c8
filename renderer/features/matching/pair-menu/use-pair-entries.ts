import type { Cohort, PairView, PersonReference } from '../../../../electron/contract/index.ts';
import { useDeskState } from '../../../app/index.ts';
import { useWords } from '../../../i18n/index.ts';
import { spokenName } from '../names.ts';
import { idsOf } from '../same-pair.ts';
import { constraintOf, saidOf, useConstraint } from '../use-constraint.ts';
import { openWeeksOf } from '../visit-week/open-weeks.ts';
import { useWeekLock } from '../visit-week/use-week-lock.ts';
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
  const weekEntries = useWeekEntries(cohort);
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
      ...weekEntries(pair),
    ];
  };
}

/** The weeks in which a visit can be locked; the one it is locked in lifts it. */
function useWeekEntries(cohort: Cohort): (pair: PairView) => readonly MenuEntry[] {
  const words = useWords();
  const lock = useWeekLock(cohort);
  return (pair) => {
    const ids = [pair.a.id, pair.b.id];
    const two = cohort.people.flatMap(({ person }) => (ids.includes(person.id) ? [person] : []));
    const locked = saidOf(cohort, idsOf(pair))?.slot ?? null;
    return openWeeksOf(cohort, two, { now: pair.slot, locked }).map(
      ({ week, isLocked }, index) => ({
        label: words.say(isLocked ? 'matching:unlock-week' : 'matching:lock-in-week', {
          week: words.week(week),
        }),
        startsSection: index === 0,
        onChoose: () => lock(pair, week),
      }),
    );
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
