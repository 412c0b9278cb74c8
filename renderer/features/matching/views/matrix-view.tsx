import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import {
  type Cohort,
  type Method,
  type Run,
  sidesOf,
} from '../../../../electron/contract/index.ts';
import { useDesk, useDeskState } from '../../../app/index.ts';
import { type Matrix, ScoreMatrix } from '../../../charts/index.ts';
import { useWords } from '../../../i18n/index.ts';
import { idsOf } from '../same-pair.ts';
import { readCells } from './read-matrix.ts';
import classes from './views.module.css';

interface MatrixViewProps {
  readonly cohort: Cohort;
  readonly run: Run;
}

/** How well everybody would fit with everybody as the cohort stands, the pairs of the run marked. */
export function MatrixView({ cohort, run }: MatrixViewProps) {
  const words = useWords();
  const { selectedPair, selectPair } = useDeskState();
  const matrix = useMatrix(cohort);
  const chosen = useMemo(() => chosenCells(run, cohort.method), [run, cohort.method]);
  if (matrix === null) return <p className={classes['waiting']}>{words.say('matching:scoring')}</p>;
  const [left, right] = sidesOf[cohort.method];
  return (
    <div className={classes['filled']}>
      <ScoreMatrix
        matrix={matrix}
        rowTitle={words.say(`matching:plural-${left}`)}
        columnTitle={words.say(`matching:plural-${right}`)}
        chosen={chosen}
        selected={selectedPair}
        onSelect={selectPair}
      />
    </div>
  );
}

/** The pairs as cells. Work pairs have no sides, so each stands in the rows of both. */
function chosenCells({ pairs }: Run, method: Method) {
  return pairs
    .map(idsOf)
    .flatMap((pair) => (method === 'workpair' ? [pair, { a: pair.b, b: pair.a }] : [pair]));
}

/** All candidates of the cohort; what was read last stays until the new scores are there. */
function useMatrix(cohort: Cohort): Matrix | null {
  const desk = useDesk();
  const words = useWords();
  const { data } = useQuery({
    queryKey: [...desk.matching.matrix.queryKey({ input: { cohortId: cohort.id } }), 'cells'],
    queryFn: async ({ signal }) => {
      const read = await desk.matching.matrix.call({ cohortId: cohort.id }, { signal });
      return { left: read.left, right: read.right, codes: read.rules, ...(await readCells(read)) };
    },
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
