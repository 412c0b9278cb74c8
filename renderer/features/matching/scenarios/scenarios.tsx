import { Button, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type SubmitEvent, useRef, useState } from 'react';
import {
  type Cohort,
  MOST_NAME_LETTERS,
  type Scenario,
} from '../../../../electron/contract/index.ts';
import { useDesk } from '../../../app/index.ts';
import { useWords } from '../../../i18n/index.ts';
import { keyOfScenario } from '../comparison/compared.ts';
import type { SettingsDesk } from '../use-settings.ts';
import { ScenarioRow } from './scenario-row.tsx';
import classes from './scenarios.module.css';
import { type ScenarioRun, useScenarioRun } from './use-scenario-run.ts';

interface ScenariosProps {
  readonly cohort: Cohort;
  readonly scenarios: readonly Scenario[];
  /** The roster that stands on the right of the comparison. */
  readonly comparedKey: string | null;
  readonly onCompare: (scenario: Scenario) => void;
  readonly settings: SettingsDesk;
  readonly onRun: () => void;
}

/** Weights and rules kept under names: run beside the proposal, compared with it, or taken. */
export function Scenarios(props: ScenariosProps) {
  const { cohort, scenarios, comparedKey, onCompare, settings, onRun } = props;
  const words = useWords();
  const scenarioRun = useScenarioRun(cohort.id);
  return (
    <section className={classes['scenarios']}>
      <div className={classes['head']}>
        <h2 className={classes['heading']}>{words.say('matching:scenarios')}</h2>
        {scenarios.length > 1 && <RunAll scenarios={scenarios} scenarioRun={scenarioRun} />}
      </div>
      <p className={classes['quiet']}>{words.say('matching:scenarios-says')}</p>
      <ul>
        {scenarios.map((scenario) => (
          <ScenarioRow
            key={scenario.id}
            cohort={cohort}
            scenario={scenario}
            others={scenarios.filter(({ id }) => id !== scenario.id).map(({ name }) => name)}
            scenarioRun={scenarioRun}
            isCompared={keyOfScenario(scenario) === comparedKey}
            onCompare={onCompare}
            settings={settings}
            onRun={onRun}
          />
        ))}
      </ul>
      <KeepSettings cohort={cohort} settings={settings} />
    </section>
  );
}

interface RunAllProps {
  readonly scenarios: readonly Scenario[];
  readonly scenarioRun: ScenarioRun;
}

/** Makes the pairs of every scenario in one go; the same button breaks it off. */
function RunAll({ scenarios, scenarioRun: { running, start, cancel } }: RunAllProps) {
  const words = useWords();
  const isRunning = running !== null;
  return (
    <Button
      size="compact-sm"
      onClick={isRunning ? cancel : () => start(scenarios.map(({ id }) => id))}
    >
      {words.say(isRunning ? 'common:stop' : 'matching:scenario-run-all')}
    </Button>
  );
}

/** Keeps the weights and rules as they stand under a name, those that were set just now too. */
function KeepSettings({ cohort, settings }: Pick<ScenariosProps, 'cohort' | 'settings'>) {
  const desk = useDesk();
  const words = useWords();
  const [name, setName] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const save = useMutation(desk.scenarios.save.mutationOptions({ onSuccess: () => setName('') }));
  const keep = async (): Promise<void> => {
    await settings.store();
    save.mutate({ cohortId: cohort.id, name: name.trim() });
  };
  const submit = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    // The button rests while it stores, and would lose the focus.
    field.current?.focus();
    if (name.trim() !== '') void keep().catch(() => undefined);
  };
  return (
    <form className={classes['keep']} onSubmit={submit}>
      <TextInput
        ref={field}
        label={words.say('matching:scenario-name')}
        placeholder={words.say('matching:scenario-example')}
        maxLength={MOST_NAME_LETTERS}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <Button type="submit" loading={save.isPending}>
        {words.say('matching:scenario-keep')}
      </Button>
    </form>
  );
}
