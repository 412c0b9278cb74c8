/** What can be found, in the order in which the kinds are shown. */
export const entryKinds = [
  'commands',
  'rooms',
  'documents',
  'cohorts',
  'people',
  'settings',
] as const;
export type EntryKind = (typeof entryKinds)[number];

/** Something that the palette can do. */
export interface Entry {
  readonly id: string;
  readonly kind: EntryKind;
  readonly label: string;
  /** What stands beside the label, and is searched too. */
  readonly detail: string | null;
  /** The keys that do the same. */
  readonly keys: string | null;
  readonly take: () => void;
}

/** Entries of one kind that were found, the best first. */
export interface FoundKind {
  readonly kind: EntryKind;
  readonly entries: readonly Entry[];
}

/** An entry with its text as it is compared. */
export interface SearchedEntry {
  readonly entry: Entry;
  readonly text: string;
}

/** Of people and cohorts there may be thousands; what the program can do is shown whole. */
const MOST_FOUND = 12;
const countless: ReadonlySet<EntryKind> = new Set(['cohorts', 'people']);

/** The distance of a word whose letters only follow one another; farther than any whole words. */
const SCATTERED = 1000;

/**
 * Text as it is compared: small letters without their marks, so that 'vayrynen' finds Väyrynen and
 * 'Åbo' is found by 'abo'. For searching alone: nothing that is shown or stored is written so.
 */
export function folded(text: string): string {
  return text.toLocaleLowerCase('fi').normalize('NFD').replaceAll(/\p{M}/gu, '');
}

/** Makes entries ready to be searched. */
export function searchedEntries(entries: readonly Entry[]): readonly SearchedEntry[] {
  return entries.map((entry) => ({
    entry,
    text: folded(entry.detail === null ? entry.label : `${entry.label} ${entry.detail}`),
  }));
}

/**
 * The entries in which every word that was typed is found, in any order: where the text begins so
 * first, then where a word does, then where it stands within one. Only where nothing is found so,
 * the letters may follow one another with others between. The kind with the best of them is shown first. With
 * nothing typed everything but the people is offered in its own order. Linear in the number of
 * entries.
 */
export function findEntries(
  searched: readonly SearchedEntry[],
  typed: string,
): readonly FoundKind[] {
  const wanted = folded(typed).split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return unaskedEntries(searched);
  const found = searched.flatMap(({ entry, text }) => {
    const distance = distanceOf(text, wanted);
    return distance === null ? [] : [{ entry, distance }];
  });
  found.sort((one, other) => one.distance - other.distance);
  const isWhole = (found[0]?.distance ?? SCATTERED) < SCATTERED;
  const best = isWhole ? found.filter(({ distance }) => distance < SCATTERED) : found;
  return groupsOf(
    best.map(({ entry }) => entry),
    [...new Set(best.map(({ entry }) => entry.kind))],
  );
}

function unaskedEntries(searched: readonly SearchedEntry[]): readonly FoundKind[] {
  const offered = searched.map(({ entry }) => entry).filter(({ kind }) => kind !== 'people');
  return groupsOf(offered, entryKinds);
}

function groupsOf(entries: readonly Entry[], kinds: readonly EntryKind[]): readonly FoundKind[] {
  return kinds
    .map((kind) => ({
      kind,
      entries: entries
        .filter((entry) => entry.kind === kind)
        .slice(0, countless.has(kind) ? MOST_FOUND : entries.length),
    }))
    .filter(({ entries: ofKind }) => ofKind.length > 0);
}

/** How far a text is from the wanted words, from 0; null where one of them is not in it. */
function distanceOf(text: string, wanted: readonly string[]): number | null {
  let sum = 0;
  for (const word of wanted) {
    const distance = wordDistance(text, word);
    if (distance === null) return null;
    sum += distance;
  }
  return sum;
}

function wordDistance(text: string, word: string): number | null {
  if (text.startsWith(word)) return 0;
  if (text.includes(` ${word}`)) return 1;
  if (text.includes(word)) return 2;
  return hasInOrder(text, word) ? SCATTERED : null;
}

/** Whether the letters of a word stand in a text in their order, beginning at the start of a word. */
function hasInOrder(text: string, word: string): boolean {
  for (let start = 0; start !== -1; start = nextWord(text, start)) {
    if (text[start] === word[0] && followsFrom(text, word, start)) return true;
  }
  return false;
}

function nextWord(text: string, from: number): number {
  const space = text.indexOf(' ', from);
  return space === -1 ? -1 : space + 1;
}

function followsFrom(text: string, word: string, start: number): boolean {
  let place = start;
  for (const letter of word) {
    const at = text.indexOf(letter, place);
    if (at === -1) return false;
    place = at + 1;
  }
  return true;
}
