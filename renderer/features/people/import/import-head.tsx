import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import type { RefObject } from 'react';
import type { ImportPreview } from '../../../../electron/contract/index.ts';
import { useDesk, useNotify } from '../../../app/index.ts';
import { useWords } from '../../../i18n/index.ts';
import classes from './import.module.css';
import { previewCounts, storableKeys } from './rows/preview-counts.ts';

const statuses = ['new', 'changed', 'unchanged'] as const;

/** What a file would bring, in one sentence, and the two ways on: store it or leave it. */
export function ImportHead({
  heading,
  preview,
  chosen,
  isWaiting,
  onLeave,
}: {
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly preview: ImportPreview;
  /** The keys of the rows that are stored. */
  readonly chosen: ReadonlySet<string>;
  readonly isWaiting: boolean;
  readonly onLeave: () => void;
}) {
  const desk = useDesk();
  const words = useWords();
  const notify = useNotify();
  const counts = previewCounts(preview);
  const { mutate: accept, isPending } = useMutation(
    desk.imports.accept.mutationOptions({
      onSuccess: (outcome) => {
        notify({
          title: words.say('people:stored-title'),
          sentence: words.say('people:stored', {
            added: words.number(outcome.added),
            changed: words.number(outcome.changed),
          }),
        });
        onLeave();
      },
    }),
  );
  const store = (): void =>
    accept({
      previewId: preview.previewId,
      keys: chosen.size === storableKeys(preview).size ? null : [...chosen],
    });
  return (
    <div className={classes['head']}>
      <div>
        <h1 id="import-heading" ref={heading} tabIndex={-1} className={classes['heading']}>
          {preview.fileName}
        </h1>
        <p className={classes['summary']}>
          {words.list(
            statuses
              .filter((status) => counts[status] > 0)
              .map((status) => words.say(`people:count-${status}`, { count: counts[status] })),
          )}
          {preview.rowsLeftOut === 0
            ? null
            : `; ${words.say('people:count-left-out', { count: preview.rowsLeftOut })}`}
          . {words.say('people:nothing-stored')}
        </p>
      </div>
      <div className={classes['answers']}>
        <Button onClick={onLeave}>{words.say('common:cancel')}</Button>
        <Button
          variant="filled"
          onClick={store}
          disabled={chosen.size === 0 || isWaiting}
          loading={isPending}
        >
          {words.say('people:store', { count: chosen.size })}
        </Button>
      </div>
    </div>
  );
}
