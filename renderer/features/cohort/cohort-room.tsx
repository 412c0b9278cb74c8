import { Box } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import {
  type Cohort,
  createWords,
  type Language,
  type Roster,
} from '../../../electron/contract/index.ts';
import { useCarryOut, useCurrentCohort, useDesk } from '../../app/index.ts';
import { RosterDocument } from '../../documents/index.ts';
import { useOrganisation, useWords } from '../../i18n/index.ts';
import { EmptyRoom, Panel } from '../../ui/index.ts';
import classes from './cohort-room.module.css';
import { DocumentTools } from './document-tools.tsx';
import { RosterSummary } from './roster-summary.tsx';

/** The accepted roster of the cohort that is worked on, on screen as it is on paper. */
export function CohortRoom() {
  const desk = useDesk();
  const words = useWords();
  const carryOut = useCarryOut();
  const current = useCurrentCohort();
  const { data: roster } = useQuery(
    desk.rosters.get.queryOptions({
      input: { cohortId: current?.id ?? 0 },
      enabled: current !== null,
    }),
  );
  if (current !== null && roster === undefined) return null;
  if (current === null || roster === null || roster === undefined) {
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
  return <RosterDesk key={current.id} cohortId={current.id} roster={roster} />;
}

interface RosterDeskProps {
  readonly cohortId: Cohort['id'];
  readonly roster: Roster;
}

function RosterDesk({ cohortId, roster }: RosterDeskProps) {
  const words = useWords();
  const { organisation } = useOrganisation();
  // The paper follows the desk until the coordinator chooses a language for it.
  const [chosen, setLanguage] = useState<Language | null>(null);
  const language = chosen ?? words.language;
  const [withScores, setWithScores] = useState(false);
  return (
    <div className={classes['room']}>
      <section className={classes['desk']} data-panel tabIndex={-1}>
        <DocumentTools
          cohortId={cohortId}
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
          <RosterDocument
            roster={roster}
            organisation={organisation}
            words={createWords(language)}
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
