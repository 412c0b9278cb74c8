import { useMemo } from 'react';
import type { PairView } from '../../../../electron/contract/index.ts';
import { PartLegend } from '../../../charts/index.ts';
import classes from './pairs.module.css';

/** What the colours of the bars mean, at the foot of the pairs. */
export function PairsLegend({ pairs }: { readonly pairs: readonly PairView[] }) {
  const parts = useMemo(() => pairs.flatMap((pair) => pair.parts), [pairs]);
  return (
    <div className={classes['legend']}>
      <PartLegend
        shown={parts.filter(({ points }) => points > 0).map(({ criterion }) => criterion)}
        hasUnanswered={parts.some(({ status }) => status === 'not-answered')}
      />
    </div>
  );
}
