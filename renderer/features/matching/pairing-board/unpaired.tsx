import { type ReactNode, useMemo, useRef } from 'react';
import { type Method, sidesOf, type Words } from '../../../../electron/contract/index.ts';
import { useWords } from '../../../i18n/index.ts';
import { useKeptElement } from '../../../ui/index.ts';
import { type BoardRow, unpairedRows } from './board-rows.ts';
import type { Card, Side } from './cards.ts';
import { DrawnRows } from './drawn-rows.tsx';
import classes from './pairing-board.module.css';
import { useColumns } from './use-columns.ts';

interface UnpairedProps {
  readonly method: Method;
  /** Those without a pair, side by side. */
  readonly cards: readonly Card[];
  readonly kept: readonly (string | undefined)[];
  readonly draw: (row: BoardRow) => ReactNode;
}

/** Everybody without a pair, beside the pairs and always in sight, however many pairs there are. */
export function Unpaired({ method, cards, kept, draw }: UnpairedProps) {
  const words = useWords();
  const [scroller, keepScroller] = useKeptElement<HTMLDivElement>();
  const list = useRef<HTMLDivElement>(null);
  const columns = useColumns(list);
  const rows = useMemo(() => unpairedRows(cards, columns), [cards, columns]);
  return (
    <div ref={keepScroller} className={classes['unpaired']} data-unpaired>
      <DrawnRows
        rows={rows}
        columns={columns}
        list={list}
        scroller={scroller}
        kept={kept}
        draw={(row) =>
          row.kind === 'side' ? (
            <h2 className={classes['side']}>{saySide(row.side, row.count, method, words)}</h2>
          ) : (
            draw(row)
          )
        }
      />
    </div>
  );
}

function saySide(side: Side, count: number, method: Method, words: Words): string {
  const [left, right] = sidesOf[method];
  const named = side === 'right' ? right : left;
  const known = named === 'first' || named === 'second' ? 'member' : named;
  return words.say(`matching:unpaired-${known}`, { total: words.number(count) });
}
