import type { ImportEvent, ImportPreview } from '../../contract/index.ts';

/** So many rows and issues a page takes in between two frames. */
const partSize = 200;

/**
 * Tells the rows and issues of a preview in parts, each a message of its own to the page, and gives
 * the event that ends them.
 */
export function inParts(
  { rows, issues, ...preview }: ImportPreview,
  emit: (event: ImportEvent) => void,
): ImportEvent {
  const most = Math.max(rows.length, issues.length);
  for (let from = 0; from < most; from += partSize) {
    const to = from + partSize;
    emit({ kind: 'part', part: { rows: rows.slice(from, to), issues: issues.slice(from, to) } });
  }
  return { kind: 'preview', preview };
}
