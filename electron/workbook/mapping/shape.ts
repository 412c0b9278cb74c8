import { createHash } from 'node:crypto';
import { nameKey } from '../cells/text.ts';
import type { FoundTable } from '../layout/found-table.ts';

/**
 * A digest of a table's layout and headers: the same for every table that is made alike, whatever
 * its sheet is called and whoever is in it. What a sealed column says is not in it.
 */
export function shapeOf(
  { layout, headers, letterOf }: FoundTable,
  sealed: ReadonlySet<number>,
): string {
  const parts = headers
    .filter(({ text }) => text !== '')
    .map(({ position, group, text }) => {
      const words = sealed.has(position) ? '*' : `${nameKey(group)}|${nameKey(text)}`;
      return `${letterOf(position)}|${words}`;
    });
  const digest = createHash('sha256')
    .update([layout, ...parts].join('\n'))
    .digest('hex');
  return digest.slice(0, 32);
}
