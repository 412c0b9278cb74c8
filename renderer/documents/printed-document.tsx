import { useMemo } from 'react';
import type { DocumentKind, Words } from '../../electron/contract/index.ts';
import type { DocumentData } from './document-data.ts';
import { agreementsPaper } from './kinds/agreements.tsx';
import { attendancePaper } from './kinds/attendance.tsx';
import { byAgencyPaper, byOfficePaper } from './kinds/by-place.tsx';
import { calendarPaper } from './kinds/calendar.tsx';
import { cardsPaper } from './kinds/cards.tsx';
import { closingPaper } from './kinds/closing.tsx';
import { rosterPaper } from './kinds/roster.tsx';
import { risksPaper, standInsPaper } from './kinds/tasks.tsx';
import type { Paper } from './paper/paper.ts';
import { PaperDocument } from './paper/paper-document.tsx';

interface PrintedDocumentProps {
  readonly data: DocumentData;
  readonly document: DocumentKind;
  /** The words of the document's language, which need not be the window's. */
  readonly words: Words;
  readonly withScores: boolean;
}

/** Any document of a cohort as A4 pages, the same in the preview and on paper. */
export function PrintedDocument({ data, document, words, withScores }: PrintedDocumentProps) {
  const { cohortName, acceptedAt } = data.roster;
  const { roster, organisation, people, programme, tasks } = data;
  // Laying a long document on pages takes its time: only what it is made of makes it anew.
  const paper = useMemo(
    () => paperOf(document, { roster, organisation, people, programme, tasks }, words, withScores),
    [document, roster, organisation, people, programme, tasks, words, withScores],
  );
  return (
    <PaperDocument
      // Another document is another layout: what was measured of the last one says nothing of it.
      key={document}
      paper={paper}
      cohortName={cohortName}
      day={words.day(acceptedAt)}
      words={words}
    />
  );
}

function paperOf(
  document: DocumentKind,
  data: DocumentData,
  words: Words,
  withScores: boolean,
): Paper {
  switch (document) {
    case 'roster':
      return rosterPaper(data, words, withScores);
    case 'calendar':
      return calendarPaper(data, words);
    case 'by-office':
      return byOfficePaper(data, words);
    case 'by-agency':
      return byAgencyPaper(data, words);
    case 'stand-ins':
      return standInsPaper(data, words);
    case 'risks':
      return risksPaper(data, words);
    case 'cards':
      return cardsPaper(data, words);
    case 'attendance':
      return attendancePaper(data, words);
    case 'agreements':
      return agreementsPaper(data, words);
    case 'closing':
      return closingPaper(data, words);
  }
}
