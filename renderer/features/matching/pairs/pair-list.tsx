import { type KeyboardEvent, useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react';
import {
  type Cohort,
  groupsOf,
  membersOf,
  type PairView,
} from '../../../../electron/contract/index.ts';
import { useDeskState } from '../../../app/index.ts';
import { useWords } from '../../../i18n/index.ts';
import { keyMove, useLongList } from '../../../ui/index.ts';
import { listedPairs } from '../groups/listed-pairs.ts';
import { ContextMenu } from '../pair-menu/context-menu.tsx';
import { opensMenu } from '../pair-menu/menu-key.ts';
import { type Inspect, usePairEntries } from '../pair-menu/use-pair-entries.ts';
import { idsOf, isSamePair } from '../same-pair.ts';
import { constraintOf, constraintOfKey, saidOf, useConstraint } from '../use-constraint.ts';
import { PairOption } from './pair-option.tsx';
import classes from './pairs.module.css';

interface PairListProps {
  readonly cohort: Cohort;
  readonly pairs: readonly PairView[];
  /** Pairs that the previous run did not have; none when there was none. */
  readonly newPairs: ReadonlySet<PairView>;
  /** What scrolls the list; null until it is there. */
  readonly scroller: HTMLElement | null;
  readonly onInspect: Inspect;
}

/** So many pairs a page key passes. */
const PAGE = 10;

/**
 * The chosen pairs, one line each, those of one mentor as a block. A pair that gets the focus is the
 * selected one. Arrows move, L locks, E or Delete parts, Enter goes to the inspector.
 */
export function PairList({ cohort, pairs, newPairs, scroller, onInspect }: PairListProps) {
  const words = useWords();
  const { selectedPair, selectPair } = useDeskState();
  const constrain = useConstraint(cohort);
  const entriesOf = usePairEntries(cohort, onInspect);
  const lines = useMemo(() => listedPairs(groupsOf(pairs, cohort.method)), [pairs, cohort.method]);
  const selected = lines.findIndex(
    ({ pair }) => selectedPair !== null && isSamePair(cohort.method, idsOf(pair), selectedPair),
  );
  // A run may take the selected pair away; Tab then stops at the pair now in its place.
  const [last, setLast] = useState(0);
  const stop = selected === -1 ? Math.min(last, lines.length - 1) : selected;

  const list = useRef<HTMLDivElement>(null);
  const long = useLongList({
    count: lines.length,
    keyOf: useCallback((index) => keyOf(lines[index]?.pair), [lines]),
    scroller,
    list,
    kept: useMemo(() => [stop], [stop]),
  });
  const hasFocus = useRef(false);
  useLayoutEffect(() => {
    if (!hasFocus.current) return;
    const option = list.current?.querySelector<HTMLElement>(`[data-index="${stop}"]`);
    if (!option || option === document.activeElement) return;
    option.focus({ preventScroll: true });
    option.scrollIntoView({ block: 'nearest' });
  });

  const select = useCallback(
    (index: number): void => {
      const line = lines[index];
      if (line !== undefined) selectPair(idsOf(line.pair));
    },
    [lines, selectPair],
  );
  const onFocus = useCallback(
    (index: number): void => {
      hasFocus.current = true;
      setLast(index);
      select(index);
    },
    [select],
  );
  const press = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const pair = lines[selected]?.pair;
    const moved = keyMove(event.key, selected, lines.length, PAGE);
    const kind = constraintOfKey(event);
    if (moved !== null) select(moved);
    else if (kind !== null && pair !== undefined) constrain(pair, kind);
    else if (event.key === 'Enter') onInspect();
    else if (!opensMenu(event)) return;
    event.preventDefault();
  };
  return (
    <ContextMenu
      label={words.say('matching:menu-label')}
      entriesOf={(clicked) => {
        const option = clicked.closest<HTMLElement>('[data-index]');
        const pair = lines[Number(option?.dataset['index'] ?? -1)]?.pair;
        return pair === undefined ? [] : entriesOf(pair, membersOf(pair));
      }}
    >
      <div
        ref={list}
        className={classes['list']}
        style={{ height: `${long.height}px` }}
        role="listbox"
        data-pairs
        data-count={lines.length}
        aria-label={words.say('matching:pairs-list')}
        onKeyDown={press}
        onBlur={() => {
          hasFocus.current = false;
        }}
      >
        {long.rows.map(({ index, top }) => {
          const line = lines[index];
          return line === undefined ? null : (
            <PairOption
              key={keyOf(line.pair)}
              ref={long.measure}
              line={line}
              index={index}
              count={lines.length}
              top={top}
              isSelected={index === selected}
              isTabStop={index === stop}
              constraint={constraintOf(cohort, idsOf(line.pair))}
              lockedIn={saidOf(cohort, idsOf(line.pair))?.slot ?? null}
              isNew={newPairs.has(line.pair)}
              onFocus={onFocus}
            />
          );
        })}
      </div>
    </ContextMenu>
  );
}

function keyOf(pair: PairView | undefined): string {
  return pair === undefined ? '' : `${pair.a.id}-${pair.b.id}`;
}
