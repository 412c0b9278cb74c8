import { Button } from '@mantine/core';
import type { Run } from '../../../../electron/contract/index.ts';
import { useDesk } from '../../../app/index.ts';
import { useWords } from '../../../i18n/index.ts';
import { Asked, useQuestion } from '../../../questions/index.ts';
import { sayFairnessPrice } from './fairness-price.ts';
import classes from './tradeoff.module.css';

interface FairnessQuestionProps {
  readonly run: Run;
  /** Shows the rosters of which the sentence speaks. */
  readonly onShow: () => void;
}

/** What fairness costs this proposal, asked for, with the way to the rosters at both ends. */
export function FairnessQuestion({ run, onShow }: FairnessQuestionProps) {
  const desk = useDesk();
  const words = useWords();
  const question = useQuestion(
    desk.insight.tradeoff.experimental_liveOptions({
      input: { runId: run.id, against: 'fairness' },
    }),
    (points) => sayFairnessPrice(points, words),
  );
  return (
    <div className={classes['question']}>
      <Asked question={question} label={words.say('insight:fairness-ask')}>
        {(points) => (
          <div className={classes['chosen']}>
            <p>{sayFairnessPrice(points, words)}</p>
            {points.length > 1 && (
              <Button onClick={onShow}>{words.say('insight:fairness-show')}</Button>
            )}
          </div>
        )}
      </Asked>
    </div>
  );
}
