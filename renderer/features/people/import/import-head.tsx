import { Button } from '@mantine/core';
import type { RefObject } from 'react';
import type { ImportPreview } from '../../../../electron/contract/index.ts';
import { useWords } from '../../../i18n/index.ts';
import classes from './import.module.css';
import { previewCounts } from './rows/preview-counts.ts';

const statuses = ['new', 'changed', 'unchanged'] as const;

/** What a file would bring, in one sentence, and the two ways on: store it or leave it. */
export function ImportHead({
  heading,
  preview,
  chosen,
  isWaiting,
  isStoring,
  onStore,
  onLeave,
}: {
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly preview: ImportPreview;
  /** The keys of the rows that are stored. */
  readonly chosen: ReadonlySet<string>;
  /** While the file is read again. */
  readonly isWaiting: boolean;
  readonly isStoring: boolean;
  readonly onStore: () => void;
  readonly onLeave: () => void;
}) {
  const words = useWords();
  const counts = previewCounts(preview);
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
        <Button onClick={onLeave} disabled={isStoring}>
          {words.say('common:cancel')}
        </Button>
        <Button
          variant="filled"
          onClick={onStore}
          disabled={chosen.size === 0 || isWaiting}
          loading={isStoring}
        >
          {words.say('people:store', { count: chosen.size })}
        </Button>
      </div>
    </div>
  );
}
