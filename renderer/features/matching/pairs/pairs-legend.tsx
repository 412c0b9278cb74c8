import type { PairView } from '../../../../electron/contract/index.ts';
import { PartLegend } from '../../../charts/index.ts';
import classes from './pairs.module.css';

/** What the colours of the bars mean, at the foot of the pairs. */
export function PairsLegend({ pairs }: { readonly pairs: readonly PairView[] }) {
  const parts = pairs.flatMap((pair) => pair.parts);
  return (
    <div className={classes['legend']}>
      <PartLegend
        shown={parts.filter(({ points }) => points > 0).map(({ criterion }) => criterion)}
        hasUnanswered={parts.some(({ status }) => status === 'not-answered')}
      />
    </div>
  );
}
