import { modelOf, type ProblemModel } from '../../engines/models.ts';
import { visitsFrame } from '../../engines/programme/visits-frame.ts';
import { numbered } from '../../problem/groups.ts';
import { at, bears, type CandidateTable, columnOf } from '../../problem/model.ts';
import type { PairingProblem, PairLock } from '../../problem/problem.ts';
import type { Stand } from '../people.ts';

/**
 * All pairs that a roster may be made of, whatever the rules say, with the limits whose places they
 * take. In typed arrays, since there may be millions.
 */
export interface Possibilities {
  readonly count: number;
  /** The two people of each. */
  readonly row: Int32Array;
  readonly column: Int32Array;
  readonly score: Int32Array;
  /** So many of the limits come first and are those of the people on the left; 0 in a pool. */
  readonly lefts: number;
  /** The places of each limit. */
  readonly limits: ArrayLike<number>;
  /** Option k takes `places` of `limit` from `start[k]` to before `start[k + 1]`. */
  readonly start: Int32Array;
  readonly limit: Int32Array;
  readonly places: Int32Array;
  hasTag(option: number, tag: string): boolean;
  /** The slot of a visit; null where there are none. */
  slotOf(option: number): string | null;
  /** The limit of all places of a person, or -1 for a stranger. */
  limitOf(id: string, stand: Stand): number;
  /** The numbers of a pair's people as in `row` and `column`; -1 for a stranger. */
  peopleOf(pair: PairLock): readonly [number, number];
}

/** Lists them for a problem whose own rules are left aside. Cost: one pass over the candidates. */
export function possibilitiesOf(problem: PairingProblem): Possibilities {
  const model = modelOf({ ...problem, locked: [], forbidden: [] });
  return model.kind === 'visits' ? ofVisits(model) : ofTable(model);
}

function ofTable(model: Exclude<ProblemModel, { kind: 'visits' }>): Possibilities {
  const { table } = model;
  const isPool = model.kind === 'pool';
  const cells = openCells(table, isPool);
  const [left, right] = isPool ? [model.people, model.people] : [model.left, model.right];
  const [lefts, rights] = [numbered(left.ids), isPool ? null : numbered(right.ids)];
  const first = isPool ? 0 : left.ids.length;
  const limit = new Int32Array(2 * cells.cell.length);
  for (let k = 0; k < cells.cell.length; k++) {
    limit[2 * k] = at(cells.row, k);
    limit[2 * k + 1] = first + at(cells.column, k);
  }
  const rightOf = (id: string): number => (rights ?? lefts).get(id) ?? -1;
  return {
    ...cells,
    count: cells.cell.length,
    score: Int32Array.from(cells.cell, (cell) => at(table.score, cell)),
    lefts: first,
    limits: isPool ? left.capacity : [...left.capacity, ...right.capacity],
    start: Int32Array.from({ length: cells.cell.length + 1 }, (_, k) => 2 * k),
    limit,
    places: new Int32Array(limit.length).fill(1),
    hasTag: (option, tag) => bears(table, at(cells.cell, option), tag),
    slotOf: () => null,
    limitOf: (id, stand) => {
      const number = stand === 'right' ? rightOf(id) : (lefts.get(id) ?? -1);
      return number >= 0 && stand === 'right' ? first + number : number;
    },
    peopleOf([a, b]) {
      const [one, other] = [lefts.get(a) ?? -1, rightOf(b)];
      return isPool && other < one ? [other, one] : [one, other];
    },
  };
}

function openCells(table: CandidateTable, isPool: boolean) {
  const cell: number[] = [];
  const row: number[] = [];
  const column: number[] = [];
  for (let own = 0; own < table.rows; own++) {
    for (let k = at(table.start, own); k < at(table.start, own + 1); k++) {
      const other = columnOf(table, own, k);
      if (at(table.score, k) < 0 || (isPool && other <= own)) continue;
      cell.push(k);
      row.push(own);
      column.push(other);
    }
  }
  return {
    cell: Int32Array.from(cell),
    row: Int32Array.from(row),
    column: Int32Array.from(column),
  };
}

function ofVisits(model: Extract<ProblemModel, { kind: 'visits' }>): Possibilities {
  const { options, limits } = visitsFrame(model);
  const { hosts, slots, visitors } = model.numbers;
  const [lefts, rights] = [numbered(hosts.ids), numbered(visitors.ids)];
  const start = new Int32Array(options.length + 1);
  options.forEach(({ takes }, k) => {
    start[k + 1] = at(start, k) + takes.length;
  });
  const taken = options.flatMap(({ takes }) => takes);
  return {
    count: options.length,
    row: Int32Array.from(options, (own) => own.row),
    column: Int32Array.from(options, (own) => own.column),
    score: Int32Array.from(options, (own) => own.score),
    lefts: hosts.ids.length,
    limits,
    start,
    limit: Int32Array.from(taken, (own) => own.limit),
    places: Int32Array.from(taken, (own) => own.places),
    hasTag: (option, tag) => options[option]?.tags.has(tag) === true,
    slotOf: (option) => slots[options[option]?.slot ?? -1] ?? null,
    limitOf: (id, stand) => {
      const number = (stand === 'right' ? rights : lefts).get(id) ?? -1;
      return number >= 0 && stand === 'right' ? hosts.ids.length + number : number;
    },
    peopleOf: ([a, b]) => [lefts.get(a) ?? -1, rights.get(b) ?? -1],
  };
}
