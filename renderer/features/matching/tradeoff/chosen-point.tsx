import { Button } from '@mantine/core';
import type { Run, TradeoffPoint } from '../../../../electron/contract/index.ts';
import { useWords } from '../../../i18n/index.ts';
import { isTie, lossBetween, MoveTable, sayLoss } from '../../../questions/index.ts';
import { quotaNames } from '../rules/quota.ts';
import type { SettingsDesk } from '../use-settings.ts';
import { type Axis, settingsFor } from './promotion.ts';
import classes from './tradeoff.module.css';

interface ChosenPointProps {
  readonly run: Run;
  readonly axis: Axis;
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
  const wanted = settingsFor(axis, point, points, settings.settings, quotaName);
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
          {wanted === null ? (
            <p className={classes['quiet']}>{words.say('insight:tradeoff-no-rule')}</p>
          ) : (
            <Button
              onClick={() => {
                settings.change(wanted);
                onRun();
              }}
            >
              {words.say(`insight:tradeoff-take-${axis}`, { value: words.number(point.value) })}
            </Button>
          )}
          <MoveTable moves={point.moves} />
        </>
      )}
    </section>
  );
}
