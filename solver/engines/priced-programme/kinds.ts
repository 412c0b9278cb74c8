import { at, type CandidateTable } from '../../problem/model.ts';

/**
 * Cells sorted by which of the given tags they bear, so that a price per tag becomes one price per
 * kind of cell. Kind 0 bears none.
 */
export interface Kinds {
  readonly count: number;
  /** The kind of each cell, in as few bytes as the number of kinds needs. */
  readonly of: Uint8Array | Int32Array;
  /** The tags that each kind bears. */
  readonly tags: readonly ReadonlySet<string>[];
}

/** Sorts the cells of a table by their tags. Cost: one step for each cell and tag that it bears. */
export function sortByTags(table: CandidateTable, tags: ReadonlySet<string>): Kinds {
  const most = 2 ** tags.size;
  const of = new (most <= 256 ? Uint8Array : Int32Array)(table.score.length);
  const borne: ReadonlySet<string>[] = [new Set()];
  for (const tag of [...tags].sort()) {
    const bits = table.tags.get(tag);
    if (bits !== undefined) split(of, borne, bits, tag);
  }
  return { count: borne.length, of, tags: borne };
}

/** Gives the cells that bear one more tag a kind of their own, for each kind they had before. */
function split(
  of: Kinds['of'],
  borne: ReadonlySet<string>[],
  bits: Uint32Array,
  tag: string,
): void {
  const bearing = new Int32Array(borne.length);
  for (let word = 0; word < bits.length; word++) {
    let rest = at(bits, word);
    while (rest !== 0) {
      const cell = word * 32 + 31 - Math.clz32(rest & -rest);
      rest &= rest - 1;
      const before = at(of, cell);
      if (at(bearing, before) === 0) {
        bearing[before] = borne.length;
        borne.push(new Set([...(borne[before] ?? []), tag]));
      }
      of[cell] = at(bearing, before);
    }
  }
}

/** Numbers one value per kind: what a cell of the kind has of it. */
export function perKind(kinds: Kinds, value: (tags: ReadonlySet<string>) => number): Float64Array {
  return Float64Array.from(kinds.tags, value);
}
