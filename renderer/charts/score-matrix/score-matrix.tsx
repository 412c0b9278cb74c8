import { SegmentedControl } from '@mantine/core';
import { type ReactNode, useId, useState } from 'react';
import { useWords } from '../../i18n/index.ts';
import { QuietButton } from '../../ui/index.ts';
import { ChartFigure } from '../chart-figure.tsx';
import { type OrderName, orderNames } from './groups.ts';
import { type Cell, cellsOf, type Matrix, type MatrixOrder, type MatrixPair } from './matrix.ts';
import { MatrixCanvas } from './matrix-canvas.tsx';
import { MatrixLegend } from './matrix-legend.tsx';
import { MatrixTable } from './matrix-table.tsx';
import { sayPair } from './say-cell.ts';
import classes from './score-matrix.module.css';
import { useOrder } from './use-order.ts';
import { useSubject, useSummary } from './use-subject.ts';

interface ScoreMatrixProps {
  /** All candidates. Keep the same object for as long as nothing in it changes. */
  readonly matrix: Matrix;
  /** Who stands in the rows and in the columns, in the plural: 'mentors', 'mentees'. */
  readonly rowTitle: string;
  readonly columnTitle: string;
  /** The pairs of the roster, by the ids of their people. */
  readonly chosen: readonly MatrixPair[];
  /** The pair that the rest of the desk shows. */
  readonly selected: MatrixPair | null;
  /** Enter or a click on a cell. */
  readonly onSelect: (pair: MatrixPair) => void;
  /** Tells why the two of the cell under the pointer or the keyboard score what they do. */
  readonly why?: (pair: MatrixPair) => ReactNode;
}

/**
 * How well everybody would fit with everybody: all candidates as a heat map, the roster marked,
 * pairs that a rule forbids hatched by the rule. Ordered by name, agency, sector or likeness; zoomed
 * by +, - and 0 or Control and the wheel; walked by the keyboard, and told in words as it is walked.
 * Fills the height that it is given. T gives one person's row as a table.
 */
export function ScoreMatrix(props: ScoreMatrixProps) {
  const { matrix, chosen, selected, onSelect, why } = props;
  const words = useWords();
  const [orderName, setOrderName] = useState<OrderName>('agency');
  const [zoom, setZoom] = useState<number | 'fit'>('fit');
  const [cursor, setCursor] = useState<MatrixPair | null>(null);
  const [pointed, setPointed] = useState<MatrixPair | null>(null);
  const { order, isReady } = useOrder(matrix, orderName);
  const subject = useSubject(matrix, order, orderName, chosen);
  const keysId = useId();
  const shown = pointed ?? cursor ?? selected;
  const pairOf = (cell: Cell): MatrixPair | null => pairAt(matrix, order, cell);
  const cellOf = (pair: MatrixPair | null): Cell | null =>
    pair === null ? null : (cellsOf([pair], matrix, order)[0] ?? null);
  const point = (cell: Cell | null): void => {
    const pair = cell === null ? null : pairOf(cell);
    if (pair?.a === pointed?.a && pair?.b === pointed?.b) return;
    setPointed(pair);
  };
  const move = (cell: Cell): void => {
    setPointed(null);
    setCursor(pairOf(cell));
  };
  const pick = (cell: Cell): void => {
    const pair = pairOf(cell);
    setCursor(pair);
    if (pair !== null) onSelect(pair);
  };
  const say = (pair: MatrixPair | null): string => sayPair(matrix, pair, chosen, words);
  const summary = useSummary(matrix, chosen);
  return (
    <ChartFigure
      question={words.say('charts:matrix-question')}
      answer={summary}
      level={2}
      chart={
        <div className={classes['matrix']} data-fills>
          <div className={classes['tools']}>
            <SegmentedControl
              aria-label={words.say('charts:order')}
              value={orderName}
              onChange={setOrderName}
              data={orderNames.map((name) => ({
                value: name,
                label: words.say(`charts:order-${name}`),
              }))}
            />
            <div className={classes['axes']}>
              <span>
                {words.say('charts:axes', { rows: props.rowTitle, columns: props.columnTitle })}
              </span>
              <QuietButton onClick={() => setZoom('fit')}>
                {words.say('charts:show-all')}
              </QuietButton>
            </div>
          </div>
          <MatrixCanvas
            subject={subject}
            selected={cellOf(selected)}
            cursor={cellOf(cursor)}
            pointed={cellOf(pointed)}
            zoom={zoom}
            label={`${words.say('charts:matrix-question')} ${summary}`}
            describedBy={keysId}
            onZoom={setZoom}
            onPoint={point}
            onMove={move}
            onPick={pick}
          />
          <p className={classes['readout']} aria-hidden="true">
            {shown === null ? words.say('charts:matrix-keys') : say(shown)}
            {isReady ? null : <em> {words.say('charts:ordering')}</em>}
          </p>
          {why && (
            <p className={classes['why']} role="status">
              {shown !== null && why(shown)}
            </p>
          )}
          <p className="visually-hidden" role="status">
            {say(cursor)}
          </p>
          <p className="visually-hidden" id={keysId}>
            {words.say('charts:matrix-keys')}
          </p>
          <MatrixLegend matrix={matrix} scale={subject.scale} hasChosen={chosen.length > 0} />
        </div>
      }
      table={
        <MatrixTable
          matrix={matrix}
          person={Math.max(
            0,
            matrix.left.findIndex(({ id }) => id === (cursor ?? selected)?.a),
          )}
          chosen={chosen}
          selected={selected}
          rowTitle={props.rowTitle}
          columnTitle={props.columnTitle}
          onPerson={(left) => setCursor(pairOfPeople(matrix, left, 0))}
          onPick={(left, right) => {
            const pair = pairOfPeople(matrix, left, right);
            if (pair !== null) onSelect(pair);
          }}
        />
      }
    />
  );
}

function pairOfPeople(matrix: Matrix, left: number, right: number): MatrixPair | null {
  const a = matrix.left[left]?.id;
  const b = matrix.right[right]?.id;
  return a === undefined || b === undefined ? null : { a, b };
}

function pairAt(matrix: Matrix, order: MatrixOrder, { row, column }: Cell): MatrixPair | null {
  return pairOfPeople(matrix, order.rows[row] ?? -1, order.columns[column] ?? -1);
}
