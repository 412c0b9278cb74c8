import type { ReactNode } from 'react';
import { useWords } from '../../../i18n/index.ts';
import classes from './comparison.module.css';
import { type BothNames, ComparisonHead } from './comparison-head.tsx';
import { type Measures, measureNames } from './measures.ts';
import { sayChange, sayMeasure, sayMeasureChange } from './say-change.ts';
import type { WorthNow } from './use-score-now.ts';

interface MeasureTableProps {
  readonly names: BothNames;
  readonly measures: { readonly before: Measures; readonly after: Measures };
  /** Both on the scale of the present weights, where they were made by others. */
  readonly now: { readonly before: WorthNow; readonly after: WorthNow } | null;
}

/** The numbers of two rosters with what differs. */
export function MeasureTable({ names, measures: { before, after }, now }: MeasureTableProps) {
  const words = useWords();
  return (
    <table className={classes['table']}>
      <ComparisonHead first={words.say('matching:measure')} names={names} hasChange />
      <tbody>
        {measureNames.flatMap((name) => [
          <Measured
            key={name}
            name={words.say(`matching:measure-${name}`)}
            before={sayMeasure(name, before[name], words)}
            after={sayMeasure(name, after[name], words)}
            change={sayMeasureChange(name, before[name], after[name], words)}
          />,
          ...(name === 'mean' && now !== null
            ? (['total', 'forbidden'] as const).map((own) => (
                <Measured
                  key={own}
                  name={words.say(`matching:measure-now-${own}`)}
                  before={words.number(now.before[own])}
                  after={words.number(now.after[own])}
                  change={sayChange(now.after[own] - now.before[own], words)}
                />
              ))
            : []),
        ])}
      </tbody>
    </table>
  );
}

interface MeasuredProps {
  readonly name: string;
  readonly before: ReactNode;
  readonly after: ReactNode;
  readonly change: ReactNode;
}

function Measured({ name, before, after, change }: MeasuredProps) {
  return (
    <tr>
      <th scope="row">{name}</th>
      <td className={classes['number']}>{before}</td>
      <td className={classes['number']}>{after}</td>
      <td className={classes['number']}>{change}</td>
    </tr>
  );
}
