import { Button, Tabs } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { ImportPreview } from '../../../../electron/contract/index.ts';
import { useDesk, useNotify } from '../../../app/index.ts';
import { useWords } from '../../../i18n/index.ts';
import { ColumnTable } from './column-table.tsx';
import classes from './import.module.css';
import { IssueList } from './issue-list.tsx';
import { previewCounts, storableKeys } from './preview-counts.ts';
import { PreviewRows } from './preview-rows.tsx';

const statuses = ['new', 'changed', 'unchanged'] as const;

/** What a workbook would bring, before anything of it is stored. */
export function ImportPreviewRoom({
  preview,
  onLeave,
}: {
  readonly preview: ImportPreview;
  readonly onLeave: () => void;
}) {
  const desk = useDesk();
  const words = useWords();
  const notify = useNotify();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(() => storableKeys(preview));
  const counts = previewCounts(preview);
  const accept = useMutation(
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
    accept.mutate({
      previewId: preview.previewId,
      keys: chosen.size === storableKeys(preview).size ? null : [...chosen],
    });
  const problems = preview.issues.filter((issue) => issue.severity !== 'notice').length;
  return (
    <section className={classes['preview']} aria-labelledby="import-heading">
      <div className={classes['head']}>
        <div>
          <h1 id="import-heading" className={classes['heading']}>
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
            disabled={chosen.size === 0}
            loading={accept.isPending}
          >
            {words.say('people:store', { count: chosen.size })}
          </Button>
        </div>
      </div>
      <Tabs defaultValue="rows" className={classes['tabs']} keepMounted={false}>
        <Tabs.List>
          <Tabs.Tab value="rows">
            {words.say('people:tab-rows', { count: preview.rows.length })}
          </Tabs.Tab>
          <Tabs.Tab value="issues">
            {words.say('people:tab-issues', { count: preview.issues.length })}
          </Tabs.Tab>
          <Tabs.Tab value="columns">
            {words.say('people:tab-columns', { count: preview.columns.length })}
          </Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="rows" className={classes['tab']}>
          <PreviewRows rows={preview.rows} chosen={chosen} onChoose={setChosen} />
        </Tabs.Panel>
        <Tabs.Panel value="issues" className={classes['tab']}>
          <IssueList issues={preview.issues} problems={problems} />
        </Tabs.Panel>
        <Tabs.Panel value="columns" className={classes['tab']}>
          <ColumnTable columns={preview.columns} />
        </Tabs.Panel>
      </Tabs>
    </section>
  );
}
