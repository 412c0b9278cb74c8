import { Slider } from '@mantine/core';
import type { ReactNode } from 'react';
import {
  type CohortSettings,
  type CriterionName,
  criteriaOf,
  type MessageKey,
  type Method,
} from '../../../../electron/contract/index.ts';
import { PartMark } from '../../../charts/index.ts';
import { useWords } from '../../../i18n/index.ts';
import type { SettingsDesk } from '../use-settings.ts';
import classes from './rules.module.css';

interface WeightSliderProps {
  readonly part: CriterionName;
  readonly method: Method;
  readonly desk: SettingsDesk;
  /** What the criterion looks at; a sentence of its own where there is nothing to choose. */
  readonly children?: ReactNode;
}

const MOST_WEIGHT = 100;
const STEP = 5;

/** One weight: its name, the share of the score it can give, the slider, and what it does. */
export function WeightSlider({ part, method, desk, children }: WeightSliderProps) {
  const words = useWords();
  const { settings, change } = desk;
  const name = words.say(`common:part-${part}`);
  const share = shareOf(part, method, settings);
  const said =
    share === 0
      ? words.say('matching:weight-none')
      : words.say('matching:weight-share', { share: words.percent(share) });
  return (
    <div className={classes['weight']}>
      <div className={classes['weightName']}>
        <PartMark part={part} />
        <span className={classes['capital']}>{name}</span>
        <span className={classes['share']}>{said}</span>
      </div>
      <Slider
        size="xs"
        label={null}
        min={0}
        max={MOST_WEIGHT}
        step={STEP}
        value={settings.weights[part]}
        onChange={(weight) => change({ weights: { ...settings.weights, [part]: weight } })}
        thumbLabel={name}
        thumbProps={{ 'aria-valuetext': said }}
      />
      <div className={classes['quiet']}>
        {part === 'sector' || part === 'agency' ? children : words.say(saysOf(part, method))}
      </div>
    </div>
  );
}

/** What a criterion does, in words. A host shows what in mentoring a mentor offers. */
function saysOf(part: Exclude<CriterionName, 'sector' | 'agency'>, method: Method): MessageKey {
  return part === 'competence' && method === 'shadowing'
    ? 'matching:weight-topics-says'
    : `matching:weight-${part}-says`;
}

/** The share of a score that a criterion can give at most, 0..1. */
function shareOf(part: CriterionName, method: Method, settings: CohortSettings): number {
  const { weights, sector, agency } = settings;
  const counted = { ...weights };
  if (sector === 'ignored') counted.sector = 0;
  if (agency === 'ignored') counted.agency = 0;
  const sum = criteriaOf[method].reduce((total, criterion) => total + counted[criterion], 0);
  return sum === 0 ? 0 : counted[part] / sum;
}
