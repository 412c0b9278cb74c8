import { Button, TextInput } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { type SubmitEvent, useState } from 'react';
import type { Cohort, Scenario } from '../../../../electron/contract/index.ts';
import { useDesk } from '../../../app/index.ts';
import { useWords } from '../../../i18n/index.ts';
import { ScenarioRow } from './scenario-row.tsx';
import classes from './scenarios.module.css';
import { useScenarioRun } from './use-scenario-run.ts';

interface ScenariosProps {
  readonly cohort: Cohort;
  /** The scenario that the proposal is compared with, if any. */
  readonly compared: Scenario | null;
  readonly onCompare: (scenario: Scenario | null) => void;
}

/** Weights and rules kept under names: run beside the proposal, compared with it, or taken. */
export function Scenarios({ cohort, compared, onCompare }: ScenariosProps) {
  const desk = useDesk();
  const words = useWords();
  const scenarioRun = useScenarioRun(cohort.id);
  const { data: scenarios = [] } = useQuery(
    desk.scenarios.list.queryOptions({ input: { cohortId: cohort.id } }),
  );
  return (
    <section className={classes['scenarios']}>
      <h2 className={classes['heading']}>{words.say('matching:scenarios')}</h2>
      <p className={classes['quiet']}>{words.say('matching:scenarios-says')}</p>
      <ul>
        {scenarios.map((scenario) => (
          <ScenarioRow
            key={scenario.id}
            cohort={cohort}
            scenario={scenario}
            scenarioRun={scenarioRun}
            isCompared={scenario.id === compared?.id}
            onCompare={onCompare}
          />
        ))}
      </ul>
      <KeepSettings cohort={cohort} />
    </section>
  );
}

const MOST_LETTERS = 120;

/** Keeps the weights and rules as they stand under a name. */
function KeepSettings({ cohort }: { readonly cohort: Cohort }) {
  const desk = useDesk();
  const words = useWords();
  const [name, setName] = useState('');
  const save = useMutation(desk.scenarios.save.mutationOptions({ onSuccess: () => setName('') }));
  const submit = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    if (name.trim() !== '') save.mutate({ cohortId: cohort.id, name: name.trim() });
  };
  return (
    <form className={classes['keep']} onSubmit={submit}>
      <TextInput
        label={words.say('matching:scenario-name')}
        maxLength={MOST_LETTERS}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <Button type="submit" loading={save.isPending}>
        {words.say('matching:scenario-keep')}
      </Button>
    </form>
  );
}
