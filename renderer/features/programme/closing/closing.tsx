import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type RefObject, useEffect, useRef, useState } from 'react';
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
  const report = useRef<HTMLButtonElement>(null);
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
        {closing.going > 0 && <CloseButton onPress={() => setClosing(true)} next={report} />}
        <Report cohortId={cohort.id} first={report} />
      </div>
      {isClosing && (
        <CloseDialog cohortId={cohort.id} programme={programme} onClose={() => setClosing(false)} />
      )}
    </>
  );
}

/** Goes once the programme is closed, and leaves the focus to what comes next. */
function CloseButton({
  onPress,
  next,
}: {
  readonly onPress: () => void;
  readonly next: RefObject<HTMLButtonElement | null>;
}) {
  const words = useWords();
  useEffect(
    () => () => {
      if (document.activeElement === document.body) next.current?.focus();
    },
    [next],
  );
  return <Button onClick={onPress}>{words.say('programme:close')}</Button>;
}

/** The closing report on paper, or as a file. */
function Report({
  cohortId,
  first,
}: {
  readonly cohortId: number;
  readonly first: RefObject<HTMLButtonElement | null>;
}) {
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
      <Button ref={first} loading={printing.isPending} onClick={() => printing.mutate(report)}>
        {words.say('programme:report-print')}
      </Button>
      <Button loading={saving.isPending} onClick={() => saving.mutate(report)}>
        {words.say('programme:report-pdf')}
      </Button>
    </>
  );
}
