// Paper has the static cuts: a variable font would go into a PDF as drawings instead of letters.
import '@fontsource/inter/400.css';
import '@fontsource/inter/600.css';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { Words } from '../../../electron/contract/index.ts';
import { PageContents } from './page-contents.tsx';
import { layRowsOnPages, type PageMeasures } from './pagination.ts';
import classes from './paper.module.css';
import { isOneGroup, type Paper, type PaperContents } from './paper.ts';
import { PaperHeading, TableTitle } from './paper-heading.tsx';
import { placedTables, tableAt } from './paper-tables.ts';

interface PaperDocumentProps {
  readonly paper: Paper;
  readonly cohortName: string;
  /** The day that stands in the foot. */
  readonly day: string;
  /** The words of the document's language, which need not be the window's. */
  readonly words: Words;
}

/**
 * A document as A4 pages, the same on screen and on paper: the pages are laid here, row by row, so
 * that the preview breaks where the print does and each page carries its own head and foot.
 */
export function PaperDocument({ paper, cohortName, day, words }: PaperDocumentProps) {
  const sheets = useRef<HTMLElement>(null);
  const [measured, setMeasured] = useState<PageMeasures | null>(null);
  const length = lengthOf(paper.contents);

  // What has been laid by its own measures is not measured again, until a font changes them.
  const [laid, setLaid] = useState<PaperContents | null>(null);
  const isLaid = laid === paper.contents;
  useLayoutEffect(() => {
    if (isLaid) return;
    const now = measuredRows(sheets.current, measured);
    if (now === measured) setLaid(paper.contents);
    else setMeasured(now);
  }, [isLaid, measured, paper.contents]);
  useEffect(() => {
    const layAnew = () => setLaid(null);
    document.fonts.addEventListener('loadingdone', layAnew);
    return () => document.fonts.removeEventListener('loadingdone', layAnew);
  }, []);

  const { first } = paper.contents;
  const pages = layRowsOnPages(
    measured?.rows.length === length
      ? measured
      : { firstPage: first, laterPage: first, rows: Array.from({ length }, () => 1) },
    (index) => leadsNext(paper.contents, index),
    (index) => opensTable(paper.contents, index),
  );
  return (
    <article
      className={classes['paper']}
      lang={words.language}
      ref={sheets}
      data-laid={isLaid || undefined}
    >
      {pages.map((page, number) => (
        <section
          className={classes['sheet']}
          key={page[0] ?? 'empty'}
          aria-label={words.say('documents:page', { page: number + 1, pages: pages.length })}
        >
          <PaperHeading
            paper={paper}
            cohortName={cohortName}
            words={words}
            isFirst={number === 0}
          />
          <TableTitle contents={paper.contents} first={page[0] ?? 0} />
          <div className={classes['room']} data-room>
            <PageContents contents={paper.contents} indexes={page} />
          </div>
          <footer className={classes['foot']}>
            <span>{cohortName}</span>
            <span>{day}</span>
            <span>{words.say('documents:page', { page: number + 1, pages: pages.length })}</span>
          </footer>
        </section>
      ))}
    </article>
  );
}

function lengthOf(contents: PaperContents): number {
  if (contents.kind === 'blocks') return contents.blocks.length;
  return placedTables(contents).reduce((sum, { rows }) => sum + rows.length, 0);
}

/** A heading leads the row below it, and each row of a group the next one of it. */
function leadsNext(contents: PaperContents, index: number): boolean {
  if (contents.kind === 'blocks') return false;
  const { rows, begins } = tableAt(contents, index);
  const row = rows[index - begins];
  return row?.kind === 'heading' || isOneGroup(row, rows[index - begins + 1]);
}

function opensTable(contents: PaperContents, index: number): boolean {
  return contents.kind === 'table' && tableAt(contents, index).begins === index;
}

/** Measures the laid rows and the room of a page; the same object when nothing has changed. */
function measuredRows(paper: HTMLElement | null, before: PageMeasures | null): PageMeasures | null {
  if (!paper) return before;
  const [first = 0, ...others] = [...paper.querySelectorAll('[data-room]')].map(
    (room) => heightOf(room) - heightOf(room.querySelector('thead')),
  );
  // Tables have heads of their own, and the tallest leaves the least room.
  const later = others.length === 0 ? first : Math.min(...others);
  const rows = [...paper.querySelectorAll('[data-row]')].map(heightOf);
  const now: PageMeasures = { firstPage: first, laterPage: later, rows };
  return JSON.stringify(before) === JSON.stringify(now) ? before : now;
}

function heightOf(element: Element | null): number {
  return element?.getBoundingClientRect().height ?? 0;
}
