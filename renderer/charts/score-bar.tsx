import type { ScorePartView } from '../../electron/contract/index.ts';
import { useWords } from '../i18n/index.ts';
import './palette.css';
import classes from './score-bar.module.css';
import { inOrder, type PartName, partOrder, sayScore } from './score-parts.ts';

interface ScoreBarProps {
  readonly score: number;
  readonly parts: readonly ScorePartView[];
}

const FULL_SCORE = 1000;

/**
 * A score as one bar cut into its parts, on the scale 0 to 1000. What was not answered is drawn
 * hollow and dashed, so that it never looks like zero nor like points earned.
 */
export function ScoreBar({ score, parts }: ScoreBarProps) {
  const words = useWords();
  return (
    <div className={classes['bar']} role="img" aria-label={sayScore(score, parts, words)}>
      {inOrder(parts).map((part) => (
        <BarPart key={part.criterion} part={part} />
      ))}
    </div>
  );
}

function BarPart({ part }: { readonly part: ScorePartView }) {
  const width = `${(part.points / FULL_SCORE) * 100}%`;
  if (part.status === 'not-answered') {
    return part.points > 0 ? (
      <span className={classes['unknown']} data-points="some" style={{ width }} />
    ) : (
      <span className={classes['unknown']} />
    );
  }
  if (part.points <= 0) return null;
  return <span className={classes['part']} data-part-fill={part.criterion} style={{ width }} />;
}

interface PartMarkProps {
  readonly part: PartName;
  readonly isAnswered?: boolean;
}

/** The small square that names a part by its colour and hatch; always beside the part's name. */
export function PartMark({ part, isAnswered = true }: PartMarkProps) {
  return isAnswered ? (
    <span className={classes['mark']} data-part-fill={part} aria-hidden="true" />
  ) : (
    <span className={classes['mark']} data-state="not-answered" aria-hidden="true" />
  );
}

interface PartLegendProps {
  readonly shown: readonly PartName[];
  readonly hasUnanswered: boolean;
}

/** What the colours of the bars mean, once for a whole list. */
export function PartLegend({ shown, hasUnanswered }: PartLegendProps) {
  const words = useWords();
  return (
    <ul className={classes['legend']} aria-label={words.say('common:parts-of-score')}>
      {partOrder
        .filter((part) => shown.includes(part))
        .map((part) => (
          <li key={part}>
            <PartMark part={part} />
            {words.say(`common:part-${part}`)}
          </li>
        ))}
      {hasUnanswered && (
        <li>
          <PartMark part="goals" isAnswered={false} />
          {words.say('common:not-answered')}
        </li>
      )}
    </ul>
  );
}
