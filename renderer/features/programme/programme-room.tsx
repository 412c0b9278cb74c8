import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { Cohort, Programme, Roster, RosterGap } from '../../../electron/contract/index.ts';
import {
  GapLine,
  useCarryOut,
  useCurrentCohort,
  useCurrentGap,
  useDesk,
  useDeskCommand,
} from '../../app/index.ts';
import { useWords } from '../../i18n/index.ts';
import { EmptyRoom, ScrollRegion, useIsPastFirstFrame } from '../../ui/index.ts';
import { Closing } from './closing/closing.tsx';
import { GroupDays } from './group-days/group-days.tsx';
import { PairsOverTime } from './pairs/pairs-over-time.tsx';
import classes from './programme.module.css';
import { RepairPanel, type Wanted } from './repair/repair-panel.tsx';
import { Section } from './section.tsx';
import { Steps } from './steps/steps.tsx';
import { WaitingList } from './waiting/waiting-list.tsx';

/** What follows an accepted roster: its dates, its pairs over time, who waits, when all meet. */
export function ProgrammeRoom() {
  const desk = useDesk();
  const words = useWords();
  const current = useCurrentCohort();
  const asked = { input: { cohortId: current?.id ?? 0 }, enabled: current !== null };
  const { data: cohort } = useQuery(desk.cohorts.get.queryOptions(asked));
  const { data: roster } = useQuery(desk.rosters.get.queryOptions(asked));
  const { data: programme } = useQuery(desk.programme.get.queryOptions(asked));
  const isKnown = cohort !== undefined && programme !== undefined && roster !== undefined;
  if (current !== null && !isKnown) return null;
  if (current === null || !isKnown || roster === null) {
    return (
      <NothingYet
        sentence={words.say(current === null ? 'programme:no-cohort' : 'programme:no-roster')}
      />
    );
  }
  return <ProgrammeDesk key={cohort.id} cohort={cohort} roster={roster} programme={programme} />;
}

/** Teaches the way to a roster. There is nothing to repair, as the room then says. */
function NothingYet({ sentence }: { readonly sentence: string }) {
  const words = useWords();
  const carryOut = useCarryOut();
  useDeskCommand('repair', () => {});
  return (
    <>
      <h1 className="visually-hidden">{words.say('common:room-programme')}</h1>
      <EmptyRoom
        sentence={sentence}
        action={words.say('programme:to-matching')}
        onAction={() => carryOut({ command: 'show-matching' })}
      />
    </>
  );
}

interface ProgrammeDeskProps {
  readonly cohort: Cohort;
  readonly roster: Roster;
  readonly programme: Programme;
}

const nobody: Wanted = { leaving: [], joining: [], isAsked: false };

/** The repair that gives a pair to everybody who lacks one since the roster was accepted. */
function repairOf({ people }: RosterGap): Wanted {
  const joining = people.flatMap(({ person, kind }) => (kind === 'place-free' ? [] : [person.id]));
  return { leaving: [], joining, isAsked: true };
}

function ProgrammeDesk({ cohort, roster, programme }: ProgrammeDeskProps) {
  const words = useWords();
  const [wanted, setWanted] = useState<Wanted | null>(null);
  const isPastFirstFrame = useIsPastFirstFrame();
  const gap = useCurrentGap();
  const room = useRef<HTMLDivElement>(null);
  useDeskCommand('repair', ({ leaving }) => {
    if (leaving !== undefined) setWanted({ leaving, joining: [], isAsked: true });
    else setWanted(gap === null ? (wanted ?? nobody) : repairOf(gap));
    requestAnimationFrame(() => room.current?.querySelector<HTMLElement>('aside')?.focus());
  });
  return (
    <div className={classes['desk']} ref={room}>
      <ScrollRegion label={words.say('common:room-programme')}>
        <div className={classes['room']}>
          <header className={classes['head']}>
            <h1>{words.say('common:room-programme')}</h1>
            {cohort.status !== 'ended' && (
              <Button onClick={() => setWanted(wanted ?? nobody)}>
                {words.say('programme:change-people')}
              </Button>
            )}
          </header>
          <GapLine />
          <Steps cohort={cohort} roster={roster} milestones={programme.milestones} />
          <Section title={words.say('programme:pairs')}>
            <PairsOverTime cohort={cohort} programme={programme} />
          </Section>
          {isPastFirstFrame && (
            <>
              <Section title={words.say('programme:waiting')} count={programme.waiting.length}>
                <WaitingList
                  cohort={cohort}
                  roster={roster}
                  programme={programme}
                  onOffer={(id) => setWanted({ leaving: [], joining: [id], isAsked: true })}
                />
              </Section>
              <Section title={words.say('programme:group-days')} count={programme.groupDays.length}>
                <GroupDays cohortId={cohort.id} groupDays={programme.groupDays} />
              </Section>
              <Section title={words.say('programme:closing')}>
                <Closing cohort={cohort} programme={programme} />
              </Section>
            </>
          )}
        </div>
      </ScrollRegion>
      {wanted !== null && cohort.status !== 'ended' && (
        <RepairPanel
          cohort={cohort}
          programme={programme}
          wanted={wanted}
          onWanted={setWanted}
          onClose={() => setWanted(null)}
        />
      )}
    </div>
  );
}
