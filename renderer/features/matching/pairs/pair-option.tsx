import { memo, type Ref } from 'react';
import type { PersonReference } from '../../../../electron/contract/index.ts';
import { ScoreBar } from '../../../charts/index.ts';
import { useWords } from '../../../i18n/index.ts';
import { AgencyMark, fullNameOf, Icon, PersonName } from '../../../ui/index.ts';
import type { ListedPair } from '../groups/listed-pairs.ts';
import { usePlaceOf } from '../names.ts';
import classes from './pairs.module.css';

interface PairOptionProps {
  readonly ref: Ref<HTMLDivElement>;
  readonly line: ListedPair;
  readonly index: number;
  /** How many pairs the whole list has. */
  readonly count: number;
  /** How far below the top of the list, in pixels. */
  readonly top: number;
  readonly isSelected: boolean;
  readonly isTabStop: boolean;
  readonly constraint: 'locked' | 'forbidden' | null;
  /** The week in which the visit is locked; null for any. */
  readonly lockedIn: string | null;
  readonly isNew: boolean;
  readonly onFocus: (index: number) => void;
}

/** One pair of the list. Drawn anew only when something of its own changes. */
export const PairOption = memo(function PairOption(props: PairOptionProps) {
  const { ref, line, index, count, top, isSelected, isTabStop, onFocus } = props;
  const { constraint, lockedIn, isNew } = props;
  const { pair, place } = line;
  return (
    <div
      ref={ref}
      role="option"
      className={classes['pair']}
      style={{ top: `${top}px` }}
      aria-selected={isSelected}
      aria-setsize={count}
      aria-posinset={index + 1}
      tabIndex={isTabStop ? 0 : -1}
      data-index={index}
      data-group={place}
      data-panel-focus={isTabStop ? '' : undefined}
      onFocus={() => onFocus(index)}
    >
      {place === 'alone' || place === 'first' ? (
        <PersonCell person={pair.a} groupSize={line.groupSize} />
      ) : (
        <SamePerson person={pair.a} />
      )}
      <span className={classes['score']}>
        <span className={classes['measure']}>
          <ScoreBar score={pair.score} parts={pair.parts} />
          <Points score={pair.score} />
        </span>
        <States line={line} constraint={constraint} lockedIn={lockedIn} isNew={isNew} />
      </span>
      <PersonCell person={pair.b} />
    </div>
  );
});

function Points({ score }: { readonly score: number }) {
  const words = useWords();
  return (
    <span className={classes['points']} aria-hidden="true">
      {words.number(score)}
    </span>
  );
}

/** What is to be said of the pair besides its score: week, third, lock, and that it is new. */
function States({
  line: { pair },
  constraint,
  lockedIn,
  isNew,
}: Pick<PairOptionProps, 'line' | 'constraint' | 'lockedIn' | 'isNew'>) {
  const words = useWords();
  const states = [
    ...(pair.slot === null ? [] : [words.week(pair.slot)]),
    ...(pair.third === null
      ? []
      : [words.say('matching:third', { name: fullNameOf(pair.third.person, words) })]),
    ...(constraint === null
      ? []
      : [
          lockedIn === null || lockedIn === pair.slot
            ? words.say(`matching:${constraint}`)
            : words.say('matching:locked-in', { week: words.week(lockedIn) }),
        ]),
    ...(isNew ? [words.say('matching:new-pair')] : []),
  ];
  if (states.length === 0) return null;
  return (
    <span className={classes['state']}>
      {constraint === 'locked' && <Icon name="lock" size={12} />}
      {constraint === 'forbidden' && <Icon name="close" size={12} />}
      {states.join(', ')}
    </span>
  );
}

interface PersonCellProps {
  readonly person: PersonReference;
  readonly groupSize?: number;
}

function PersonCell({ person, groupSize = 1 }: PersonCellProps) {
  const words = useWords();
  const placeOf = usePlaceOf();
  return (
    <span className={classes['person']}>
      <span className={classes['named']}>
        <PersonName person={person} />
        {groupSize > 1 && (
          <span className={classes['groupSize']}>
            {words.say('matching:group-size', { count: groupSize })}
          </span>
        )}
      </span>
      <span className={classes['place']}>
        {person.agency !== null && <AgencyMark code={person.agency} />}
        <span className={classes['office']}>
          {person.agency === null ? placeOf(person) : placeOf({ ...person, agency: null })}
        </span>
      </span>
    </span>
  );
}

/** The mentor of the line above: not written again, but read out. */
function SamePerson({ person }: { readonly person: PersonReference }) {
  const words = useWords();
  return (
    <span className={classes['same']}>
      <span className="visually-hidden">{fullNameOf(person, words)}</span>
    </span>
  );
}
