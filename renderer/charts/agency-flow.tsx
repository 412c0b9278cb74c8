import { type Method, type PairView, sidesOf, type Words } from '../../electron/contract/index.ts';
import { useOrganisation, useWords } from '../i18n/index.ts';
import { AgencyMark, AgencySign } from '../ui/index.ts';
import classes from './agency-flow.module.css';
import frame from './chart-figure.module.css';
import { countFlow, type FlowMatrix } from './flow-matrix.ts';

interface AgencyFlowProps {
  readonly pairs: readonly PairView[];
  readonly method: Method;
}

/**
 * How many pairs meet across agencies, and between which: a matrix that is its own table, with the
 * numbers written in its cells.
 */
export function AgencyFlow({ pairs, method }: AgencyFlowProps) {
  const words = useWords();
  const { organisation } = useOrganisation();
  const flow = countFlow(
    pairs,
    organisation.agencies.map(({ code }) => code),
    method === 'workpair',
  );
  return (
    <figure className={frame['figure']} aria-label={words.say('cohort:flow-question')}>
      <figcaption className={frame['caption']}>
        <span>
          <h3>{words.say('cohort:flow-question')}</h3>
          <p>{words.say('cohort:flow-answer', { across: flow.across, pairs: flow.pairs })}</p>
        </span>
      </figcaption>
      <FlowTable flow={flow} corner={sayCorner(method, words)} />
    </figure>
  );
}

/** Whose agencies stand in the rows, and whose in the columns; two of a pool have no sides. */
function sayCorner(method: Method, words: Words): string {
  const [row, column] = sidesOf[method].flatMap((side) =>
    side === 'first' || side === 'second' ? [] : words.say(`common:${side}`),
  );
  if (row === undefined || column === undefined) return words.say('charts:order-agency');
  return words.say('charts:flow-corner', { row, column });
}

interface FlowTableProps {
  readonly flow: FlowMatrix;
  readonly corner: string;
}

function FlowTable({ flow, corner }: FlowTableProps) {
  const words = useWords();
  const { shortNameOf } = useOrganisation();
  const nameOf = (code: string | null): string =>
    code === null ? words.say('common:not-answered') : shortNameOf(code);
  const most = Math.max(1, ...flow.counts.flat());
  return (
    <div className={classes['scroll']}>
      <table className={classes['flow']}>
        <thead>
          <tr>
            <th scope="col">{corner}</th>
            {flow.codes.map((code) => (
              <th scope="col" key={code} title={nameOf(code)}>
                <AgencyColumn code={code} />
                <span className="visually-hidden">{nameOf(code)}</span>
              </th>
            ))}
            <th scope="col">{words.say('cohort:flow-sum')}</th>
          </tr>
        </thead>
        <tbody>
          {flow.counts.map((counts, row) => (
            <tr key={flow.codes[row] ?? 'unknown'}>
              <th scope="row">
                <AgencyRow code={flow.codes[row] ?? null} />
              </th>
              {counts.map((count, column) => (
                <td
                  key={flow.codes[column] ?? 'unknown'}
                  data-strength={Math.ceil((count / most) * 3)}
                  data-same={row === column}
                >
                  {count === 0 ? '–' : words.number(count)}
                </td>
              ))}
              <td className={classes['sum']}>
                {words.number(counts.reduce((sum, count) => sum + count, 0))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Columns bear the sign alone, to be narrow; the rows beside them say whose sign it is. */
function AgencyColumn({ code }: { readonly code: string | null }) {
  const { agencyIndex } = useOrganisation();
  return code === null ? '?' : <AgencySign code={code} index={agencyIndex(code)} />;
}

function AgencyRow({ code }: { readonly code: string | null }) {
  const words = useWords();
  return code === null ? `? ${words.say('common:not-answered')}` : <AgencyMark code={code} />;
}
