import { useWords } from '../../../i18n/index.ts';
import { AgencyMark } from '../../../ui/index.ts';
import type { AgencyChange } from './agencies.ts';
import classes from './comparison.module.css';
import type { BothNames } from './comparison-head.tsx';
import { NO_NUMBER } from './say-change.ts';

interface AgencyTableProps {
  readonly names: BothNames;
  readonly agencies: readonly AgencyChange[];
}

/** How each agency fares in both rosters: its pairs, how good they are, and which change. */
export function AgencyTable({ names, agencies }: AgencyTableProps) {
  const words = useWords();
  if (agencies.length === 0) return null;
  const number = classes['number'];
  const sayMean = (mean: number | null): string =>
    mean === null ? NO_NUMBER : words.number(Math.round(mean));
  return (
    <table className={classes['table']}>
      <caption>{words.say('matching:by-agency')}</caption>
      <thead>
        <tr>
          <th scope="col" rowSpan={2}>
            {words.say('matching:filter-agency')}
          </th>
          {(['agency-pairs', 'agency-mean', 'agency-changes'] as const).map((group) => (
            <th key={group} scope="colgroup" colSpan={2} className={number}>
              {words.say(`matching:${group}`)}
            </th>
          ))}
        </tr>
        <tr>
          {(['pairs', 'mean'] as const).flatMap((group) =>
            (['before', 'after'] as const).map((side) => (
              <th key={`${group} ${side}`} scope="col" className={number}>
                {names[side]}
              </th>
            )),
          )}
          {(['gained', 'lost'] as const).map((side) => (
            <th key={side} scope="col" className={number}>
              {words.say(`matching:agency-${side}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {agencies.map(({ code, before, after, gained, lost }) => (
          <tr key={code}>
            <th scope="row">
              <AgencyMark code={code} />
            </th>
            <td className={number}>{words.number(before.pairs)}</td>
            <td className={number}>{words.number(after.pairs)}</td>
            <td className={number}>{sayMean(before.mean)}</td>
            <td className={number}>{sayMean(after.mean)}</td>
            <td className={number}>{words.number(gained)}</td>
            <td className={number}>{words.number(lost)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
