import { expect, test } from 'vitest';
import type { ConstraintView } from '../../../../electron/contract/index.ts';
import { inventedReference } from '../../../testing/invented-people.ts';
import { readConflict } from './conflict.ts';

const lock: ConstraintView = {
  a: inventedReference({ id: 1, key: 'eva-lisa@avi.example' }),
  b: inventedReference({ id: 2 }),
  kind: 'locked',
};
const quota = {
  name: 'paria yli virastorajojen',
  tag: 'cross-agency',
  min: 5,
  max: null,
  minShare: null,
  maxShare: null,
} as const;

test('a lock is found by the keys of its people, whatever is in them', () => {
  const rule = readConflict('lock eva-lisa@avi.example-row-2', { constraints: [lock] }, []);
  expect(rule).toEqual({ kind: 'lock', a: lock.a, b: lock.b });
});

test('a quota is found by its name', () => {
  const rule = readConflict(quota.name, { constraints: [lock] }, [quota]);
  expect(rule).toEqual({ kind: 'quota', quota });
});

test('a rule that is neither is called by its name', () => {
  expect(readConflict('something else', { constraints: [] }, [quota])).toEqual({
    kind: 'other',
    name: 'something else',
  });
});
