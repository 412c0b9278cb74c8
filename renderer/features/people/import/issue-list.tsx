import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useMemo, useRef } from 'react';
import type { ImportIssue, Words } from '../../../../electron/contract/index.ts';
import { useDesk } from '../../../app/index.ts';
import { useWords } from '../../../i18n/index.ts';
import { Icon, QuietButton, ScrollRegion, useInSight } from '../../../ui/index.ts';
import { useTellSaved } from '../tell-saved.ts';
import classes from './import.module.css';
import { placeText } from './places.ts';

const severities = ['error', 'warning', 'notice'] as const;
/** How high an issue is until it has been measured, in pixels. */
const usualHeight = 34;

/** What is to be known of the file: rows left out first, then values left out, then the rest. */
export function IssueList({
  previewId,
  issues,
  onQuestion,
}: {
  readonly previewId: string;
  readonly issues: readonly ImportIssue[];
  /** Goes to the questions, if there are any. */
  readonly onQuestion: (() => void) | null;
}) {
  const words = useWords();
  const ordered = useMemo(
    () => severities.flatMap((severity) => issues.filter((issue) => issue.severity === severity)),
    [issues],
  );
  const list = useRef<HTMLUListElement>(null);
  const keys = useMemo(() => [...ordered.keys()], [ordered]);
  const { shown, gapBelow, measure, onFocus } = useInSight({ list, keys, estimate: usualHeight });
  const problems = issues.filter((issue) => issue.severity !== 'notice').length;
  return (
    <ScrollRegion label={words.say('people:tab-issues', { count: issues.length })}>
      {issues.length === 0 ? null : <SaveReport previewId={previewId} />}
      {issues.length === 0 ? <p>{words.say('people:no-issues')}</p> : null}
      {problems > 0 ? <p className={classes['hint']}>{words.say('people:issues-hint')}</p> : null}
      <ul ref={list} className={classes['issues']} style={{ paddingBottom: gapBelow }}>
        {shown.map(({ index, gapAbove }) => {
          const issue = ordered[index];
          const isFirst = issue?.severity !== ordered[index - 1]?.severity;
          return issue === undefined ? null : (
            <li
              key={index}
              ref={measure}
              data-index={index}
              aria-setsize={ordered.length}
              aria-posinset={index + 1}
              style={{ marginTop: gapAbove }}
              onFocus={() => onFocus(index)}
            >
              {isFirst ? <Severity issue={issue} issues={issues} /> : null}
              <Line issue={issue} onQuestion={onQuestion} />
            </li>
          );
        })}
      </ul>
    </ScrollRegion>
  );
}

/** How grave the issues are that follow, and how many there are of them. */
function Severity({
  issue: { severity },
  issues,
}: {
  readonly issue: ImportIssue;
  readonly issues: readonly ImportIssue[];
}) {
  const words = useWords();
  const count = issues.filter((other) => other.severity === severity).length;
  return (
    <h2 className={classes['severity']} data-severity={severity}>
      {severity === 'notice' ? null : <Icon name="warning" />}
      {words.say(`people:severity-${severity}`, { count })}
    </h2>
  );
}

/** One issue: where it is, and what it says. */
function Line({
  issue,
  onQuestion,
}: {
  readonly issue: ImportIssue;
  readonly onQuestion: (() => void) | null;
}) {
  const words = useWords();
  return (
    <div className={classes['issue']}>
      <span className={classes['where']}>{placeText(issue, words)}</span>
      <span className={classes['sentence']}>
        {sentenceOf(issue, words)}{' '}
        {issue.questionId === null || onQuestion === null ? null : (
          <QuietButton onClick={onQuestion}>{words.say('people:to-questions')}</QuietButton>
        )}
      </span>
    </div>
  );
}

/** Saves the rows that something is to be said of, their cells marked, for whoever mends the file. */
function SaveReport({ previewId }: { readonly previewId: string }) {
  const desk = useDesk();
  const words = useWords();
  const { mutate, isPending } = useMutation(
    desk.imports.saveReport.mutationOptions({
      meta: { changesNothing: true },
      onSuccess: useTellSaved('people:report-saved'),
    }),
  );
  return (
    <Button
      className={classes['report'] ?? ''}
      loading={isPending}
      onClick={() => mutate({ previewId, language: words.language })}
    >
      {words.say('people:report-save')}
    </Button>
  );
}

function sentenceOf({ code, params }: ImportIssue, words: Words): string {
  return words.sayIfKnown(`import:issue-${code}`, params) ?? code;
}
