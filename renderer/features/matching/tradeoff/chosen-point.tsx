import { Button } from '@mantine/core';
import {
  type Run,
  settingsForPoint,
  type TradeoffAxis,
  type TradeoffPoint,
} from '../../../../electron/contract/index.ts';
import { useWords } from '../../../i18n/index.ts';
import { isTie, lossBetween, MoveTable, sayLoss } from '../../../questions/index.ts';
import { quotaNames } from '../rules/quota.ts';
import type { SettingsDesk } from '../use-settings.ts';
import classes from './tradeoff.module.css';

interface ChosenPointProps {
  readonly run: Run;
  readonly axis: TradeoffAxis;
  readonly points: readonly TradeoffPoint[];
  readonly point: TradeoffPoint;
  readonly settings: SettingsDesk;
  readonly onRun: () => void;
}

/** What the chosen roster gives and costs, whose pair changes, and the way to have it. */
export function ChosenPoint({ run, axis, points, point, settings, onRun }: ChosenPointProps) {
  const words = useWords();
  if (run.objective === null) return null;
  const loss = lossBetween(run.objective, point.objective);
  const quotaName = axis === 'fairness' ? '' : words.say(quotaNames[axis]);
  const take = (): void => {
    settings.change(settingsForPoint(axis, point, points, run.settings, quotaName));
    onRun();
  };
  const rule = axis === 'fairness' ? fairnessRule(point, points) : axis;
  const isOwn = point.changedPairs === 0;
  return (
    <section className={classes['chosen']}>
      <h2 className={classes['heading']}>
        {words.say('insight:tradeoff-gives', {
          what: words.say(`insight:axis-${axis}`),
          value: words.number(point.value),
        })}
      </h2>
      <p>
        {isTie(loss)
          ? words.say('insight:tradeoff-free')
          : words.say('insight:tradeoff-costs', { loss: words.list(sayLoss(loss, words)) })}
      </p>
      {isOwn ? (
        <p className={classes['quiet']}>{words.say('insight:tradeoff-own')}</p>
      ) : (
        <>
          {run.isOutdated ? (
            <p className={classes['quiet']}>{words.say('insight:tradeoff-outdated')}</p>
          ) : (
            <Button onClick={take}>
              {words.say(`insight:tradeoff-take-${rule}`, { value: words.number(point.value) })}
            </Button>
          )}
          <MoveTable moves={point.moves} />
        </>
      )}
    </section>
  );
}

/** By which words a point of fairness is taken: its ends are aims, what lies between is a rule. */
function fairnessRule(point: TradeoffPoint, points: readonly TradeoffPoint[]) {
  if (point === points.at(-1)) return 'fairest';
  return point === points[0] ? 'total' : 'fairness';
}
