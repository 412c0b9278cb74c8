import type { Cohort } from '../../../../electron/contract/index.ts';
import { useDeskState } from '../../../app/index.ts';
import { useWords } from '../../../i18n/index.ts';
import { spokenName } from '../names.ts';
import { suits } from '../rules/weeks/programme-weeks.ts';
import { idsOf } from '../same-pair.ts';
import { useWeekLock } from '../visit-week/use-week-lock.ts';
import { type Member, onlyPairOf } from './cards.ts';
import type { Carrying } from './use-carrying.ts';

/** What would come of a carried visit in a week: whom of its two the week does not suit, by name. */
export interface WeekStanding {
  readonly closedTo: readonly string[];
}

/** What the headings of the weeks do while somebody is carried. */
export interface WeekDrop {
  /** Null while nobody with one visit is carried. */
  readonly standingOf: (week: string) => WeekStanding | null;
  readonly put: (week: string) => void;
}

/**
 * Lets a visit be put upon a week: it is locked there, and the pairs are made anew around it.
 * `onPut` hears who was put down.
 */
export function useWeekDrop(
  cohort: Cohort,
  { carried, putBack }: Pick<Carrying, 'carried' | 'putBack'>,
  onRun: () => void,
  onPut: (member: Member) => void,
): WeekDrop {
  const words = useWords();
  const { selectPair } = useDeskState();
  const lock = useWeekLock(cohort);
  const visit = carried === null ? null : onlyPairOf(carried);
  return {
    standingOf: (week) => {
      if (visit === null) return null;
      const ids = [visit.a.id, visit.b.id];
      const closed = cohort.people.filter(
        ({ person }) => ids.includes(person.id) && !suits(person, week),
      );
      return { closedTo: closed.map(({ person }) => spokenName(person, words)) };
    },
    put: (week) => {
      if (carried === null || visit === null) return;
      onPut(carried);
      putBack();
      lock(visit, week, () => {
        selectPair(idsOf(visit));
        onRun();
      });
    },
  };
}
