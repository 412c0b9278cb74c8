import { Button } from '@mantine/core';
import { hashKey, useMutation, useQueryClient } from '@tanstack/react-query';
import type { OtherRoster, RepairView, RosterChange } from '../../../../electron/contract/index.ts';
import { useDesk, useNotify } from '../../../app/index.ts';
import { useWords } from '../../../i18n/index.ts';
import {
  Asked,
  isTie,
  lossBetween,
  MoveTable,
  sayLoss,
  useQuestion,
} from '../../../questions/index.ts';
import classes from './repair.module.css';

interface ProposalsProps {
  readonly change: RosterChange;
  readonly atOnce: boolean;
  readonly onApplied: () => void;
}

/** The ways to go on with the roster, the least disturbance first. */
export function Proposals({ change, atOnce, onApplied }: ProposalsProps) {
  const desk = useDesk();
  const words = useWords();
  const sayFound = ({ proposals }: RepairView): string =>
    proposals.length === 0
      ? words.say('programme:repair-none')
      : words.say('programme:repair-found', { count: proposals.length });
  const asked = desk.insight.repair.experimental_liveOptions({ input: change });
  const question = useQuestion(asked, sayFound, { holds: false, atOnce });
  const apply = useApply(hashKey(asked.queryKey), onApplied);
  return (
    <Asked question={question} label={words.say('programme:repair-ask')}>
      {(view) => (
        <>
          <p>{sayFound(view)}</p>
          <ol className={classes['proposals']}>
            {view.proposals.map((proposal) => (
              <li key={`${proposal.changedPairs} ${JSON.stringify(proposal.objective)}`}>
                <Proposal
                  change={change}
                  before={view.before}
                  proposal={proposal}
                  isTaking={apply.isPending}
                  onTake={() => apply.mutate({ ...change, pairs: [...proposal.pairs] })}
                />
              </li>
            ))}
          </ol>
        </>
      )}
    </Asked>
  );
}

/**
 * Takes a proposal. Everything shown is then asked again but for the question itself, which was
 * about a roster that is no more.
 */
function useApply(questionHash: string, onApplied: () => void) {
  const desk = useDesk();
  const words = useWords();
  const notify = useNotify();
  const queries = useQueryClient();
  return useMutation(
    desk.insight.applyRepair.mutationOptions({
      meta: { changesNothing: true },
      onSuccess: () => {
        notify({ sentence: words.say('programme:repair-applied') });
        onApplied();
        return queries.invalidateQueries({
          predicate: (query) => query.queryHash !== questionHash,
        });
      },
    }),
  );
}

/** One way to go on: what it gains and loses, who moves, and the button that takes it. */
function Proposal({
  change,
  before,
  proposal: { changedPairs, moves, objective },
  isTaking,
  onTake,
}: {
  readonly change: RosterChange;
  readonly before: RepairView['before'];
  readonly proposal: OtherRoster;
  readonly isTaking: boolean;
  readonly onTake: () => void;
}) {
  const words = useWords();
  const loss = lossBetween(before, objective);
  const changesNothing = moves.length === 0 && change.leaving.length === 0;
  const heading = changesNothing
    ? words.say('programme:repair-no-place')
    : changedPairs === 0
      ? words.say('programme:repair-keeps-all')
      : words.say('programme:repair-changes', { count: changedPairs });
  return (
    <>
      <h3 className={classes['heading']}>{heading}</h3>
      <p className={classes['quiet']}>{words.say('programme:repair-against')}</p>
      {isTie(loss) ? (
        <p>{words.say(changesNothing ? 'programme:repair-as-is' : 'programme:repair-as-good')}</p>
      ) : (
        <ul className={classes['bullets']}>
          {sayLoss(loss, words).map((phrase) => (
            <li key={phrase}>{phrase}</li>
          ))}
        </ul>
      )}
      {moves.length > 0 && <MoveTable moves={moves} />}
      {!changesNothing && (
        <Button loading={isTaking} onClick={onTake}>
          {words.say('programme:repair-apply')}
        </Button>
      )}
    </>
  );
}
