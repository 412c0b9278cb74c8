import type { OtherRoster, Run } from '../../../../electron/contract/index.ts';
import { useDesk } from '../../../app/index.ts';
import { useWords } from '../../../i18n/index.ts';
import { Asked, lossBetween, MoveTable, sayPrice, useQuestion } from '../../../questions/index.ts';
import classes from './proof.module.css';

/** Three rosters that are not the best one, and not each other, and are hardly worse. */
const asked = { count: 3, differ: 2, loss: 0.02 } as const;

/** Other rosters side by side: what each loses, how many pairs change, and whose. */
export function Alternatives({ run }: { readonly run: Run }) {
  const desk = useDesk();
  const words = useWords();
  const question = useQuestion(
    desk.insight.alternatives.experimental_liveOptions({ input: { runId: run.id, ...asked } }),
    (rosters) =>
      rosters.length === 0
        ? words.say('insight:others-none')
        : words.say('insight:others-found', { count: rosters.length }),
    { atOnce: true },
  );
  return (
    <div className={classes['proof']}>
      <p className={classes['quiet']}>
        {words.say('insight:others-says', {
          differ: asked.differ,
          loss: words.percent(asked.loss),
        })}
      </p>
      <Asked question={question} label={words.say('insight:others-ask')}>
        {(rosters) =>
          rosters.length === 0 ? (
            <p>{words.say('insight:others-none')}</p>
          ) : (
            <RosterTable run={run} rosters={rosters} />
          )
        }
      </Asked>
    </div>
  );
}

interface RosterTableProps {
  readonly run: Run;
  readonly rosters: readonly OtherRoster[];
}

function RosterTable({ run: { objective }, rosters }: RosterTableProps) {
  const words = useWords();
  return (
    <table className={classes['table']}>
      <thead>
        <tr>
          <th scope="col">{words.say('insight:others-roster')}</th>
          <th scope="col">{words.say('insight:others-price')}</th>
          <th scope="col" className={classes['number']}>
            {words.say('insight:others-changed')}
          </th>
          <th scope="col">{words.say('insight:moves')}</th>
        </tr>
      </thead>
      <tbody>
        {rosters.map((roster, place) => (
          <tr key={rosterKey(roster)}>
            <th scope="row">{words.number(place + 1)}</th>
            <td>{objective && sayPrice(lossBetween(objective, roster.objective), words)}</td>
            <td className={classes['number']}>{words.number(roster.changedPairs)}</td>
            <td>
              <details>
                <summary>
                  {words.say('insight:moves-count', { count: roster.moves.length })}
                </summary>
                <MoveTable moves={roster.moves} isNamed={false} />
              </details>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function rosterKey({ moves }: OtherRoster): string {
  return moves.map(({ person, to }) => `${person.id}:${to.map(({ id }) => id)}`).join(' ');
}
