import { type ReactNode, useCallback, useMemo, useRef } from 'react';
import type { Cohort, PairView, Run } from '../../../../electron/contract/index.ts';
import { useWords } from '../../../i18n/index.ts';
import { useKeptElement } from '../../../ui/index.ts';
import { ContextMenu } from '../pair-menu/context-menu.tsx';
import type { Inspect } from '../pair-menu/use-pair-entries.ts';
import type { PickedPair } from '../picked-pair.ts';
import { idsOf } from '../same-pair.ts';
import { handMadeOf, saidOf } from '../use-constraint.ts';
import { BoardCard } from './board-card.tsx';
import { type BoardRow, boardRows, bySide } from './board-rows.ts';
import { cardsOf, type Member } from './cards.ts';
import { CarryLine } from './carry-line.tsx';
import { DrawnRows } from './drawn-rows.tsx';
import { freeHosts } from './free-hosts.ts';
import classes from './pairing-board.module.css';
import { Unpaired } from './unpaired.tsx';
import { useBoardFocus } from './use-board-focus.ts';
import { useCarrying } from './use-carrying.ts';
import { useChipActions } from './use-chip-actions.ts';
import { useColumns } from './use-columns.ts';
import { useMemberEntries } from './use-member-entries.ts';
import { useWeekDrop } from './use-week-drop.ts';
import { WeekHeading } from './week-heading.tsx';

interface PairingBoardProps {
  readonly cohort: Cohort;
  readonly run: Run;
  /** The pairs in the order in which they lie. */
  readonly pairs: readonly PairView[];
  readonly onRun: () => void;
  readonly onInspect: Inspect;
  readonly onTry: (half: PickedPair) => void;
}

/**
 * The pairs as cards that people are carried between, by mouse or keyboard. Somebody who is put
 * beside another is locked to that one, and the pairs are made anew around the two. While a person
 * is carried, everybody across says what the pair would give and cost the whole, or why it cannot be.
 */
export function PairingBoard({ cohort, run, pairs, onRun, onInspect, onTry }: PairingBoardProps) {
  const words = useWords();
  const [board, keepBoard] = useKeptElement<HTMLFieldSetElement>();
  const list = useRef<HTMLDivElement>(null);
  const columns = useColumns(list);
  const cards = useMemo(() => cardsOf(pairs, run, cohort.method), [pairs, run, cohort.method]);
  const paired = useMemo(() => cards.filter((card) => card.pairs.length > 0), [cards]);
  const alone = useMemo(() => bySide(cards.filter((card) => card.pairs.length === 0)), [cards]);
  const rows = useMemo(
    () => boardRows(paired, columns, weeksOf(cohort)),
    [paired, columns, cohort],
  );
  const members = useMemo(
    () => [...membersOf(rows), ...alone.flatMap((card) => card.members)],
    [rows, alone],
  );

  const focus = useBoardFocus(board, members);
  const carrying = useCarrying(cohort, run, onRun, focus.follow);
  const { carried, offerOf } = carrying;
  const weekDrop = useWeekDrop(cohort, carrying, onRun, focus.follow);
  const actions = useChipActions({ cohort, members, carrying, focus, onInspect });
  const entriesOf = useMemberEntries({ cohort, carrying, onInspect, onTry });
  const stopKey = focus.stop?.key ?? null;
  const kept = [stopKey ?? undefined, carried?.key];
  const saidOfPair = useCallback((pair: PairView) => saidOf(cohort, idsOf(pair)), [cohort]);
  const madeOfPair = useCallback((pair: PairView) => handMadeOf(cohort, idsOf(pair)), [cohort]);
  const draw = (row: BoardRow): ReactNode => {
    if (row.kind === 'side') return null;
    if (row.kind === 'cards') {
      return row.cards.map((card) => (
        <BoardCard
          key={card.key}
          card={card}
          saidOf={saidOfPair}
          madeOf={madeOfPair}
          carried={carried}
          offerOf={offerOf}
          stopKey={card.members.some(({ key }) => key === stopKey) ? stopKey : null}
          actions={actions}
        />
      ));
    }
    const [weeks, isFree] = row.kind === 'week' ? [[row.week], false] : [row.weeks, true];
    return weeks.map((week) => (
      <WeekHeading
        key={week}
        week={week}
        {...(isFree ? { free: freeHosts(cohort, run, week) } : {})}
        standing={weekDrop.standingOf(week)}
        onPut={() => weekDrop.put(week)}
      />
    ));
  };
  return (
    <>
      <CarryLine
        carried={carried}
        hold={carrying.hold}
        refused={carrying.refused}
        fraction={carrying.fraction}
        onPutBack={carrying.putBack}
      />
      <fieldset
        ref={keepBoard}
        className={classes['board']}
        aria-label={words.say('matching:form-board')}
        data-pairs
        data-count={cards.length}
        data-carrying={carried === null ? undefined : ''}
        onBlur={() => focus.follow(null)}
      >
        <ContextMenu
          label={words.say('matching:menu-label')}
          entriesOf={(clicked) => {
            const chip = clicked.closest<HTMLElement>('[data-member]');
            const member = members.find(({ key }) => key === chip?.dataset['member']);
            return member === undefined ? [] : entriesOf(member);
          }}
        >
          <div className={classes['parts']}>
            <DrawnRows
              rows={rows}
              columns={columns}
              list={list}
              scroller={board}
              kept={kept}
              draw={draw}
            />
            {alone.length > 0 && (
              <Unpaired method={cohort.method} cards={alone} kept={kept} draw={draw} />
            )}
          </div>
        </ContextMenu>
      </fieldset>
    </>
  );
}

function membersOf(rows: ReturnType<typeof boardRows>): readonly Member[] {
  return rows.flatMap((row) =>
    row.kind === 'cards' ? row.cards.flatMap((card) => card.members) : [],
  );
}

/** The weeks in which there can be visits. */
function weeksOf({ method, settings }: Cohort): readonly string[] {
  return method === 'shadowing' ? settings.weeks : [];
}
