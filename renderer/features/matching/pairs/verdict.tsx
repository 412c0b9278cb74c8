import { type ReactNode, useEffect, useRef } from 'react';
import type { Cohort, Run } from '../../../../electron/contract/index.ts';
import { useWords } from '../../../i18n/index.ts';
import { Icon } from '../../../ui/index.ts';
import type { SettingsDesk } from '../use-settings.ts';
import classes from './pairs.module.css';
import { Relaxations } from './relaxations.tsx';

interface VerdictProps {
  readonly cohort: Cohort;
  readonly run: Run;
  readonly settings: SettingsDesk;
  readonly onRun: () => void;
}

/** What a run without a roster found: which rules cannot all hold, or that it was broken off. */
export function Verdict({ cohort, run, settings, onRun }: VerdictProps) {
  const words = useWords();
  if (run.status !== 'infeasible') {
    const outcome = run.status === 'cancelled' ? 'cancelled' : 'invalid';
    return (
      <Told>
        <h2>{words.say(`matching:${outcome}-title`)}</h2>
        <p>{words.say(`matching:${outcome}-says`)}</p>
      </Told>
    );
  }
  return (
    <Told>
      <h2>
        <Icon name="warning" /> {words.say('matching:infeasible-title')}
      </h2>
      <Relaxations cohort={cohort} run={run} settings={settings} onRun={onRun} />
    </Told>
  );
}

/** Takes the focus when the list that had it has given way to this. */
function Told({ children }: { readonly children: ReactNode }) {
  const section = useRef<HTMLElement>(null);
  useEffect(() => {
    if (document.activeElement === document.body) section.current?.focus();
  }, []);
  return (
    <section ref={section} className={classes['verdict']} tabIndex={-1}>
      {children}
    </section>
  );
}
