import { nameKey } from '../cells/text.ts';
import { meaningOfHeader } from '../columns/header-meanings.ts';
import type { HeaderCell } from '../layout/found-table.ts';

/** The columns that Microsoft Forms puts before the answers, in its languages. */
const begun = ['start time', 'aloitusaika', 'starttid'];
const ended = ['completion time', 'valmistumisaika', 'slutförandetid'];
const changedLast = [
  'last modified time',
  'viimeksi muokattu',
  'viimeisin muokkausaika',
  'viimeksi muokkausaika',
  'senaste ändringstid',
  'tid för senaste ändring',
];
const numbers = ['id', 'tunnus', 'tunniste'];

const keyOf = ({ text }: HeaderCell): string => nameKey(text);

/** Whether a table was exported from Microsoft Forms: it says when each answer began and ended. */
function isFormsExport(headers: readonly HeaderCell[]): boolean {
  const keys = new Set(headers.map(keyOf));
  return begun.some((key) => keys.has(key)) && ended.some((key) => keys.has(key));
}

const isFor = (header: HeaderCell, kind: 'email' | 'name'): boolean => {
  const use = meaningOfHeader(header.text)?.use;
  if (kind === 'email') return use?.kind === 'field' && use.field === 'email';
  return use?.kind === 'whole-name';
};

/**
 * The positions of what Microsoft Forms adds by itself: a number, times, and the e-mail and the name
 * of the account that answered, where the form asked for them too. They are left out in silence.
 */
export function positionsOfFormsExtras(headers: readonly HeaderCell[]): ReadonlySet<number> {
  const extras = new Set<number>();
  if (!isFormsExport(headers)) return extras;
  const added = [...numbers, ...begun, ...ended, ...changedLast];
  for (const header of headers) if (added.includes(keyOf(header))) extras.add(header.position);
  for (const kind of ['email', 'name'] as const) {
    const [first, another] = headers.filter((header) => isFor(header, kind));
    if (first !== undefined && (another !== undefined || (kind === 'name' && asksNames(headers)))) {
      extras.add(first.position);
    }
  }
  return extras;
}

const asksNames = (headers: readonly HeaderCell[]): boolean =>
  headers.some((header) => {
    const use = meaningOfHeader(header.text)?.use;
    return use?.kind === 'field' && use.field === 'lastName';
  });
