import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Cohort, Run, Scenario } from '../../../../electron/contract/index.ts';
import { useDesk } from '../../../app/index.ts';
import { useWords } from '../../../i18n/index.ts';
import { ScrollRegion } from '../../../ui/index.ts';
import { Scenarios } from '../scenarios/scenarios.tsx';
import type { SettingsDesk } from '../use-settings.ts';
import { type ChosenTwo, chosenTwo, comparedOf, keyOfScenario, presentKey } from './compared.ts';
import classes from './comparison.module.css';
import { ComparisonOfTwo } from './comparison-of-two.tsx';
import { TwoChoice } from './two-choice.tsx';

interface ComparisonViewProps {
  readonly cohort: Cohort;
  readonly run: Run;
  readonly previous: Run | null;
  readonly settings: SettingsDesk;
  readonly onRun: () => void;
}

const none: readonly Scenario[] = [];

/** Any two rosters beside each other: this proposal, the run before it, and those of scenarios. */
export function ComparisonView(props: ComparisonViewProps) {
  const { cohort, run, previous, settings, onRun } = props;
  const desk = useDesk();
  const words = useWords();
  const [chosen, setChosen] = useState<ChosenTwo>({ before: null, after: null });
  const { data: scenarios = none } = useQuery(
    desk.scenarios.list.queryOptions({ input: { cohortId: cohort.id } }),
  );
  const compared = comparedOf(run, previous, scenarios, words);
  const two = chosenTwo(compared, chosen);
  return (
    <ScrollRegion label={words.say('matching:view-comparison')}>
      <div className={classes['view']}>
        <Scenarios
          cohort={cohort}
          scenarios={scenarios}
          comparedKey={two?.after.key ?? null}
          onCompare={(scenario) =>
            setChosen({ before: presentKey, after: keyOfScenario(scenario) })
          }
          settings={settings}
          onRun={onRun}
        />
        {two === null ? (
          <p className={classes['quiet']}>{words.say('matching:comparison-none')}</p>
        ) : (
          <section className={classes['two']} aria-label={words.say('matching:side-by-side')}>
            <h2 className={classes['heading']}>{words.say('matching:side-by-side')}</h2>
            <TwoChoice compared={compared} two={two} onChoose={setChosen} />
            <ComparisonOfTwo key={`${two.before.key} ${two.after.key}`} cohort={cohort} two={two} />
          </section>
        )}
      </div>
    </ScrollRegion>
  );
}
