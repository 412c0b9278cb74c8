import { Radio } from '@mantine/core';
import type { Run, TradeoffAxis, TradeoffPoint } from '../../../../electron/contract/index.ts';
import { useWords } from '../../../i18n/index.ts';
import { lossBetween, sayPrice } from '../../../questions/index.ts';
import proof from '../proof/proof.module.css';

interface CurveTableProps {
  readonly run: Run;
  readonly axis: TradeoffAxis;
  readonly points: readonly TradeoffPoint[];
  readonly chosen: number;
  readonly onChoose: (place: number) => void;
}

/** The numbers of the curve; a row is chosen as a point is. */
export function CurveTable({ run, axis, points, chosen, onChoose }: CurveTableProps) {
  const words = useWords();
  const what = words.say(`insight:axis-${axis}`);
  return (
    <table className={proof['table']}>
      <thead>
        <tr>
          <th scope="col">{what}</th>
          <th scope="col" className={proof['number']}>
            {words.say('matching:stage-total')}
          </th>
          <th scope="col">{words.say('insight:others-price')}</th>
          <th scope="col" className={proof['number']}>
            {words.say('insight:others-changed')}
          </th>
        </tr>
      </thead>
      <tbody>
        {points.map(({ value, objective, changedPairs }, place) => (
          <tr key={value}>
            <th scope="row">
              <Radio
                name="tradeoff-point"
                label={words.number(value)}
                checked={place === chosen}
                onChange={() => onChoose(place)}
              />
            </th>
            <td className={proof['number']}>{words.number(objective.total)}</td>
            <td>{run.objective && sayPrice(lossBetween(run.objective, objective), words)}</td>
            <td className={proof['number']}>{words.number(changedPairs)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
