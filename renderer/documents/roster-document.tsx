// Paper has the static cuts: a variable font would go into a PDF as drawings instead of letters.
import '@fontsource/inter/400.css';
import '@fontsource/inter/600.css';
import { useLayoutEffect, useRef, useState } from 'react';
import type { Organisation, PairView, Roster, Words } from '../../electron/contract/index.ts';
import { layRowsOnPages, type PageMeasures } from './pagination.ts';
import classes from './roster-document.module.css';
import { RosterHeading } from './roster-heading.tsx';
import { RosterTable } from './roster-table.tsx';

interface RosterDocumentProps {
  readonly roster: Roster;
  readonly organisation: Organisation;
  /** The words of the document's language, which need not be the window's. */
  readonly words: Words;
  readonly withScores: boolean;
}

const PAIRS_ON_A_PAGE = 8;

/**
 * The roster as A4 pages, the same on screen and on paper: the pages are laid here, row by row, so
 * that the preview breaks where the print does and each page carries its own head and foot.
 * Eight pairs stand on a page until the rows have been measured in the fonts at hand.
 */
export function RosterDocument({ roster, organisation, words, withScores }: RosterDocumentProps) {
  const sheets = useRef<HTMLElement>(null);
  const [rowHeights, setRowHeights] = useState<PageMeasures | null>(null);
  const { pairs } = roster;

  useLayoutEffect(() => {
    const measure = () => setRowHeights((before) => measuredRows(sheets.current, before));
    measure();
    document.fonts.addEventListener('loadingdone', measure);
    return () => document.fonts.removeEventListener('loadingdone', measure);
  });

  const pages = layRowsOnPages(
    rowHeights?.rows.length === pairs.length
      ? rowHeights
      : {
          firstPage: PAIRS_ON_A_PAGE,
          laterPage: PAIRS_ON_A_PAGE,
          rows: pairs.map(() => 1),
        },
  );
  const day = words.day(roster.acceptedAt);
  return (
    <article className={classes['paper']} lang={words.language} ref={sheets}>
      {pages.map((page, number) => (
        <section
          className={classes['sheet']}
          key={page[0] ?? 'empty'}
          aria-label={words.say('documents:page', { page: number + 1, pages: pages.length })}
        >
          <RosterHeading
            roster={roster}
            words={words}
            isFirst={number === 0}
            withScores={withScores}
          />
          <div className={classes['room']} data-room>
            <RosterTable
              rows={page.flatMap((index) => numbered(pairs, index))}
              organisation={organisation}
              words={words}
              withScores={withScores}
            />
          </div>
          <footer className={classes['foot']}>
            <span>{roster.cohortName}</span>
            <span>{day}</span>
            <span>{words.say('documents:page', { page: number + 1, pages: pages.length })}</span>
          </footer>
        </section>
      ))}
    </article>
  );
}

function numbered(pairs: readonly PairView[], index: number) {
  const pair = pairs[index];
  return pair ? [{ number: index + 1, pair }] : [];
}

/** Measures the laid rows and the room of a page; the same object when nothing has changed. */
function measuredRows(paper: HTMLElement | null, before: PageMeasures | null): PageMeasures | null {
  if (!paper) return before;
  const [first = 0, later = first] = [...paper.querySelectorAll('[data-room]')].map(
    (room) => heightOf(room) - heightOf(room.querySelector('thead')),
  );
  const rows = [...paper.querySelectorAll('tbody tr')].map(heightOf);
  const now: PageMeasures = { firstPage: first, laterPage: later, rows };
  return JSON.stringify(before) === JSON.stringify(now) ? before : now;
}

function heightOf(element: Element | null): number {
  return element?.getBoundingClientRect().height ?? 0;
}
