import { at, type PairingModel, type PoolModel } from '../../problem/model.ts';
import { poolLockConflict } from '../blossom/index.ts';
import { lockConflict } from '../locks.ts';
import { hasAtMost, type VisitsModel } from '../models.ts';
import { oneOf, type Shape } from './frame.ts';
import { tableOptions } from './table-options.ts';
import { visitsFrame } from './visits-frame.ts';

/** Two sides: every pair takes a place of each of its people. */
export const sidesShape: Shape<PairingModel> = {
  hasAtMost,
  lockConflict,
  frameOf({ left, locks, objective, quotas, right, table }) {
    const first = left.ids.length;
    return {
      options: tableOptions(table, locks, (row, column) => oneOf(row, first + column)),
      limits: [...left.capacity, ...right.capacity],
      quotas,
      locks: locks.map(({ name }) => name),
      objective,
      rows: table.rows,
      isSingle: (row) => at(left.capacity, row) === 1,
    };
  },
};

/** One pool: each pair once, in the row of the smaller number. */
export const poolShape: Shape<PoolModel> = {
  hasAtMost,
  lockConflict: poolLockConflict,
  frameOf({ locks, objective, people, quotas, table }) {
    return {
      options: tableOptions(table, locks, (row, column) =>
        row < column ? oneOf(row, column) : null,
      ),
      limits: people.capacity,
      quotas,
      locks: locks.map(({ name }) => name),
      objective,
      rows: table.rows,
      isSingle: () => true,
    };
  },
};

/** One-way visits: places of people in all and in every slot. Exchanges are for other engines. */
export const visitsShape: Shape<VisitsModel> = {
  hasAtMost: (model, most) => !model.reciprocal && hasAtMost(model, most),
  lockConflict: () => [],
  frameOf: visitsFrame,
};
