import { type KeyboardEvent, useCallback, useEffect, useRef } from 'react';
import type { Cohort, PairView } from '../../../../electron/contract/index.ts';
import { useDeskState } from '../../../app/index.ts';
import { useWords } from '../../../i18n/index.ts';
import { idsOf, isSamePair } from '../same-pair.ts';
import { constraintOf, constraintOfKey, useConstraint } from '../use-constraint.ts';
import { PairOption } from './pair-option.tsx';
import classes from './pairs.module.css';

interface PairListProps {
  readonly cohort: Cohort;
  readonly pairs: readonly PairView[];
  /** Pairs that the previous run did not have; none when there was none. */
  readonly newPairs: ReadonlySet<PairView>;
  readonly onInspect: () => void;
}

/**
 * The chosen pairs, one line each. A pair that gets the focus is the selected one. Arrows move,
 * L locks, E or Delete parts, Enter goes to the inspector.
 */
export function PairList({ cohort, pairs, newPairs, onInspect }: PairListProps) {
  const words = useWords();
  const { selectedPair, selectPair } = useDeskState();
  const constrain = useConstraint(cohort);
  const list = useRef<HTMLDivElement>(null);
  const selected = pairs.findIndex(
    (pair) => selectedPair !== null && isSamePair(cohort.method, idsOf(pair), selectedPair),
  );

  // A run may take the focused pair away; the focus then goes to the pair now in its place.
  const focused = useRef<number | null>(null);
  useEffect(() => {
    if (focused.current === null || list.current === null || pairs.length === 0) return;
    const place = selected === -1 ? Math.min(focused.current, pairs.length - 1) : selected;
    const option = list.current.children[place];
    if (option instanceof HTMLElement && option !== document.activeElement) option.focus();
  }, [selected, pairs]);

  const select = useCallback(
    (index: number): void => {
      const pair = pairs[index];
      if (pair !== undefined) selectPair(idsOf(pair));
    },
    [pairs, selectPair],
  );
  const onFocus = useCallback(
    (index: number): void => {
      focused.current = index;
      select(index);
    },
    [select],
  );
  const press = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const pair = pairs[selected];
    const moved = movedTo(event.key, selected, pairs.length);
    const kind = constraintOfKey(event);
    if (moved !== null) select(moved);
    else if (kind !== null && pair !== undefined) constrain(pair, kind);
    else if (event.key === 'Enter') onInspect();
    else return;
    event.preventDefault();
  };
  return (
    <div
      ref={list}
      className={classes['list']}
      role="listbox"
      data-pairs
      aria-label={words.say('matching:pairs-list')}
      onKeyDown={press}
      onBlur={() => {
        focused.current = null;
      }}
    >
      {pairs.map((pair, index) => (
        <PairOption
          key={`${pair.a.id}-${pair.b.id}`}
          pair={pair}
          index={index}
          isSelected={index === selected}
          isTabStop={index === Math.max(selected, 0)}
          constraint={constraintOf(cohort, idsOf(pair))}
          isNew={newPairs.has(pair)}
          onFocus={onFocus}
        />
      ))}
    </div>
  );
}

/** Where a key moves within a list of `count`, or null for a key that does not move. */
function movedTo(key: string, at: number, count: number): number | null {
  if (key === 'ArrowDown') return Math.min(at + 1, count - 1);
  if (key === 'ArrowUp') return Math.max(at - 1, 0);
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : null;
}
