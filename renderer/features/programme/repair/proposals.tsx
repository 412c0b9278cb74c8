import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import type { OtherRoster, RepairView, RosterChange } from '../../../../electron/contract/index.ts';
import { useAnnounce, useDesk, useNotify } from '../../../app/index.ts';
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
  const question = useQuestion(
    desk.insight.repair.experimental_liveOptions({ input: change }),
    sayFound,
    { holds: false, atOnce },
  );
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
                  onApplied={onApplied}
                />
              </li>
            ))}
          </ol>
        </>
      )}
    </Asked>
  );
}

/** One way to go on: what it gains and loses, who moves, and the button that takes it. */
function Proposal({
  change,
  before,
  proposal: { changedPairs, moves, objective, pairs },
  onApplied,
}: {
  readonly change: RosterChange;
  readonly before: RepairView['before'];
  readonly proposal: OtherRoster;
  readonly onApplied: () => void;
}) {
  const desk = useDesk();
  const words = useWords();
  const announce = useAnnounce();
  const notify = useNotify();
  const apply = useMutation(
    desk.insight.applyRepair.mutationOptions({
      onSuccess: () => {
        const sentence = words.say('programme:repair-applied');
        announce(sentence);
        notify({ sentence });
        onApplied();
      },
    }),
  );
  const loss = lossBetween(before, objective);
  const changesNothing = moves.length === 0 && change.leaving.length === 0;
  return (
    <>
      <h3 className={classes['heading']}>
        {changedPairs === 0
          ? words.say('programme:repair-keeps-all')
          : words.say('programme:repair-changes', { count: changedPairs })}
      </h3>
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
        <Button
          loading={apply.isPending}
          onClick={() => apply.mutate({ ...change, pairs: [...pairs] })}
        >
          {words.say('programme:repair-apply')}
        </Button>
      )}
    </>
  );
}
