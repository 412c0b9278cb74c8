import { Button } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import type { Cohort, Relaxation, Run } from '../../../../electron/contract/index.ts';
import { useDesk } from '../../../app/index.ts';
import { useWords } from '../../../i18n/index.ts';
import { spokenName } from '../names.ts';
import type { SettingsDesk } from '../use-settings.ts';
import { useQuotaName } from './conflict-words.ts';
import { type QuotaRelaxation, relaxedQuotas } from './relaxed-quotas.ts';

interface RelaxationsProps {
  readonly cohort: Cohort;
  readonly run: Run;
  readonly settings: SettingsDesk;
  readonly onRun: () => void;
}

/** The changes of which each lets the rules hold together. Choosing one makes it and runs again. */
export function Relaxations({ cohort, run, settings, onRun }: RelaxationsProps) {
  const desk = useDesk();
  const words = useWords();
  const sayQuota = useQuotaWords(run);
  const constrain = useMutation(desk.matching.constrain.mutationOptions());
  const { data: ways } = useQuery(
    desk.insight.relaxations.queryOptions({ input: { runId: run.id }, staleTime: 'static' }),
  );
  if (ways === undefined) return <p role="status">{words.say('insight:relax-asking')}</p>;
  if (ways.length === 0) return <p>{words.say('insight:relax-none')}</p>;
  const choose = (way: Relaxation): void => {
    if (way.kind === 'relax-quota') {
      settings.change({ quotas: relaxedQuotas(settings.settings.quotas, way) });
      onRun();
    } else {
      const { a, b } = way;
      constrain.mutate({ cohortId: cohort.id, a: a.id, b: b.id, kind: null }, { onSuccess: onRun });
    }
  };
  return (
    <>
      <p id="relaxations">{words.say('insight:relax-title')}</p>
      <ul aria-labelledby="relaxations">
        {ways.map((way) => {
          const says =
            way.kind === 'lift-lock'
              ? words.say('matching:lift-pair', {
                  mentor: spokenName(way.a, words),
                  mentee: spokenName(way.b, words),
                })
              : sayQuota(way);
          return (
            <li key={says}>
              <Button disabled={constrain.isPending} onClick={() => choose(way)}>
                {says}
              </Button>
            </li>
          );
        })}
      </ul>
    </>
  );
}

/** Words what a quota would be set to. */
function useQuotaWords(run: Run): (way: QuotaRelaxation) => string {
  const words = useWords();
  const quotaName = useQuotaName();
  return ({ name, bound, to }) => {
    const quota = run.settings.quotas.find((known) => known.name === name);
    return words.say(`insight:relax-${bound}`, {
      name: quota === undefined ? name : quotaName(quota),
      bound: bound === 'min' || bound === 'max' ? words.number(to) : words.percent(to),
    });
  };
}
