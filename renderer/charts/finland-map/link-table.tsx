import { useOrganisation, useWords } from '../../i18n/index.ts';
import { fullNameOf } from '../../ui/index.ts';
import frame from '../chart-figure.module.css';
import type { OfficeLink } from './office-links.ts';
import { sayTravel } from './say-links.ts';

/** The numbers of the map: every way between two offices, its length and its pairs by name. */
export function LinkTable({ links }: { readonly links: readonly OfficeLink[] }) {
  const words = useWords();
  const { nameOf } = useOrganisation();
  return (
    <table className={frame['numbers']}>
      <thead>
        <tr>
          <th scope="col">{words.say('charts:offices')}</th>
          <th scope="col" className={frame['number']}>
            {words.say('charts:pairs')}
          </th>
          <th scope="col" className={frame['number']}>
            {words.say('charts:one-way')}
          </th>
          <th scope="col">{words.say('charts:who')}</th>
        </tr>
      </thead>
      <tbody>
        {links.map(({ key, from, to, pairs, minutes }) => (
          <tr key={key}>
            <th scope="row">
              {from === to
                ? nameOf('office', from)
                : `${nameOf('office', from)} – ${nameOf('office', to)}`}
            </th>
            <td className={frame['number']}>{words.number(pairs.length)}</td>
            <td className={frame['number']}>{sayTravel(minutes, words)}</td>
            <td>
              {pairs
                .map(({ a, b }) => `${fullNameOf(a, words)} – ${fullNameOf(b, words)}`)
                .join('; ')}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
