import type { ImportPreview, ImportRow } from '../../../../../electron/contract/index.ts';

/** How many rows of a preview are new, changed and unchanged. */
export function previewCounts(
  preview: ImportPreview,
): Readonly<Record<ImportRow['status'], number>> {
  const counts = { new: 0, changed: 0, unchanged: 0 };
  for (const row of preview.rows) counts[row.status] += 1;
  return counts;
}

/** The keys of the rows that would change something if they were stored. */
export function storableKeys(preview: ImportPreview): ReadonlySet<string> {
  return new Set(
    preview.rows.filter((row) => row.status !== 'unchanged').map((row) => row.draft.key),
  );
}

/** The keys of a set that are not in another. */
export function keysWithout(
  keys: ReadonlySet<string>,
  others: ReadonlySet<string>,
): ReadonlySet<string> {
  return new Set([...keys].filter((key) => !others.has(key)));
}
