import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Cohort } from '../../../../electron/contract/index.ts';
import { useDesk } from '../../../app/index.ts';
import { useWords } from '../../../i18n/index.ts';
import { Icon, QuietButton } from '../../../ui/index.ts';
import { useReasonWords } from '../names.ts';
import { gravestFirst } from './gravest-first.ts';
import { shortened } from './shortened.ts';
import classes from './warnings.module.css';

const SHOWN = 3;

/** What stands out among the participants, before a run shows it as people left with less. */
export function WarningList({ cohort }: { readonly cohort: Cohort }) {
  const desk = useDesk();
  const words = useWords();
  const sayReason = useReasonWords(cohort.people);
  const [isWhole, setWhole] = useState(false);
  const { data: warnings = [] } = useQuery(
    desk.insight.warnings.queryOptions({
      input: { cohortId: cohort.id },
      enabled: cohort.people.length > 0,
    }),
  );
  if (warnings.length === 0) return null;
  const says = gravestFirst(warnings).map((warning) => sayReason(shortened(warning, words)));
  const isLong = says.length > SHOWN + 1;
  return (
    <section className={classes['warnings']}>
      <h2 className={classes['heading']}>
        <Icon name="warning" /> {words.say('insight:warnings-title')}
      </h2>
      <ul>
        {(isWhole || !isLong ? says : says.slice(0, SHOWN)).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {isLong && (
        <QuietButton onClick={() => setWhole(!isWhole)}>
          {isWhole
            ? words.say('insight:warnings-fewer')
            : words.say('insight:warnings-all', { count: says.length })}
        </QuietButton>
      )}
    </section>
  );
}
