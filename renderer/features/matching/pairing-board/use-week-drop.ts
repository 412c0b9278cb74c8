import type { Cohort } from '../../../../electron/contract/index.ts';
import { useDeskState } from '../../../app/index.ts';
import { useWords } from '../../../i18n/index.ts';
import { spokenName } from '../names.ts';
import { suits } from '../rules/weeks/programme-weeks.ts';
import { idsOf } from '../same-pair.ts';
import { useWeekLock } from '../visit-week/use-week-lock.ts';
import { type Member, onlyPairOf } from './cards.ts';
import type { Carrying } from './use-carrying.ts';

/**
 * What would come of a carried visit in a week: it can be locked there, the week does not suit those
 * of its two who are named, or the visit is locked in a week.
 */
export type WeekStanding =
  | { readonly status: 'open' }
  | { readonly status: 'closed'; readonly to: readonly string[] }
  | { readonly status: 'held'; readonly in: string };

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
  { carried, hold, putBack }: Pick<Carrying, 'carried' | 'hold' | 'putBack'>,
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
      if (hold !== null && hold.week !== null) return { status: 'held', in: hold.week };
      const ids = [visit.a.id, visit.b.id];
      const closed = cohort.people.filter(
        ({ person }) => ids.includes(person.id) && !suits(person, week),
      );
      if (closed.length === 0) return { status: 'open' };
      return { status: 'closed', to: closed.map(({ person }) => spokenName(person, words)) };
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
