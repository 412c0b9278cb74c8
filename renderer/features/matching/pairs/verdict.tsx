import { Button } from '@mantine/core';
import { type ReactNode, useEffect, useRef } from 'react';
import type { Cohort, Run } from '../../../../electron/contract/index.ts';
import { useWords } from '../../../i18n/index.ts';
import { Icon } from '../../../ui/index.ts';
import { spokenName } from '../names.ts';
import { useConstraint } from '../use-constraint.ts';
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
      <p>{words.say('matching:infeasible-says', { count: run.conflict.length })}</p>
      <ul>
        {run.conflict.map((name) => (
          <li key={name}>
            <ConflictLine rule={readConflict(name, cohort, run.settings.quotas)} cohort={cohort} />
          </li>
        ))}
      </ul>
      <p>{words.say('matching:conflict-do')}</p>
    </Told>
  );
}

interface ConflictLineProps {
  readonly rule: ConflictingRule;
  readonly cohort: Cohort;
}

/** One of the rules that cannot all hold; a lock can be lifted on the spot. */
function ConflictLine({ rule, cohort }: ConflictLineProps) {
  const words = useWords();
  const constrain = useConstraint(cohort);
  if (rule.kind === 'other') return words.say('matching:conflict-rule', { name: rule.name });
  if (rule.kind === 'quota') {
    const { tag, min, name } = rule.quota;
    // A quota keeps the name it was given; the one that the room itself makes is said anew.
    const says = tag === 'cross-agency' ? words.say('matching:quota-name') : name;
    return words.say('matching:conflict-rule-quota', {
      name: min === null ? says : `${words.number(min)} ${says}`,
    });
  }
  const two = { mentor: spokenName(rule.a, words), mentee: spokenName(rule.b, words) };
  return (
    <>
      {words.say('matching:conflict-lock', two)}
      <Button
        size="compact-sm"
        aria-label={words.say('matching:lift-pair', two)}
        onClick={() => constrain(rule, null)}
      >
        {words.say('matching:unlock')}
      </Button>
    </>
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
