import type { Words } from '../../../electron/contract/index.ts';
import classes from './paper.module.css';
import type { Paper, PaperContents } from './paper.ts';
import { tableAt } from './paper-tables.ts';

interface PaperHeadingProps {
  readonly paper: Paper;
  readonly cohortName: string;
  readonly words: Words;
  readonly isFirst: boolean;
}

/** The head of a page: the whole heading on the first one, a running line on the others. */
export function PaperHeading({ paper, cohortName, words, isFirst }: PaperHeadingProps) {
  if (!isFirst) {
    return (
      <p className={classes['running']}>
        {words.say('documents:running-head', { kind: paper.name, cohort: cohortName })}
      </p>
    );
  }
  return (
    <header className={classes['heading']}>
      <p className={classes['kind']}>{paper.name}</p>
      <h1>{cohortName}</h1>
      {paper.facts.map((fact) => (
        <p className={classes['facts']} key={fact}>
          {fact}
        </p>
      ))}
    </header>
  );
}

interface TableTitleProps {
  readonly contents: PaperContents;
  /** The first row of the page. */
  readonly first: number;
}

/** What the table of a page is of. It is a heading where the table begins, and repeated after. */
export function TableTitle({ contents, first }: TableTitleProps) {
  if (contents.kind === 'blocks') return null;
  const { title, begins } = tableAt(contents, first);
  if (title === undefined) return null;
  return begins === first ? (
    <h2 className={classes['title']}>{title}</h2>
  ) : (
    <p className={classes['title']}>{title}</p>
  );
}
