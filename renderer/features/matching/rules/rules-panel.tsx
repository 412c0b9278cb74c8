import {
  type Cohort,
  type CohortSettings,
  criteriaOf,
  leastWith,
  type Person,
  quotaTags,
  withLeast,
} from '../../../../electron/contract/index.ts';
import { useWords } from '../../../i18n/index.ts';
import { SentenceNumber, SentenceSelect } from '../../../ui/index.ts';
import type { SettingsDesk } from '../use-settings.ts';
import { MethodRules } from './method-rules.tsx';
import { ObjectiveChoice } from './objective-choice.tsx';
import { quotaNames } from './quota.ts';
import classes from './rules.module.css';
import { sayLimit } from './say-limit.ts';
import { WeightSlider } from './weight-slider.tsx';

interface RulesPanelProps {
  readonly cohort: Pick<Cohort, 'method'>;
  /** Who takes part, or would. */
  readonly people: readonly Person[];
  readonly desk: SettingsDesk;
}

const MOST_WISH_POINTS = 500;
const MOST_MINUTES = 3000;
const MINUTES_STEP = 15;
const MOST_PAIRS = 9999;
const MOST_SCORE = 1000;

/** What counts and how much, and what must hold: sentences with blanks to fill in. */
export function RulesPanel({ cohort: { method }, people, desk }: RulesPanelProps) {
  const words = useWords();
  const { settings, change } = desk;
  return (
    <>
      <section className={classes['section']}>
        <h3 className={classes['heading']}>{words.say('matching:weights')}</h3>
        {criteriaOf[method].map((part) => (
          <WeightSlider key={part} part={part} method={method} desk={desk}>
            {(part === 'sector' || part === 'agency') && (
              <PreferenceChoice part={part} settings={settings} change={change} />
            )}
          </WeightSlider>
        ))}
        <SentenceNumber
          message="matching:wish-sentence"
          value={settings.wishBonus}
          max={MOST_WISH_POINTS}
          step={5}
          onCommit={(wishBonus) => change({ wishBonus })}
        />
      </section>
      <MethodRules method={method} people={people} settings={settings} change={change} />
      <section className={classes['section']}>
        <h3 className={classes['heading']}>{words.say('matching:rules')}</h3>
        <SentenceNumber
          message="matching:travel-sentence"
          value={settings.travelLimitMinutes}
          max={MOST_MINUTES}
          step={MINUTES_STEP}
          inOtherWords={(minutes) => sayLimit(minutes, words)}
          onCommit={(travelLimitMinutes) => change({ travelLimitMinutes })}
        />
        {quotaTags.map((tag) => (
          <SentenceNumber
            key={tag}
            message={`matching:quota-${tag}-sentence`}
            value={leastWith(tag, settings.quotas)}
            max={MOST_PAIRS}
            onCommit={(count) =>
              change({
                quotas: withLeast(tag, settings.quotas, count, words.say(quotaNames[tag])),
              })
            }
          />
        ))}
        <SentenceNumber
          message="matching:lowest-sentence"
          value={settings.lowestScore ?? 0}
          max={MOST_SCORE}
          step={10}
          onCommit={(lowest) => change({ lowestScore: lowest === 0 ? null : lowest })}
        />
        <RepeatChoice settings={settings} change={change} />
        <LoadLimit settings={settings} change={change} />
        <p className={classes['quiet']}>
          <strong>{words.say('matching:always')}.</strong> {words.say(`matching:always-${method}`)}
        </p>
      </section>
      <ObjectiveChoice
        objective={settings.objective}
        onChange={(objective) => change({ objective })}
      />
    </>
  );
}

interface PreferenceChoiceProps {
  readonly part: 'sector' | 'agency';
  readonly settings: CohortSettings;
  readonly change: SettingsDesk['change'];
}

/** Whether the two had better be of different sectors or agencies, of the same, or either. */
function PreferenceChoice({ part, settings, change }: PreferenceChoiceProps) {
  const words = useWords();
  const options = (['different', 'same', 'ignored'] as const).map((value) => ({
    value,
    label: words.say(`matching:preference-${value}`),
  }));
  return (
    <SentenceSelect
      message={`matching:${part}-sentence`}
      options={options}
      value={settings[part]}
      onChange={(preference) => change({ [part]: preference })}
    />
  );
}

interface SettingProps {
  readonly settings: CohortSettings;
  readonly change: SettingsDesk['change'];
}

/** Whether those who have been a pair before, here or in an earlier programme, may be one again. */
function RepeatChoice({ settings: { repeatsPairs }, change }: SettingProps) {
  const words = useWords();
  return (
    <SentenceSelect
      message="matching:repeats-sentence"
      options={(['no', 'yes'] as const).map((value) => ({
        value,
        label: words.say(`matching:repeats-${value}`),
      }))}
      value={repeatsPairs ? 'yes' : 'no'}
      onChange={(value) => change({ repeatsPairs: value === 'yes' })}
    />
  );
}

const MOST_LOAD = 20;

/** How many pairs one person may have over all cohorts; zero stands for no limit. */
function LoadLimit({ settings: { loadLimit }, change }: SettingProps) {
  return (
    <SentenceNumber
      message="matching:load-sentence"
      value={loadLimit ?? 0}
      max={MOST_LOAD}
      onCommit={(limit) => change({ loadLimit: limit === 0 ? null : limit })}
    />
  );
}
