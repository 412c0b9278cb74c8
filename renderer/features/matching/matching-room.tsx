import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import {
  useCarryOut,
  useCohorts,
  useCurrentCohort,
  useDesk,
  useDeskCommand,
} from '../../app/index.ts';
import { useWords } from '../../i18n/index.ts';
import { EmptyRoom } from '../../ui/index.ts';
import { Workbench } from './workbench.tsx';

/** The pairing room of the cohort that is worked on; teaches the way to one when there is none. */
export function MatchingRoom() {
  const desk = useDesk();
  const words = useWords();
  const current = useCurrentCohort();
  const people = useQuery(desk.people.list.queryOptions());
  const { data: cohort } = useQuery(
    desk.cohorts.get.queryOptions({
      input: { cohortId: current?.id ?? 0 },
      enabled: current !== null,
    }),
  );
  if (people.data === undefined) return null;
  if (current === null) {
    return (
      <>
        <h1 className="visually-hidden">{words.say('matching:pairs-panel')}</h1>
        <NoCohort hasPeople={people.data.length > 0} />
      </>
    );
  }
  return cohort === undefined ? null : <Workbench key={cohort.id} cohort={cohort} />;
}

/** Teaches the way to a cohort. There is nothing to accept, as the room then says. */
function NoCohort({ hasPeople }: { readonly hasPeople: boolean }) {
  useDeskCommand('accept', () => {});
  const words = useWords();
  const carryOut = useCarryOut();
  const cohorts = useCohorts();
  if (!hasPeople) {
    return (
      <EmptyRoom
        sentence={words.say('matching:no-people')}
        action={words.say('matching:to-people')}
        onAction={() => carryOut({ command: 'show-people' })}
      >
        <Button onClick={() => carryOut({ command: 'new-cohort' })}>
          {words.say('matching:new-cohort')}
        </Button>
      </EmptyRoom>
    );
  }
  return (
    <EmptyRoom
      sentence={words.say(
        cohorts.length === 0 ? 'matching:first-cohort' : 'matching:choose-cohort',
      )}
      action={words.say('matching:new-cohort')}
      onAction={() => carryOut({ command: 'new-cohort' })}
    />
  );
}
