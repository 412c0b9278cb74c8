import type { ReasonView, ScorePartView } from '../../../../electron/contract/index.ts';
import { inOrder, PartMark } from '../../../charts/index.ts';
import { useWords } from '../../../i18n/index.ts';
import classes from './inspector.module.css';

interface ScorePartsProps {
  readonly parts: readonly ScorePartView[];
  readonly sayReason: (reason: ReasonView) => string;
}

/** The parts of a score, each with its points out of the most it could give, and why. */
export function ScoreParts({ parts, sayReason }: ScorePartsProps) {
  const words = useWords();
  const counted = inOrder(parts).filter(({ most, points }) => most > 0 || points > 0);
  return (
    <ul className={classes['parts']} aria-label={words.say('matching:parts')}>
      {counted.map((part) => (
        <Part key={part.criterion} part={part} says={sayReason(part.reason)} />
      ))}
    </ul>
  );
}

function Part({ part, says }: { readonly part: ScorePartView; readonly says: string }) {
  const words = useWords();
  const isAnswered = part.status === 'answered';
  return (
    <li className={classes['part']}>
      <span className={classes['partName']}>
        <PartMark part={part.criterion} isAnswered={isAnswered} />
        <span className={classes['capital']}>{words.say(`common:part-${part.criterion}`)}</span>
      </span>
      <span className={classes['track']} aria-hidden="true">
        <span
          className={isAnswered ? undefined : classes['unanswered']}
          data-part-fill={isAnswered ? part.criterion : undefined}
          style={{ width: `${part.most === 0 ? 0 : (part.points / part.most) * 100}%` }}
        />
      </span>
      <span className={classes['points']}>
        {isAnswered || part.points > 0
          ? words.say('matching:points-of', { points: part.points, most: part.most })
          : words.say('common:not-answered')}
      </span>
      <span className={classes['reason']}>{says}</span>
    </li>
  );
}
