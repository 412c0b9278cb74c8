import type { Cohort, Run } from '../../../../electron/contract/index.ts';
import { useWords } from '../../../i18n/index.ts';
import { Icon } from '../../../ui/index.ts';
import { spokenName } from '../names.ts';
import { type ConflictingRule, readConflict } from './conflict.ts';
import classes from './pairs.module.css';

interface VerdictProps {
  readonly cohort: Cohort;
  readonly run: Run;
}

/** What a run without a roster found: which rules cannot all hold, or that it was broken off. */
export function Verdict({ cohort, run }: VerdictProps) {
  const words = useWords();
  if (run.status !== 'infeasible') {
    const outcome = run.status === 'cancelled' ? 'cancelled' : 'invalid';
    return (
      <section className={classes['verdict']}>
        <h3>{words.say(`matching:${outcome}-title`)}</h3>
        <p>{words.say(`matching:${outcome}-says`)}</p>
      </section>
    );
  }
  return (
    <section className={classes['verdict']}>
      <h3>
        <Icon name="warning" /> {words.say('matching:infeasible-title')}
      </h3>
      <p>{words.say('matching:infeasible-says')}</p>
      <ul>
        {run.conflict.map((name) => (
          <li key={name}>
            <ConflictLine rule={readConflict(name, cohort, run.settings.quotas)} />
          </li>
        ))}
      </ul>
      <p>{words.say('matching:conflict-do')}</p>
    </section>
  );
}

function ConflictLine({ rule }: { readonly rule: ConflictingRule }) {
  const words = useWords();
  if (rule.kind === 'lock') {
    return words.say('matching:conflict-lock', {
      mentor: spokenName(rule.a, words),
      mentee: spokenName(rule.b, words),
    });
  }
  return rule.kind === 'quota'
    ? words.say('matching:conflict-rule-quota', { name: rule.says })
    : words.say('matching:conflict-rule', { name: rule.name });
}
