import { useMemo } from 'react';
import {
  type Cohort,
  type Method,
  type Run,
  sidesOf,
} from '../../../../electron/contract/index.ts';
import { useDeskState } from '../../../app/index.ts';
import { ScoreMatrix } from '../../../charts/index.ts';
import { useWords } from '../../../i18n/index.ts';
import { idsOf } from '../same-pair.ts';
import { useMatrix } from './use-matrix.ts';
import classes from './views.module.css';
import { WhyCell } from './why-cell.tsx';

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
        why={(pair) => (pair.a === pair.b ? null : <WhyCell cohort={cohort} pair={pair} />)}
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
