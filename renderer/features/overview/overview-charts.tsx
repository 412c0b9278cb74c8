import { memo, useMemo } from 'react';
import type { Cohort } from '../../../electron/contract/index.ts';
import { useCarryOut } from '../../app/index.ts';
import {
  AgencyFlow,
  LoadByPerson,
  OutcomeByAgency,
  ScoreDistribution,
  SoughtAndOffered,
} from '../../charts/index.ts';
import { useWords } from '../../i18n/index.ts';
import { QuietButton, ScrollRegion, useIsPastFirstFrame } from '../../ui/index.ts';
import { Figures } from './figures.tsx';
import classes from './overview.module.css';
import { type Overview, wantsOf } from './overview.ts';
import { OverviewMap } from './overview-map.tsx';

interface OverviewChartsProps {
  readonly cohort: Cohort;
  readonly overview: Overview;
}

/** The figures of a cohort, and below them charts that each answer one question. */
export function OverviewCharts({ cohort, overview }: OverviewChartsProps) {
  const words = useWords();
  const carryOut = useCarryOut();
  const { source } = overview;
  const isPastFirstFrame = useIsPastFirstFrame();
  return (
    <ScrollRegion label={words.say('common:room-overview')}>
      <div className={classes['room']}>
        <header className={classes['head']}>
          <h1>{words.say('common:room-overview')}</h1>
          <p>{words.say(`overview:source-${source}`)}</p>
          {source === 'roster' ? null : (
            <QuietButton onClick={() => carryOut({ command: 'show-matching' })}>
              {words.say('overview:to-matching')}
            </QuietButton>
          )}
        </header>
        <Figures cohort={cohort} overview={overview} />
        {isPastFirstFrame && (
          <>
            {source === 'none' ? null : <ChartsOfPairs cohort={cohort} overview={overview} />}
            <ChartsOfPeople cohort={cohort} overview={overview} />
          </>
        )}
      </div>
    </ScrollRegion>
  );
}

const ChartsOfPairs = memo(function ChartsOfPairs({ cohort, overview }: OverviewChartsProps) {
  const words = useWords();
  const { pairs, matched, leftOut } = overview;
  return (
    <section className={classes['section']}>
      <h2>{words.say('overview:of-pairs')}</h2>
      <div className={classes['charts']}>
        <OutcomeByAgency matched={matched} leftOut={leftOut} />
        <ScoreDistribution scores={pairs.map(({ score }) => score)} />
        <AgencyFlow pairs={pairs} method={cohort.method} />
        <Load cohort={cohort} overview={overview} />
      </div>
      <OverviewMap pairs={pairs} />
    </section>
  );
});

const ChartsOfPeople = memo(function ChartsOfPeople({ cohort, overview }: OverviewChartsProps) {
  const words = useWords();
  const wants = useMemo(() => wantsOf(cohort), [cohort]);
  return (
    <section className={classes['section']}>
      <h2>{words.say('overview:of-people')}</h2>
      <div className={classes['charts']}>
        {wants.map(({ kind, seekers, offerers }) => (
          <SoughtAndOffered key={kind} kind={kind} seekers={seekers} offerers={offerers} />
        ))}
        {overview.source === 'none' ? <Load cohort={cohort} overview={overview} /> : null}
      </div>
    </section>
  );
});

function Load({ cohort, overview }: OverviewChartsProps) {
  return <LoadByPerson loads={overview.loads} limit={cohort.settings.loadLimit} />;
}
