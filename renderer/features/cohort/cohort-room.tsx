import { Box } from '@mantine/core';
import { useMemo, useState } from 'react';
import { createWords, type DocumentKind, type Language } from '../../../electron/contract/index.ts';
import { useCarryOut, useCurrentCohort, useDeskCommand } from '../../app/index.ts';
import { type DocumentData, PrintedDocument } from '../../documents/index.ts';
import { useWords } from '../../i18n/index.ts';
import { EmptyRoom, Panel } from '../../ui/index.ts';
import classes from './cohort-room.module.css';
import { DocumentTools } from './document-tools.tsx';
import { RosterSummary } from './roster-summary.tsx';
import { useDocumentData } from './use-document-data.ts';

/** The accepted roster of the cohort that is worked on, on screen as it is on paper. */
export function CohortRoom() {
  const words = useWords();
  const carryOut = useCarryOut();
  const current = useCurrentCohort();
  const data = useDocumentData(current?.id ?? null);
  if (current !== null && data === undefined) return null;
  if (current === null || data === null || data === undefined) {
    return (
      <>
        <h1 className="visually-hidden">{words.say('common:room-cohort')}</h1>
        <EmptyRoom
          sentence={words.say(current === null ? 'cohort:choose-cohort' : 'cohort:no-roster')}
          action={words.say('cohort:to-matching')}
          onAction={() => carryOut({ command: 'show-matching' })}
        />
      </>
    );
  }
  return <RosterDesk key={current.id} data={data} />;
}

interface RosterDeskProps {
  readonly data: DocumentData;
}

function RosterDesk({ data }: RosterDeskProps) {
  const words = useWords();
  const { roster } = data;
  const [document, setDocument] = useState<DocumentKind>('roster');
  // The paper follows the desk until the coordinator chooses a language for it.
  const [chosen, setLanguage] = useState<Language | null>(null);
  const language = chosen ?? words.language;
  const [withScores, setWithScores] = useState(false);
  useDeskCommand('document', ({ document: wanted }) => {
    if (wanted !== undefined) setDocument(wanted);
  });
  const wordsOnPaper = useMemo(() => createWords(language), [language]);
  return (
    <div className={classes['room']}>
      <section className={classes['desk']} data-panel tabIndex={-1}>
        <DocumentTools
          cohortId={roster.cohortId}
          method={roster.method}
          document={document}
          onDocument={setDocument}
          language={language}
          onLanguage={setLanguage}
          withScores={withScores}
          onWithScores={setWithScores}
        />
        <Box
          component="section"
          className={classes['scroll'] ?? ''}
          tabIndex={0}
          aria-label={words.say('cohort:preview')}
        >
          <PrintedDocument
            data={data}
            document={document}
            words={wordsOnPaper}
            withScores={withScores}
          />
        </Box>
      </section>
      <Panel name="summary" title={words.say('cohort:summary')} side="right" defaultWidth={376}>
        <RosterSummary roster={roster} />
      </Panel>
    </div>
  );
}
