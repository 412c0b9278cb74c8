import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import type { ImportIssue, Words } from '../../../../electron/contract/index.ts';
import { useDesk } from '../../../app/index.ts';
import { useWords } from '../../../i18n/index.ts';
import { Icon, QuietButton, ScrollRegion } from '../../../ui/index.ts';
import { useTellSaved } from '../tell-saved.ts';
import classes from './import.module.css';
import { placeText } from './places.ts';

const severities = ['error', 'warning', 'notice'] as const;

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
  const problems = issues.filter((issue) => issue.severity !== 'notice').length;
  return (
    <ScrollRegion label={words.say('people:tab-issues', { count: issues.length })}>
      {issues.length === 0 ? null : <SaveReport previewId={previewId} />}
      {issues.length === 0 ? <p>{words.say('people:no-issues')}</p> : null}
      {problems > 0 ? <p className={classes['hint']}>{words.say('people:issues-hint')}</p> : null}
      {severities
        .map((severity) => ({
          severity,
          found: issues.filter((issue) => issue.severity === severity),
        }))
        .filter(({ found }) => found.length > 0)
        .map(({ severity, found }) => (
          <section key={severity} className={classes['severities']}>
            <h2 className={classes['severity']} data-severity={severity}>
              {severity === 'notice' ? null : <Icon name="warning" />}
              {words.say(`people:severity-${severity}`, { count: found.length })}
            </h2>
            <ul>
              {found.map((issue) => (
                <li key={keyOf(issue)} className={classes['issue']}>
                  <span className={classes['where']}>{placeText(issue, words)}</span>
                  <span className={classes['sentence']}>
                    {sentenceOf(issue, words)}{' '}
                    {issue.questionId === null || onQuestion === null ? null : (
                      <QuietButton onClick={onQuestion}>
                        {words.say('people:to-questions')}
                      </QuietButton>
                    )}
                  </span>
                </li>
              ))}
            </ul>
          </section>
        ))}
    </ScrollRegion>
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

function keyOf({ sheet, row, column, code, params }: ImportIssue): string {
  return JSON.stringify([sheet, row, column, code, params]);
}
