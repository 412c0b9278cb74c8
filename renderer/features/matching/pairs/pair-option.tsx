import { memo } from 'react';
import type { PairView, PersonReference } from '../../../../electron/contract/index.ts';
import { ScoreBar } from '../../../charts/index.ts';
import { useWords } from '../../../i18n/index.ts';
import { AgencyMark, fullNameOf, Icon, PersonName } from '../../../ui/index.ts';
import { usePlaceOf } from '../names.ts';
import classes from './pairs.module.css';

interface PairOptionProps {
  readonly pair: PairView;
  readonly index: number;
  readonly isSelected: boolean;
  readonly isTabStop: boolean;
  readonly constraint: 'locked' | 'forbidden' | null;
  readonly isNew: boolean;
  readonly onFocus: (index: number) => void;
}

/** One pair of the list. Drawn anew only when something of its own changes. */
export const PairOption = memo(function PairOption({
  pair,
  index,
  isSelected,
  isTabStop,
  constraint,
  isNew,
  onFocus,
}: PairOptionProps) {
  const words = useWords();
  const states = [
    ...(pair.slot === null ? [] : [words.week(pair.slot)]),
    ...(pair.third === null
      ? []
      : [words.say('matching:third', { name: fullNameOf(pair.third.person, words) })]),
    ...(constraint === null ? [] : [words.say(`matching:${constraint}`)]),
    ...(isNew ? [words.say('matching:new-pair')] : []),
  ];
  return (
    <div
      role="option"
      className={classes['pair']}
      aria-selected={isSelected}
      tabIndex={isTabStop ? 0 : -1}
      data-panel-focus={isTabStop ? '' : undefined}
      onFocus={() => onFocus(index)}
    >
      <PersonCell person={pair.a} />
      <span className={classes['score']}>
        <span className={classes['measure']}>
          <ScoreBar score={pair.score} parts={pair.parts} />
          <span className={classes['points']} aria-hidden="true">
            {words.number(pair.score)}
          </span>
        </span>
        {states.length > 0 && (
          <span className={classes['state']}>
            {constraint === 'locked' && <Icon name="lock" size={12} />}
            {constraint === 'forbidden' && <Icon name="close" size={12} />}
            {states.join(', ')}
          </span>
        )}
      </span>
      <PersonCell person={pair.b} />
    </div>
  );
});

function PersonCell({ person }: { readonly person: PersonReference }) {
  const placeOf = usePlaceOf();
  return (
    <span className={classes['person']}>
      <PersonName person={person} />
      <span className={classes['place']}>
        {person.agency !== null && <AgencyMark code={person.agency} />}
        <span className={classes['office']}>
          {person.agency === null ? placeOf(person) : placeOf({ ...person, agency: null })}
        </span>
      </span>
    </span>
  );
}
