import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Cohort } from '../../../../electron/contract/index.ts';
import { useDesk } from '../../../app/index.ts';
import type { Matrix } from '../../../charts/index.ts';
import { useWords } from '../../../i18n/index.ts';
import { readCells } from './read-matrix.ts';

/**
 * All candidates of the cohort as soon as they are wanted; what was read last stays until the new
 * scores are there.
 */
export function useMatrix(cohort: Cohort, isWanted = true): Matrix | null {
  const desk = useDesk();
  const words = useWords();
  const { data } = useQuery({
    queryKey: [...desk.matching.matrix.queryKey({ input: { cohortId: cohort.id } }), 'cells'],
    queryFn: async ({ signal }) => {
      const read = await desk.matching.matrix.call({ cohortId: cohort.id }, { signal });
      return { left: read.left, right: read.right, codes: read.rules, ...(await readCells(read)) };
    },
    enabled: isWanted,
    structuralSharing: false,
    placeholderData: keepPreviousData,
  });
  return useMemo(() => {
    if (data === undefined) return null;
    const { left, right, codes, scores, rules } = data;
    const people = new Map(cohort.people.map(({ person }) => [person.id, person]));
    const known = (ids: readonly number[]) =>
      ids.flatMap((id) => {
        const person = people.get(id);
        return person === undefined ? [] : [person];
      });
    const [rows, columns] = [known(left), known(right)];
    // Somebody has just left the cohort: the scores without that person are on their way.
    if (rows.length < left.length || columns.length < right.length) return null;
    const ruleNames = codes.map((code) => words.sayIfKnown(`reasons:named-${code}`) ?? code);
    return { left: rows, right: columns, scores, rules, ruleNames };
  }, [data, cohort.people, words]);
}
