import type { PairView } from '../../../../electron/contract/index.ts';
import { useWords } from '../../../i18n/index.ts';
import { SentenceSelect } from '../../../ui/index.ts';
import classes from './pairs.module.css';
import { type PairOrder, pairOrders } from './sort-pairs.ts';

interface SortChoiceProps {
  readonly pairs: readonly PairView[];
  readonly order: PairOrder;
  readonly onChange: (order: PairOrder) => void;
}

/** By what the list is ordered; by week where visits have weeks. */
export function SortChoice({ pairs, order, onChange }: SortChoiceProps) {
  const words = useWords();
  const hasWeeks = pairs.some(({ slot }) => slot !== null);
  return (
    <div className={classes['sort']}>
      <SentenceSelect
        message="matching:sort-sentence"
        options={pairOrders
          .filter((value) => value !== 'week' || hasWeeks)
          .map((value) => ({ value, label: words.say(`matching:sort-${value}`) }))}
        value={order}
        onChange={onChange}
      />
    </div>
  );
}
