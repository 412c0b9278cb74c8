import { type ReactNode, useState } from 'react';
import { useWords } from '../../i18n/index.ts';
import { QuietButton } from '../../ui/index.ts';
import frame from '../chart-figure.module.css';
import classes from './bar-table.module.css';

/** One row: a name, and a number for each part. */
export interface BarRow {
  readonly key: string;
  readonly name: ReactNode;
  readonly values: readonly number[];
}

interface BarTableProps {
  /** The question that the table answers. */
  readonly question: string;
  /** The answer in one sentence. */
  readonly answer: string;
  readonly rowTitle: string;
  /** What the parts are, in the order in which they are drawn; two at most. */
  readonly parts: readonly string[];
  readonly rows: readonly BarRow[];
  /** Parts on top of each other from the left, or two parts that face each other over a line. */
  readonly kind: 'stacked' | 'facing';
  /** A line across the bars at this number, with what it is called. */
  readonly limit?: { readonly value: number; readonly name: string } | undefined;
}

const SHOWN_FIRST = 10;

/**
 * Bars that are their own table: every number stands in its cell, and a bar beside it shows how
 * large it is. Parts differ in hatching as well as in colour. Long tables show ten rows first.
 */
export function BarTable(props: BarTableProps) {
  const { question, answer, rowTitle, parts, rows, kind, limit } = props;
  const words = useWords();
  const [isWhole, setIsWhole] = useState(false);
  const shown = isWhole ? rows : rows.slice(0, SHOWN_FIRST);
  const most = Math.max(1, limit?.value ?? 0, ...rows.map((row) => lengthOf(row, kind)));
  return (
    <figure className={frame['figure']} aria-label={question}>
      <figcaption className={frame['caption']}>
        <span>
          <h3>{question}</h3>
          <p>{answer}</p>
        </span>
      </figcaption>
      {rows.length === 0 ? null : (
        <table className={classes['table']} data-kind={kind} data-figures>
          <thead>
            <tr>
              <th scope="col">{rowTitle}</th>
              {parts.map((part, place) => (
                <th scope="col" key={part} className={classes['number']}>
                  <span className={classes['mark']} data-bar={place} aria-hidden="true" />
                  {part}
                </th>
              ))}
              <td className={classes['bars']}>{limit?.name}</td>
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <tr key={row.key}>
                <th scope="row">{row.name}</th>
                {row.values.map((value, place) => (
                  <td key={parts[place]} className={classes['number']} data-none={value === 0}>
                    {words.number(value)}
                  </td>
                ))}
                <td className={classes['bars']} aria-hidden="true">
                  <Bars
                    parts={parts}
                    values={row.values}
                    most={most}
                    kind={kind}
                    limit={limit?.value}
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {rows.length > SHOWN_FIRST ? (
        <QuietButton onClick={() => setIsWhole((before) => !before)}>
          {isWhole
            ? words.say('charts:fewer-rows')
            : words.say('charts:all-rows', { count: rows.length })}
        </QuietButton>
      ) : null}
    </figure>
  );
}

function lengthOf({ values }: BarRow, kind: BarTableProps['kind']): number {
  return kind === 'facing' ? Math.max(...values) : values.reduce((sum, value) => sum + value, 0);
}

interface BarsProps {
  readonly parts: readonly string[];
  readonly values: readonly number[];
  readonly most: number;
  readonly kind: BarTableProps['kind'];
  readonly limit: number | undefined;
}

function Bars({ parts, values, most, kind, limit }: BarsProps) {
  const barOf = (place: number) => {
    const value = values[place] ?? 0;
    return value === 0 ? null : (
      <span key={parts[place]} data-bar={place} style={{ width: `${(value / most) * 100}%` }} />
    );
  };
  return (
    <div className={classes['track']}>
      {kind === 'stacked'
        ? parts.map((_, place) => barOf(place))
        : parts.map((part, place) => (
            <span key={part} className={classes['side']}>
              {barOf(place)}
            </span>
          ))}
      {limit === undefined ? null : (
        <span className={classes['limit']} style={{ left: `${(limit / most) * 100}%` }} />
      )}
    </div>
  );
}
