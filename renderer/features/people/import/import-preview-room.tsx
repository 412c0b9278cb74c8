import { Tabs } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import type { ImportPreview } from '../../../../electron/contract/index.ts';
import { useWords } from '../../../i18n/index.ts';
import { Progress } from '../../../ui/index.ts';
import { focusNear } from '../focus-near.ts';
import { ColumnMapping } from './columns/column-mapping.tsx';
import classes from './import.module.css';
import { ImportHead } from './import-head.tsx';
import type { ReadingProgress } from './import-state.ts';
import { IssueList } from './issue-list.tsx';
import { answerIn, columnsToCheck, type ImportWish } from './mapping.ts';
import { MissingPeople } from './missing-people.tsx';
import { QuestionList } from './questions/question-list.tsx';
import { keysWithout, storableKeys } from './rows/preview-counts.ts';
import { PreviewRows } from './rows/preview-rows.tsx';
import { useStoring } from './use-storing.ts';

/** What a workbook would bring, before anything of it is stored, and how it is to be read. */
export function ImportPreviewRoom({
  preview,
  wish,
  progress,
  onWish,
  onStop,
  onLeave,
}: {
  readonly preview: ImportPreview;
  readonly wish: ImportWish;
  /** While the file is read again. */
  readonly progress: ReadingProgress | null;
  readonly onWish: (wish: ImportWish) => void;
  readonly onStop: () => void;
  readonly onLeave: () => void;
}) {
  const words = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  // What is left out stays left out when the file is read again with more people in it.
  const [leftOut, setLeftOut] = useState<ReadonlySet<string>>(new Set());
  const [tab, setTab] = useState<string | null>(() => firstTab(preview));
  const storable = storableKeys(preview);
  const chosen = keysWithout(storable, leftOut);
  const columns = preview.tables.flatMap((table) => table.columns).length;
  const open = preview.questions.filter(({ id }) => answerIn(wish.mapping, id) === null).length;
  const storing = useStoring(preview, onLeave);
  const store = (): void => {
    // The button that was pressed rests while the rows are stored.
    heading.current?.focus();
    storing.start(chosen.size === storable.size ? null : [...chosen]);
  };
  const stopStoring = (): void => {
    heading.current?.focus();
    storing.stop();
  };
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className={classes['preview']} aria-labelledby="import-heading">
      <ImportHead
        heading={heading}
        preview={preview}
        chosen={chosen}
        isWaiting={progress !== null}
        isStoring={storing.isGoingOn}
        onStore={store}
        onLeave={onLeave}
      />
      {progress === null ? null : (
        <div className={classes['again']}>
          <Progress
            phase={words.say(`people:phase-${progress.phase}`)}
            fraction={progress.fraction}
            onCancel={onStop}
          />
        </div>
      )}
      {storing.fraction === null ? null : (
        <div className={classes['again']}>
          <Progress
            phase={words.say('people:storing')}
            fraction={storing.fraction}
            onCancel={stopStoring}
          />
        </div>
      )}
      <Tabs value={tab} onChange={setTab} className={classes['tabs']} keepMounted={false}>
        <Tabs.List>
          <Tabs.Tab value="columns">{words.say('people:tab-columns', { count: columns })}</Tabs.Tab>
          {preview.questions.length === 0 ? null : (
            <Tabs.Tab value="questions">
              {words.say(open === 0 ? 'people:tab-answered' : 'people:tab-questions', {
                count: open === 0 ? preview.questions.length : open,
              })}
            </Tabs.Tab>
          )}
          <Tabs.Tab value="rows">
            {words.say('people:tab-rows', { count: preview.rows.length })}
          </Tabs.Tab>
          <Tabs.Tab value="issues">
            {words.say('people:tab-issues', { count: preview.issues.length })}
          </Tabs.Tab>
          {preview.missing.length === 0 ? null : (
            <Tabs.Tab value="missing">
              {words.say('people:tab-missing', { count: preview.missing.length })}
            </Tabs.Tab>
          )}
        </Tabs.List>
        <Tabs.Panel value="rows" className={classes['tab']}>
          <PreviewRows
            rows={preview.rows}
            chosen={chosen}
            onChoose={(next) => setLeftOut(keysWithout(storable, next))}
          />
        </Tabs.Panel>
        <Tabs.Panel value="issues" className={classes['tab']}>
          <IssueList
            previewId={preview.previewId}
            issues={preview.issues}
            onQuestion={
              preview.questions.length === 0
                ? null
                : () => {
                    focusNear('section[aria-labelledby]', '[role="tab"][id$="questions"]');
                    setTab('questions');
                  }
            }
          />
        </Tabs.Panel>
        <Tabs.Panel value="columns" className={classes['tab']}>
          <ColumnMapping preview={preview} wish={wish} onWish={onWish} />
        </Tabs.Panel>
        <Tabs.Panel value="questions" className={classes['tab']}>
          <QuestionList questions={preview.questions} wish={wish} onWish={onWish} />
        </Tabs.Panel>
        <Tabs.Panel value="missing" className={classes['tab']}>
          <MissingPeople ids={preview.missing} />
        </Tabs.Panel>
      </Tabs>
    </section>
  );
}

/** A file is shown first where it needs somebody: its columns, its questions, or else its rows. */
function firstTab({ tables, questions }: ImportPreview): string {
  const isOrderAsked = tables.some(({ nameOrder }) => nameOrder?.status === 'asked');
  if (isOrderAsked || tables.some((table) => columnsToCheck(table) > 0)) return 'columns';
  return questions.some(({ answer }) => answer === null) ? 'questions' : 'rows';
}
