import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import type { Cohort, Roster, Run } from '../../../electron/contract/index.ts';
import { useDesk, useDeskState } from '../../app/index.ts';
import { useWords } from '../../i18n/index.ts';
import { Icon, ScrollRegion } from '../../ui/index.ts';
import classes from './after-run.module.css';
import { Alternatives } from './proof/alternatives.tsx';
import { Proof } from './proof/proof.tsx';
import { Repair } from './repair/repair.tsx';
import { Tradeoff } from './tradeoff/tradeoff.tsx';
import type { SettingsDesk } from './use-settings.ts';

type Subject = 'proof' | 'others' | 'tradeoff' | 'repair';

interface AfterRunProps {
  readonly cohort: Cohort;
  readonly run: Run;
  readonly settings: SettingsDesk;
  readonly onRun: () => void;
}

/** What is asked once there is a roster: its proof, other rosters, prices, somebody dropping out. */
export function AfterRun(props: AfterRunProps) {
  const { cohort } = props;
  const desk = useDesk();
  const words = useWords();
  const id = useId();
  const [open, setOpen] = useState<Subject | null>(null);
  const { data: roster = null } = useQuery(
    desk.rosters.get.queryOptions({ input: { cohortId: cohort.id } }),
  );
  const subjects: readonly Subject[] = [
    'proof',
    'others',
    'tradeoff',
    ...(roster ? ['repair' as const] : []),
  ];
  const shown = subjects.find((subject) => subject === open) ?? null;
  return (
    <>
      <fieldset className={classes['bar']} aria-label={words.say('insight:after-run')}>
        {subjects.map((subject) => (
          <Button
            key={subject}
            size="compact-xs"
            variant="subtle"
            leftSection={<Icon name={subject === shown ? 'down' : 'right'} size={12} />}
            aria-expanded={subject === shown}
            aria-controls={subject === shown ? id : undefined}
            onClick={() => setOpen(subject === shown ? null : subject)}
          >
            {words.say(`insight:show-${subject}`)}
          </Button>
        ))}
      </fieldset>
      {shown !== null && (
        <div id={id} className={classes['answer']}>
          <ScrollRegion label={words.say(`insight:show-${shown}`)}>
            <Answer {...props} subject={shown} roster={roster} />
          </ScrollRegion>
        </div>
      )}
    </>
  );
}

interface AnswerProps extends AfterRunProps {
  readonly subject: Subject;
  readonly roster: Roster | null;
}

function Answer({ subject, cohort, run, settings, onRun, roster }: AnswerProps) {
  const { selectedPair } = useDeskState();
  if (subject === 'proof') return <Proof run={run} />;
  if (subject === 'others') return <Alternatives key={run.id} run={run} />;
  if (subject === 'tradeoff') return <Tradeoff run={run} settings={settings} onRun={onRun} />;
  return roster && <Repair cohort={cohort} roster={roster} lookedAt={selectedPair?.b ?? null} />;
}
