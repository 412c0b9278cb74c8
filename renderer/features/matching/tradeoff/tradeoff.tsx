import { SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import {
  type Run,
  type TradeoffAxis,
  tradeoffAxisSchema,
} from '../../../../electron/contract/index.ts';
import { useDesk } from '../../../app/index.ts';
import { useWords } from '../../../i18n/index.ts';
import { Asked, useQuestion } from '../../../questions/index.ts';
import type { SettingsDesk } from '../use-settings.ts';
import { Curve } from './curve.tsx';
import classes from './tradeoff.module.css';

interface TradeoffProps {
  readonly run: Run;
  readonly settings: SettingsDesk;
  readonly onRun: () => void;
  /** What is asked first. */
  readonly firstAxis?: TradeoffAxis;
}

/** What it costs to have more of something: pairs across agencies or sectors, near ones, fairness. */
export function Tradeoff({ firstAxis = 'cross-agency', ...props }: TradeoffProps) {
  const words = useWords();
  const [axis, setAxis] = useState(firstAxis);
  return (
    <div className={classes['tradeoff']}>
      <h2 className="visually-hidden">{words.say('insight:show-tradeoff')}</h2>
      <p className={classes['quiet']}>{words.say('insight:tradeoff-says')}</p>
      <SegmentedControl
        aria-label={words.say('insight:tradeoff-axis')}
        value={axis}
        onChange={setAxis}
        data={tradeoffAxisSchema.options.map((value) => ({
          value,
          label: words.say(`insight:axis-${value}`),
        }))}
      />
      <AxisQuestion key={`${props.run.id} ${axis}`} {...props} axis={axis} />
    </div>
  );
}

function AxisQuestion({
  run,
  settings,
  onRun,
  axis,
}: TradeoffProps & { readonly axis: TradeoffAxis }) {
  const desk = useDesk();
  const words = useWords();
  const question = useQuestion(
    desk.insight.tradeoff.experimental_liveOptions({ input: { runId: run.id, against: axis } }),
    (points) =>
      points.length < 2
        ? words.say('insight:tradeoff-none')
        : words.say('insight:tradeoff-found', { count: points.length }),
    { atOnce: true },
  );
  return (
    <Asked question={question} label={words.say('insight:tradeoff-ask')}>
      {(points) =>
        points.length < 2 ? (
          <p>{words.say('insight:tradeoff-none')}</p>
        ) : (
          <Curve run={run} axis={axis} points={points} settings={settings} onRun={onRun} />
        )
      }
    </Asked>
  );
}
