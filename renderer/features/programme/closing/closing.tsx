import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { type Cohort, closingOf, type Programme } from '../../../../electron/contract/index.ts';
import { useDesk, useNotify } from '../../../app/index.ts';
import { closingFacts } from '../../../documents/index.ts';
import { useWords } from '../../../i18n/index.ts';
import { CloseDialog } from './close-dialog.tsx';
import classes from './closing.module.css';

interface ClosingProps {
  readonly cohort: Cohort;
  readonly programme: Programme;
}

/** What became of the programme, in numbers, and the ways to close it and to report it. */
export function Closing({ cohort, programme }: ClosingProps) {
  const words = useWords();
  const [isClosing, setClosing] = useState(false);
  const closing = closingOf(programme);
  return (
    <>
      <dl className={classes['facts']}>
        {closingFacts(closing, words).map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {closing.going > 0 && (
        <p className={classes['sentence']}>
          {words.say('programme:closing-going', { count: closing.going })}
        </p>
      )}
      <div className={classes['ways']}>
        {closing.going > 0 && (
          <Button onClick={() => setClosing(true)}>{words.say('programme:close')}</Button>
        )}
        <Report cohortId={cohort.id} />
      </div>
      {isClosing && (
        <CloseDialog cohortId={cohort.id} programme={programme} onClose={() => setClosing(false)} />
      )}
    </>
  );
}

/** The closing report on paper, or as a file. */
function Report({ cohortId }: { readonly cohortId: number }) {
  const desk = useDesk();
  const words = useWords();
  const notify = useNotify();
  const meta = { changesNothing: true };
  const report = {
    cohortId,
    document: 'closing',
    language: words.language,
    withScores: false,
  } as const;
  const printing = useMutation(
    desk.rosters.print.mutationOptions({
      meta,
      onSuccess: ({ status }) => {
        if (status === 'printed') notify({ sentence: words.say('programme:report-printed') });
      },
    }),
  );
  const saving = useMutation(
    desk.rosters.savePdf.mutationOptions({
      meta,
      onSuccess: (file) => {
        if (file.status === 'saved')
          notify({ sentence: words.say('programme:report-saved', { file: file.fileName }) });
      },
    }),
  );
  return (
    <>
      <Button loading={printing.isPending} onClick={() => printing.mutate(report)}>
        {words.say('programme:report-print')}
      </Button>
      <Button loading={saving.isPending} onClick={() => saving.mutate(report)}>
        {words.say('programme:report-pdf')}
      </Button>
    </>
  );
}
