import type { Lock } from '../../problem/model.ts';
import { at } from '../../problem/model.ts';
import { claimsPool, type PoolModel, type PoolOutcome, solvePool } from '../blossom/index.ts';

import type { Control } from '../engine.ts';
import type { ShadowingModel } from './model.ts';
import type { ChosenVisit, ShadowingOutcome } from './outcome.ts';

/** Two people who visit each other. `row` is the smaller number of the pool. */
interface Exchange {
  readonly row: number;
  readonly column: number;
  /** The mean of the two visits' scores, rounded down. */
  readonly score: number;
  readonly visits: readonly [number, number];
}

/** The people who stand on both sides, in the order of their ids, and their exchanges. */
interface ExchangePool {
  readonly model: PoolModel;
  readonly exchanges: ReadonlyMap<number, Exchange>;
  /** The first lock on two people who cannot visit each other, if there is one. */
  readonly impossibleLock: string | null;
}

/** Whether nobody has more than one place on both sides, which is all that a matching can count. */
export function claimsExchanges(model: ShadowingModel): boolean {
  return claimsPool(exchangePool(model).model);
}

/**
 * Solves a reciprocal programme: an exchange is an edge between two people of one pool, each in one
 * exchange at most, so that the best roster is a matching of the greatest weight. Each exchange
 * takes the two different slots with the highest sum of scores, of equal ones the earliest. Throws
 * a RangeError for a model that `claimsExchanges` does not claim.
 */
export function solveExchanges(model: ShadowingModel, control: Control): ShadowingOutcome {
  const pool = exchangePool(model);
  if (pool.impossibleLock !== null) {
    return { status: 'infeasible', conflict: [pool.impossibleLock] };
  }
  const solved = solvePool(pool.model, control);
  if (solved.status === 'infeasible') return solved;
  const visits = visitsOf(model, pool, solved.pairs);
  if (solved.status === 'stopped') {
    return { status: 'stopped', reason: solved.reason, visits, bound: null };
  }
  const { bounds } = solved.certificate;
  const certificate = { kind: 'exchanges' as const, bounds };
  return { status: 'optimal', visits, proof: 'dual certificate', certificate };
}

type Pairs = Extract<PoolOutcome, { readonly status: 'optimal' }>['pairs'];

function visitsOf(model: ShadowingModel, pool: ExchangePool, pairs: Pairs): readonly ChosenVisit[] {
  const { host, visitor, slot, score } = model.visits;
  const size = pool.model.people.ids.length;
  return pairs
    .flatMap(({ row, column }) => pool.exchanges.get(row * size + column)?.visits ?? [])
    .map((visit) => ({
      host: at(host, visit),
      visitor: at(visitor, visit),
      slot: at(slot, visit),
      score: at(score, visit),
    }))
    .sort((one, other) => one.host - other.host || one.visitor - other.visitor);
}

function exchangePool(model: ShadowingModel): ExchangePool {
  const { hosts, visitors, asVisitor } = model;
  const members = [...asVisitor.keys()].filter((host) => at(asVisitor, host) >= 0);
  const ofHost = new Map(members.map((host, number) => [host, number]));
  const ofVisitor = new Map(members.map((host, number) => [at(asVisitor, host), number]));
  const exchanges = findExchanges(model, ofHost, ofVisitor, members.length);
  const locks = poolLocks(model, ofHost, ofVisitor, exchanges, members.length);
  const impossible = locks.find(({ score }) => score === null);
  return {
    model: {
      people: {
        ids: members.map((host) => hosts.ids[host] ?? ''),
        capacity: Int32Array.from(members, (host) =>
          Math.min(at(hosts.capacity, host), at(visitors.capacity, at(asVisitor, host))),
        ),
      },
      table: symmetricTable([...exchanges.values()], members.length),
      locks,
      objective: model.objective,
    },
    exchanges,
    impossibleLock: impossible?.name ?? null,
  };
}

type PoolNumbers = ReadonlyMap<number, number>;

/** The best exchange of every two people with visits in both directions, by row, then column. */
function findExchanges(
  model: ShadowingModel,
  ofHost: PoolNumbers,
  ofVisitor: PoolNumbers,
  size: number,
): ReadonlyMap<number, Exchange> {
  const { count, host, visitor } = model.visits;
  const directed = new Map<number, number[]>();
  for (let visit = 0; visit < count; visit++) {
    const receiving = ofHost.get(at(host, visit));
    const visiting = ofVisitor.get(at(visitor, visit));
    if (receiving === undefined || visiting === undefined) continue;
    const key = receiving * size + visiting;
    const own = directed.get(key);
    if (own === undefined) directed.set(key, [visit]);
    else own.push(visit);
  }
  const exchanges: Exchange[] = [];
  for (const [key, visits] of directed) {
    const row = Math.floor(key / size);
    const column = key % size;
    const back = directed.get(column * size + row);
    if (row >= column || back === undefined) continue;
    const exchange = bestExchange(model, row, column, visits, back);
    if (exchange !== null) exchanges.push(exchange);
  }
  exchanges.sort((one, other) => one.row - other.row || one.column - other.column);
  return new Map(exchanges.map((own) => [own.row * size + own.column, own]));
}

/** Nobody is in two places in one slot, so the two visits need different slots. */
function bestExchange(
  { visits }: ShadowingModel,
  row: number,
  column: number,
  there: readonly number[],
  back: readonly number[],
): Exchange | null {
  let best: Exchange['visits'] | null = null;
  let most = -1;
  for (const one of there) {
    for (const other of back) {
      const clash = at(visits.slot, one) >= 0 && visits.slot[one] === visits.slot[other];
      const sum = at(visits.score, one) + at(visits.score, other);
      if (clash || sum <= most) continue;
      most = sum;
      best = [one, other];
    }
  }
  return best === null ? null : { row, column, score: Math.floor(most / 2), visits: best };
}

/** Each locked exchange once, whichever way round, or both, it is written. */
function poolLocks(
  model: ShadowingModel,
  ofHost: PoolNumbers,
  ofVisitor: PoolNumbers,
  exchanges: ReadonlyMap<number, Exchange>,
  size: number,
): readonly Lock[] {
  const locks = new Map<string, Lock>();
  for (const { host, visitor, name } of model.locks) {
    const one = ofHost.get(host) ?? -1;
    const other = ofVisitor.get(visitor) ?? -1;
    const row = Math.min(one, other);
    const column = Math.max(one, other);
    const key = row < 0 ? name : `${row} ${column}`;
    const exchange = row < 0 ? undefined : exchanges.get(row * size + column);
    if (locks.has(key)) continue;
    locks.set(key, { row, column, score: exchange?.score ?? null, tags: [], name });
  }
  return [...locks.values()];
}

function symmetricTable(exchanges: readonly Exchange[], size: number): PoolModel['table'] {
  const both = exchanges
    .flatMap(({ row, column, score }) => [
      { row, column, score },
      { row: column, column: row, score },
    ])
    .sort((one, other) => one.row - other.row || one.column - other.column);
  const start = new Int32Array(size + 1);
  for (const { row } of both) start[row + 1] = at(start, row + 1) + 1;
  for (let row = 0; row < size; row++) start[row + 1] = at(start, row + 1) + at(start, row);
  return {
    rows: size,
    columns: size,
    start,
    column: Int32Array.from(both, ({ column }) => column),
    score: Int16Array.from(both, ({ score }) => score),
    tags: new Map(),
  };
}
