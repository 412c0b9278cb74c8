import { Button } from '@mantine/core';
import type {
  Cohort,
  OtherRoster,
  PersonReference,
  Roster,
} from '../../../../electron/contract/index.ts';
import { useDesk } from '../../../app/index.ts';
import { useWords } from '../../../i18n/index.ts';
import { spokenName } from '../names.ts';
import { Asked } from '../questions/asked.tsx';
import { lossBetween, sayPrice } from '../questions/loss.ts';
import { MoveTable } from '../questions/move-table.tsx';
import { useQuestion } from '../questions/use-question.ts';
import { keptPairs } from './kept-pairs.ts';
import classes from './repair.module.css';
import { useApplyRepair } from './use-apply-repair.ts';

interface ProposalsProps {
  readonly cohort: Cohort;
  readonly roster: Roster;
  readonly leaving: PersonReference;
  readonly onApplied: (says: string) => void;
}

/** The ways to go on without somebody, the least disturbance first. */
export function Proposals(props: ProposalsProps) {
  const { cohort, leaving } = props;
  const desk = useDesk();
  const words = useWords();
  const question = useQuestion(
    desk.insight.repair.experimental_liveOptions({
      input: { cohortId: cohort.id, leaving: [leaving.id] },
    }),
    (found) =>
      found.length === 0
        ? words.say('insight:repair-none')
        : words.say('insight:repair-found', { count: found.length }),
    { holds: false },
  );
  return (
    <Asked question={question} label={words.say('insight:repair-ask')}>
      {(found) =>
        found.length === 0 ? (
          <p>{words.say('insight:repair-none')}</p>
        ) : (
          <ol className={classes['proposals']}>
            {found.map((proposal) => (
              <li key={`${proposal.changedPairs} ${proposal.objective.total}`}>
                <Proposal {...props} proposal={proposal} />
              </li>
            ))}
          </ol>
        )
      }
    </Asked>
  );
}

interface ProposalProps extends ProposalsProps {
  readonly proposal: OtherRoster;
}

function Proposal({ cohort, roster, leaving, onApplied, proposal }: ProposalProps) {
  const words = useWords();
  const apply = useApplyRepair(cohort, onApplied);
  const { changedPairs, objective, moves } = proposal;
  const kept = keptPairs(roster.pairs, moves, leaving.id);
  return (
    <>
      <h2 className={classes['heading']}>
        {changedPairs === 0
          ? words.say('insight:repair-keeps-all')
          : words.say('insight:repair-changes', { count: changedPairs })}
      </h2>
      <p>
        {words.say('insight:repair-against')}{' '}
        {sayPrice(lossBetween(roster.objective, objective), words)}
      </p>
      <MoveTable moves={moves} />
      <Button loading={apply.isPending} onClick={() => apply.mutate({ leaving, kept })}>
        {words.say('insight:repair-apply', {
          name: spokenName(leaving, words),
          count: kept.length,
        })}
      </Button>
    </>
  );
}
