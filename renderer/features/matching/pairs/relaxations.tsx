import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import type {
  Cohort,
  Contradiction,
  Relaxation,
  Run,
} from '../../../../electron/contract/index.ts';
import { useDesk } from '../../../app/index.ts';
import { useWords } from '../../../i18n/index.ts';
import { Asked, useQuestion } from '../../../questions/index.ts';
import { spokenName } from '../names.ts';
import type { SettingsDesk } from '../use-settings.ts';
import { useQuotaName, useRuleWords } from './conflict-words.ts';
import { easedSettings } from './eased-settings.ts';

interface RelaxationsProps {
  readonly cohort: Cohort;
  readonly run: Run;
  readonly settings: SettingsDesk;
  readonly onRun: () => void;
}

/**
 * The rules that contradict each other, and the changes of which each lets all of them hold.
 * Choosing one makes it and runs again.
 */
export function Relaxations({ cohort, run, settings, onRun }: RelaxationsProps) {
  const desk = useDesk();
  const words = useWords();
  const question = useQuestion(
    desk.insight.relaxations.experimental_liveOptions({ input: { runId: run.id } }),
    (found) =>
      words.say(
        found === null || found.ways.length === 0 ? 'insight:relax-none' : 'insight:relax-title',
      ),
    { atOnce: true },
  );
  const constrain = useMutation(desk.matching.constrain.mutationOptions());
  const choose = (way: Relaxation): void => {
    if (way.kind === 'lift-lock' || way.kind === 'lift-forbidden') {
      const { a, b } = way;
      constrain.mutate({ cohortId: cohort.id, a: a.id, b: b.id, kind: null }, { onSuccess: onRun });
    } else {
      settings.change(easedSettings(settings.settings, way));
      onRun();
    }
  };
  return (
    <Asked question={question} label={words.say('insight:relax-ask')}>
      {(found) => (
        <>
          {found !== null && <Rules run={run} rules={found.rules} />}
          <Ways run={run} ways={found?.ways ?? []} isBusy={constrain.isPending} onChoose={choose} />
        </>
      )}
    </Asked>
  );
}

interface RulesProps {
  readonly run: Run;
  readonly rules: Contradiction['rules'];
}

function Rules({ run, rules }: RulesProps) {
  const words = useWords();
  const sayRule = useRuleWords(run.settings.quotas);
  return (
    <>
      <p>{words.say('matching:infeasible-says', { count: rules.length })}</p>
      <ul>
        {rules.map(sayRule).map((says) => (
          <li key={says}>{says}</li>
        ))}
      </ul>
    </>
  );
}

interface WaysProps {
  readonly run: Run;
  readonly ways: readonly Relaxation[];
  readonly isBusy: boolean;
  readonly onChoose: (way: Relaxation) => void;
}

function Ways({ run, ways, isBusy, onChoose }: WaysProps) {
  const words = useWords();
  const sayWay = useWayWords(run);
  if (ways.length === 0) return <p>{words.say('insight:relax-none')}</p>;
  return (
    <>
      <p id="relaxations">{words.say('insight:relax-title')}</p>
      <ul aria-labelledby="relaxations">
        {ways.map((way) => (
          <li key={sayWay(way)}>
            <Button disabled={isBusy} onClick={() => onChoose(way)}>
              {sayWay(way)}
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Words what would be lifted, or what a rule's number would be set to. */
function useWayWords(run: Run): (way: Relaxation) => string {
  const words = useWords();
  const quotaName = useQuotaName();
  return (way) => {
    switch (way.kind) {
      case 'lift-lock':
      case 'lift-forbidden':
        return words.say(`matching:${way.kind === 'lift-lock' ? 'lift-pair' : 'lift-parted'}`, {
          one: spokenName(way.a, words),
          other: spokenName(way.b, words),
        });
      case 'lower-score':
        return way.to === null
          ? words.say('insight:relax-any-score')
          : words.say('insight:relax-score', { score: words.number(way.to) });
      case 'larger-groups':
        return way.to === null
          ? words.say('insight:relax-any-group')
          : words.say('insight:relax-group', { most: words.number(way.to) });
      case 'relax-quota': {
        const { bound, name, to } = way;
        const quota = run.settings.quotas.find((known) => known.name === name);
        return words.say(`insight:relax-${bound}`, {
          name: quota === undefined ? name : quotaName(quota),
          bound: bound === 'min' || bound === 'max' ? words.number(to) : words.percent(to),
        });
      }
    }
  };
}
