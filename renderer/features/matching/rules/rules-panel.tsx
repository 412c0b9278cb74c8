import { useWords } from '../../../i18n/index.ts';
import { SentenceNumber, SentenceSelect } from '../../../ui/index.ts';
import type { SettingsDesk } from '../use-settings.ts';
import { ObjectiveChoice } from './objective-choice.tsx';
import { acrossAtLeast, withAcrossAtLeast } from './quota.ts';
import classes from './rules.module.css';
import { WeightSlider } from './weight-slider.tsx';

interface RulesPanelProps {
  readonly desk: SettingsDesk;
}

const MOST_WISH_POINTS = 500;
const MOST_MINUTES = 3000;
const MINUTES_STEP = 15;
const MOST_PAIRS = 9999;

/** What counts and how much, and what must hold: sentences with blanks to fill in. */
export function RulesPanel({ desk }: RulesPanelProps) {
  const words = useWords();
  const { settings, change } = desk;
  const preferences = (['different', 'same', 'ignored'] as const).map((value) => ({
    value,
    label: words.say(`matching:preference-${value}`),
  }));
  return (
    <>
      <section className={classes['section']}>
        <h3 className={classes['heading']}>{words.say('matching:weights')}</h3>
        <WeightSlider part="goals" desk={desk} />
        <WeightSlider part="competence" desk={desk} />
        <WeightSlider part="sector" desk={desk}>
          <SentenceSelect
            message="matching:sector-sentence"
            options={preferences}
            value={settings.sector}
            onChange={(sector) => change({ sector })}
          />
        </WeightSlider>
        <WeightSlider part="geography" desk={desk} />
        <WeightSlider part="agency" desk={desk}>
          <SentenceSelect
            message="matching:agency-sentence"
            options={preferences}
            value={settings.agency}
            onChange={(agency) => change({ agency })}
          />
        </WeightSlider>
        <WeightSlider part="experience" desk={desk} />
        <SentenceNumber
          message="matching:wish-sentence"
          value={settings.wishBonus}
          max={MOST_WISH_POINTS}
          step={5}
          onCommit={(wishBonus) => change({ wishBonus })}
        />
      </section>
      <section className={classes['section']}>
        <h3 className={classes['heading']}>{words.say('matching:rules')}</h3>
        <SentenceNumber
          message="matching:travel-sentence"
          value={settings.travelLimitMinutes}
          max={MOST_MINUTES}
          step={MINUTES_STEP}
          onCommit={(travelLimitMinutes) => change({ travelLimitMinutes })}
        />
        <SentenceNumber
          message="matching:quota-sentence"
          value={acrossAtLeast(settings.quotas)}
          max={MOST_PAIRS}
          onCommit={(count) =>
            change({
              quotas: withAcrossAtLeast(settings.quotas, count, words.say('matching:quota-name')),
            })
          }
        />
        <p className={classes['quiet']}>
          <strong>{words.say('matching:always')}.</strong> {words.say('matching:always-says')}
        </p>
      </section>
      <ObjectiveChoice
        objective={settings.objective}
        onChange={(objective) => change({ objective })}
      />
    </>
  );
}
