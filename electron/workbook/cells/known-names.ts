import type { Names } from '../../contract/index.ts';
import { slipsAllowed, spellingDistance } from './spelling.ts';
import { nameKey } from './text.ts';

/** Something of the reference data that a cell may name. */
export interface NamedEntry {
  readonly code: string;
  readonly names: Names;
  /** Other names by which it goes. */
  readonly aliases: readonly string[];
}

/** What a text names. A close spelling is told, never taken. */
export type NameFinding =
  | { readonly status: 'known'; readonly code: string }
  | { readonly status: 'close'; readonly suggestion: string; readonly codes: readonly string[] }
  | {
      readonly status: 'unclear';
      readonly suggestions: readonly string[];
      readonly codes: readonly string[];
    }
  | { readonly status: 'unknown' };

/** A register of names. */
export interface KnownNames {
  readonly entries: readonly NamedEntry[];
  find(text: string): NameFinding;
  /** The code of a name that is known exactly, or null. */
  codeOf(text: string): string | null;
  nameOf(code: string, language: keyof Names): string | null;
}

interface Spelling {
  readonly name: string;
  readonly codes: Set<string>;
}

const mostRemembered = 10_000;

function spellingsOf(entries: readonly NamedEntry[]): Map<string, Spelling> {
  const spellings = new Map<string, Spelling>();
  for (const { code, names, aliases } of entries) {
    for (const name of [names.fi, names.sv, names.en, ...aliases, code]) {
      const key = nameKey(name);
      if (key === '') continue;
      const spelling = spellings.get(key) ?? { name, codes: new Set() };
      spelling.codes.add(code);
      spellings.set(key, spelling);
    }
  }
  return spellings;
}

function closest(spellings: ReadonlyMap<string, Spelling>, key: string): readonly Spelling[] {
  let most = slipsAllowed(key.length);
  if (most === 0) return [];
  let found: Spelling[] = [];
  for (const [otherKey, spelling] of spellings) {
    const distance = spellingDistance(key, otherKey, most);
    if (distance > most) continue;
    if (distance < most) found = [];
    found.push(spelling);
    most = distance;
  }
  return found;
}

/**
 * Makes a register of names in three languages. A find is one look-up for a name that is known, and
 * O(names * length²) for one that is not; answers are remembered, since columns repeat their texts.
 */
export function createKnownNames(entries: readonly NamedEntry[]): KnownNames {
  const spellings = spellingsOf(entries);
  const byCode = new Map(entries.map((entry) => [entry.code, entry]));
  const remembered = new Map<string, NameFinding>();

  const search = (key: string): NameFinding => {
    const exact = spellings.get(key);
    const found = exact ? [exact] : closest(spellings, key);
    const codes = [...new Set(found.flatMap(({ codes }) => [...codes]))];
    const [first] = codes;
    if (first === undefined) return { status: 'unknown' };
    if (codes.length > 1) {
      const names = exact
        ? codes.map((code) => byCode.get(code)?.names.fi ?? code)
        : found.map(({ name }) => name);
      return { status: 'unclear', suggestions: names, codes };
    }
    return exact
      ? { status: 'known', code: first }
      : { status: 'close', suggestion: found[0]?.name ?? first, codes };
  };

  const find = (text: string): NameFinding => {
    const finding = remembered.get(text) ?? search(nameKey(text));
    if (remembered.size < mostRemembered) remembered.set(text, finding);
    return finding;
  };

  const rememberedCodes = new Map<string, string | null>();
  const codeOf = (text: string): string | null => {
    const remembered = rememberedCodes.get(text);
    if (remembered !== undefined) return remembered;
    const codes = spellings.get(nameKey(text))?.codes;
    const [first] = codes ?? [];
    const code = codes?.size === 1 && first !== undefined ? first : null;
    if (rememberedCodes.size < mostRemembered) rememberedCodes.set(text, code);
    return code;
  };

  return {
    entries,
    find,
    codeOf,
    nameOf: (code, language) => byCode.get(code)?.names[language] ?? null,
  };
}
