import { Button } from '@mantine/core';
import { type ReactNode, useId, useState } from 'react';
import type { Run, TradeoffAxis } from '../../../electron/contract/index.ts';
import { useWords } from '../../i18n/index.ts';
import { Icon, ScrollRegion } from '../../ui/index.ts';
import classes from './after-run.module.css';
import { Alternatives } from './proof/alternatives.tsx';
import { Proof } from './proof/proof.tsx';
import { FairnessQuestion } from './tradeoff/fairness-question.tsx';
import { Tradeoff } from './tradeoff/tradeoff.tsx';
import type { SettingsDesk } from './use-settings.ts';

const subjects = ['proof', 'others', 'tradeoff'] as const;
type Subject = (typeof subjects)[number];

interface AnsweredRun {
  readonly run: Run;
  readonly settings: SettingsDesk;
  readonly onRun: () => void;
}

interface AfterRunProps extends AnsweredRun {
  /** What concerns the pairs below, at the end of the line. */
  readonly children: ReactNode;
}

/** What is asked once there is a roster: its proof, other rosters, prices. */
export function AfterRun({ children, ...props }: AfterRunProps) {
  const words = useWords();
  const id = useId();
  const [shown, setShown] = useState<Subject | null>(null);
  const [firstAxis, setFirstAxis] = useState<TradeoffAxis>('cross-agency');
  const showFairness = (): void => {
    setFirstAxis('fairness');
    setShown('tradeoff');
  };
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
            onClick={() => setShown(subject === shown ? null : subject)}
          >
            {words.say(`insight:show-${subject}`)}
          </Button>
        ))}
        {children}
      </fieldset>
      {shown !== null && (
        <div id={id} className={classes['answer']}>
          <ScrollRegion label={words.say(`insight:show-${shown}`)}>
            <Answer {...props} subject={shown} firstAxis={firstAxis} onFairness={showFairness} />
          </ScrollRegion>
        </div>
      )}
    </>
  );
}

interface AnswerProps extends AnsweredRun {
  readonly subject: Subject;
  readonly firstAxis: TradeoffAxis;
  readonly onFairness: () => void;
}

function Answer({ subject, run, settings, onRun, firstAxis, onFairness }: AnswerProps) {
  if (subject === 'others') return <Alternatives key={run.id} run={run} />;
  if (subject === 'tradeoff')
    return <Tradeoff run={run} settings={settings} onRun={onRun} firstAxis={firstAxis} />;
  return (
    <>
      <Proof run={run} />
      <FairnessQuestion key={run.id} run={run} onShow={onFairness} />
    </>
  );
}
