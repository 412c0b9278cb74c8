import type { ImportIssue, Words } from '../../../../electron/contract/index.ts';
import { useWords } from '../../../i18n/index.ts';
import { Icon, ScrollRegion } from '../../../ui/index.ts';
import classes from './import.module.css';

const severities = ['error', 'warning', 'notice'] as const;

/** What is to be known of the file: rows left out first, then values left out, then the rest. */
export function IssueList({
  issues,
  problems,
}: {
  readonly issues: readonly ImportIssue[];
  readonly problems: number;
}) {
  const words = useWords();
  return (
    <ScrollRegion label={words.say('people:tab-issues', { count: issues.length })}>
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
                  <span className={classes['where']}>{placeOf(issue, words)}</span>
                  <span className={classes['sentence']}>{sentenceOf(issue, words)}</span>
                </li>
              ))}
            </ul>
          </section>
        ))}
    </ScrollRegion>
  );
}

/** Where it is, as the spreadsheet says it: 'Taul1, rivi 12, sarake D'. */
function placeOf({ sheet, row, column }: ImportIssue, words: Words): string {
  return [
    sheet,
    ...(row === null ? [] : [words.say('people:place-row', { row })]),
    ...(column === null ? [] : [words.say('people:place-column', { column })]),
  ].join(', ');
}

function sentenceOf({ code, params }: ImportIssue, words: Words): string {
  return words.sayIfKnown(`import:issue-${code}`, params) ?? code;
}

function keyOf({ sheet, row, column, code, params }: ImportIssue): string {
  return JSON.stringify([sheet, row, column, code, params]);
}
