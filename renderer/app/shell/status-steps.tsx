import type { CohortSummary } from '../../../electron/contract/index.ts';
import { useWords } from '../../i18n/index.ts';
import classes from './status-steps.module.css';

type Status = CohortSummary['status'];

const steps: readonly Status[] = ['draft', 'proposal', 'confirmed', 'running'];

/** Where a cohort stands on its way: draft, proposal, confirmed, running. */
export function StatusSteps({ status }: { readonly status: Status }) {
  const words = useWords();
  const shown = status === 'ended' ? [...steps, status] : steps;
  return (
    <ol className={classes['steps']} aria-label={words.say('common:status-steps')}>
      {shown.map((step) => (
        <li
          key={step}
          className={classes['step']}
          aria-current={step === status ? 'step' : undefined}
        >
          {words.say(`common:status-${step}`)}
        </li>
      ))}
    </ol>
  );
}
