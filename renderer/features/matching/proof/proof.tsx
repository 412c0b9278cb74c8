import {
  type MessageKey,
  type Run,
  repairEngine,
  type Words,
} from '../../../../electron/contract/index.ts';
import { useWords } from '../../../i18n/index.ts';
import classes from './proof.module.css';
import { type StageProof, stageProofs } from './stage-proofs.ts';
import { Ties } from './ties.tsx';

const methods: Readonly<Record<NonNullable<Run['proof']>, MessageKey>> = {
  'dual certificate': 'insight:by-dual',
  'linear bound': 'insight:by-linear',
  'exhausted columns': 'insight:by-exhausted',
};

const opinions: Readonly<Record<Run['secondOpinion'], MessageKey | null>> = {
  agrees: 'insight:second-agrees',
  disagrees: 'insight:second-disagrees',
  'no-answer': 'insight:second-no-answer',
  'not-asked': null,
};

/** Why there is no better roster, in plain words, and what could change at no loss. */
export function Proof({ run }: { readonly run: Run }) {
  const words = useWords();
  const isBest = run.status === 'optimal';
  const isRepair = run.engine === repairEngine;
  const says = isRepair ? 'repaired' : isBest ? 'best' : 'feasible';
  const opinion = opinions[run.secondOpinion];
  return (
    <div className={classes['proof']}>
      <p>{words.say(`insight:proof-${says}`)}</p>
      <StageTable proofs={stageProofs(run)} />
      <ul className={classes['facts']}>
        {isBest && run.proof !== null && <li>{words.say(methods[run.proof])}</li>}
        <li>{words.say(run.verified ? 'insight:proof-verified' : 'insight:proof-not-verified')}</li>
        {opinion !== null && <li>{words.say(opinion)}</li>}
        {!isRepair && (
          <li className={classes['quiet']}>
            {words.say('insight:solved-by', {
              time: words.number(Math.max(1, run.totalMs)),
            })}
          </li>
        )}
      </ul>
      <Ties key={run.id} run={run} />
    </div>
  );
}

function StageTable({ proofs }: { readonly proofs: readonly StageProof[] }) {
  const words = useWords();
  return (
    <table className={classes['table']}>
      <thead>
        <tr>
          <th scope="col">{words.say('insight:proof-stage')}</th>
          <th scope="col" className={classes['number']}>
            {words.say('insight:proof-value')}
          </th>
          <th scope="col" className={classes['number']}>
            {words.say('insight:proof-bound')}
          </th>
          <th scope="col">{words.say('insight:proof-meaning')}</th>
        </tr>
      </thead>
      <tbody>
        {proofs.map((proof) => (
          <tr key={proof.stage}>
            <th scope="row" className={classes['capital']}>
              {words.say(`matching:stage-${proof.stage}`)}
            </th>
            <td className={classes['number']}>{words.number(proof.value)}</td>
            <td className={classes['number']}>
              {proof.bound === null ? '–' : words.number(proof.bound)}
            </td>
            <td>{sayMeaning(proof, words)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function sayMeaning({ stage, gap }: StageProof, words: Words): string {
  if (gap === null) return words.say('insight:means-unbounded');
  return gap === 0
    ? words.say(`insight:means-${stage}`)
    : words.say('insight:means-gap', { gap: words.number(gap) });
}
