import { useMemo } from 'react';
import {
  type Cohort,
  type Programme,
  type Run,
  sayReason,
  type Waiting,
} from '../../../../electron/contract/index.ts';
import { useOrganisation, useWords } from '../../../i18n/index.ts';

/** Why somebody waits, in sentences: the pair that ended, what the run found, or coming late. */
export function useWhy(
  { people }: Cohort,
  { pairs }: Programme,
  run: Run | null,
): (waiting: Waiting) => readonly string[] {
  const words = useWords();
  const { organisation } = useOrganisation();
  const names = useMemo(
    () =>
      new Map(
        people.map(({ person }) => [person.key, `${person.firstName} ${person.lastName}`.trim()]),
      ),
    [people],
  );
  const lastEnd = (personId: number): string | undefined =>
    pairs
      .filter(({ a, b }) => a.id === personId || b.id === personId)
      .flatMap(({ ended }) => (ended === null ? [] : [ended.on]))
      .toSorted()
      .at(-1);
  return ({ person }) => {
    const ended = lastEnd(person.id);
    if (ended !== undefined) return [words.say('programme:since-ended', { day: words.day(ended) })];
    if (run === null) return [];
    const left = run.unmatched.find((one) => one.person.id === person.id);
    return left === undefined
      ? [words.say('programme:since-joined')]
      : left.reasons.map((reason) =>
          sayReason(
            words,
            organisation,
            reason,
            (key) => names.get(key) ?? words.say('common:erased-person'),
          ),
        );
  };
}
