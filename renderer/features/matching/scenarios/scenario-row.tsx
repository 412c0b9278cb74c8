import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import {
  type Cohort,
  isAgreed,
  type Scenario,
  type Words,
} from '../../../../electron/contract/index.ts';
import { useAnnounce, useDesk } from '../../../app/index.ts';
import { useWords } from '../../../i18n/index.ts';
import { ThinProgress } from '../../../ui/index.ts';
import { ReplaceQuestion } from '../asking/replace-question.tsx';
import type { SettingsDesk } from '../use-settings.ts';
import { RenameField } from './rename-field.tsx';
import classes from './scenarios.module.css';
import type { ScenarioRun } from './use-scenario-run.ts';

interface ScenarioRowProps {
  readonly cohort: Cohort;
  readonly scenario: Scenario;
  /** The names of the other scenarios, which this one cannot have. */
  readonly others: readonly string[];
  readonly scenarioRun: ScenarioRun;
  readonly isCompared: boolean;
  readonly onCompare: (scenario: Scenario) => void;
  readonly settings: SettingsDesk;
  /** Makes the pairs of the cohort itself. */
  readonly onRun: () => void;
}

/** One scenario: what its newest run came to, and what can be done with it. */
export function ScenarioRow(props: ScenarioRowProps) {
  const { cohort, scenario, others, scenarioRun, isCompared, onCompare, settings, onRun } = props;
  const desk = useDesk();
  const words = useWords();
  const announce = useAnnounce();
  const { name } = scenario;
  const input = { cohortId: cohort.id, scenarioId: scenario.id };
  const hasRoster = (scenario.newestRun?.objective?.matched ?? 0) > 0 && !scenario.isOutdated;
  const promote = useMutation(
    desk.scenarios.promote.mutationOptions({
      onSuccess: () => {
        announce(words.say(`matching:scenario-taken-${hasRoster ? 'roster' : 'rules'}`, { name }));
        if (!hasRoster) onRun();
      },
    }),
  );
  const take = async (): Promise<void> => {
    await settings.store();
    promote.mutate(input);
  };
  const takeAtOnce = (): void => void take().catch(() => undefined);
  const [isAsking, setIsAsking] = useState(false);
  const [isRenaming, setIsRenaming] = useState(false);
  const rename = useMutation(desk.scenarios.rename.mutationOptions());
  const remove = useMutation(desk.scenarios.remove.mutationOptions());
  const { running, start, cancel } = scenarioRun;
  const isRunning = running?.scenarioId === scenario.id;
  const named = (action: string): string => `${action}: ${name}`;
  return (
    <li className={classes['row']}>
      <span className={classes['name']}>
        {isRenaming ? (
          <RenameField
            name={name}
            others={others}
            onRename={(next) => rename.mutate({ ...input, name: next })}
            onLeave={() => setIsRenaming(false)}
          />
        ) : (
          <strong>{name}</strong>
        )}
        {isRunning ? (
          <span className={classes['progress']}>
            <ThinProgress label={words.say('matching:running')} fraction={running.fraction} />
          </span>
        ) : (
          <span className={classes['quiet']}>{sayResult(scenario, words)}</span>
        )}
      </span>
      <span className={classes['actions']}>
        <Button
          size="compact-sm"
          aria-label={named(words.say(isRunning ? 'common:stop' : 'matching:scenario-run'))}
          onClick={isRunning ? cancel : () => start([scenario.id])}
        >
          {words.say(isRunning ? 'common:stop' : 'matching:scenario-run')}
        </Button>
        {scenario.newestRun?.objective && (
          <Button
            size="compact-sm"
            variant={isCompared ? 'light' : 'default'}
            aria-pressed={isCompared}
            aria-label={named(words.say('matching:scenario-compare'))}
            onClick={() => onCompare(scenario)}
          >
            {words.say('matching:scenario-compare')}
          </Button>
        )}
        <Button
          size="compact-sm"
          aria-label={named(words.say('matching:scenario-take'))}
          loading={promote.isPending}
          onClick={() => (hasRoster && isAgreed(cohort) ? setIsAsking(true) : takeAtOnce())}
        >
          {words.say('matching:scenario-take')}
        </Button>
        <Button
          size="compact-sm"
          variant="subtle"
          aria-label={named(words.say('common:rename'))}
          aria-expanded={isRenaming}
          onClick={() => setIsRenaming(true)}
        >
          {words.say('common:rename')}
        </Button>
        <Button
          size="compact-sm"
          variant="subtle"
          aria-label={named(words.say('common:remove'))}
          onClick={() => remove.mutate(input)}
        >
          {words.say('common:remove')}
        </Button>
      </span>
      {isAsking && scenario.newestRun !== null && (
        <ReplaceQuestion
          cohort={cohort}
          runId={scenario.newestRun.id}
          onConfirm={() => {
            setIsAsking(false);
            takeAtOnce();
          }}
          onClose={() => setIsAsking(false)}
        />
      )}
    </li>
  );
}

function sayResult({ newestRun, isOutdated }: Scenario, words: Words): string {
  if (newestRun === null) return words.say('matching:scenario-not-run');
  if (newestRun.objective === null) return words.say('matching:run-infeasible');
  const { matched, fairness, total } = newestRun.objective;
  return [
    words.say('common:pairs', { count: matched }),
    ...(fairness === null
      ? []
      : [words.say('common:lowest-score', { score: words.number(fairness) })]),
    words.say('common:total-score', { score: words.number(total) }),
    ...(isOutdated ? [words.say('common:run-outdated')] : []),
  ].join(', ');
}
