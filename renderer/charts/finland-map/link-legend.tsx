import { useWords } from '../../i18n/index.ts';
import classes from './finland-map.module.css';
import { lineWidth } from './link-shape.ts';
import type { OfficeLink } from './office-links.ts';
import { widthsToShow } from './widths-to-show.ts';

/** What the thickness of an arc stands for, by a few of the numbers that are on the map. */
export function LinkLegend({ links }: { readonly links: readonly OfficeLink[] }) {
  const words = useWords();
  const counts = links.map(({ pairs }) => pairs.length);
  const most = Math.max(0, ...counts);
  return (
    <ul className={classes['legend']} aria-label={words.say('charts:thickness')}>
      {widthsToShow(counts).map((count) => (
        <li key={count}>
          <svg viewBox="0 0 28 12" width="28" height="12" aria-hidden="true" focusable="false">
            <path className={classes['sample']} d="M0 6H28" strokeWidth={lineWidth(count, most)} />
          </svg>
          {words.say('common:pairs', { count })}
        </li>
      ))}
    </ul>
  );
}
