import { describe, expect, test } from 'vitest';
import type { Database } from '../connection.ts';
import { change } from '../history/change.ts';
import { undo } from '../history/replay.ts';
import { opened, profile } from '../testing/samples.ts';
import { readDistinct, setDistinct } from './distinct.ts';
import { erasePerson } from './erase.ts';
import { mergePeople } from './merge.ts';
import { insertPerson } from './write.ts';

const doing = { code: 'tell-apart' as const, params: {} };

/** Three namesakes, of whom some are known to be different people. */
function withNamesakes(...distinct: readonly number[]): Database {
  const database = opened(':memory:');
  change(database, doing, () => {
    for (const number of [1, 2, 3]) {
      insertPerson(database, { key: `avain-${number}`, fields: profile({ lastName: 'Öhman' }) });
    }
  });
  change(database, doing, () => setDistinct(database, distinct, true));
  return database;
}

/** Who is distinct from whom, each two once. */
function pairsIn(database: Database): readonly string[] {
  return [...readDistinct(database)].flatMap(([id, others]) =>
    [...others].filter((other) => id < other).map((other) => `${id} ${other}`),
  );
}

describe('people who are told apart', () => {
  test('are distinct each from each, in whatever order they were named', () => {
    expect(pairsIn(withNamesakes(3, 1, 2))).toEqual(['1 2', '1 3', '2 3']);
  });

  test('are not any more when that is taken back', () => {
    const database = withNamesakes(1, 2, 3);
    change(database, doing, () => setDistinct(database, [2, 1], false));
    expect(pairsIn(database)).toEqual(['1 3', '2 3']);
  });

  test('are told apart by one step that can be undone', () => {
    const database = withNamesakes(1, 2, 3);
    undo(database);
    expect(pairsIn(database)).toEqual([]);
  });

  test('are forgotten with whoever is erased, and come back by undo', () => {
    const database = withNamesakes(1, 2, 3);
    change(database, doing, () => erasePerson(database, 2));
    expect(pairsIn(database)).toEqual(['1 3']);
    undo(database);
    expect(pairsIn(database)).toEqual(['1 2', '1 3', '2 3']);
  });

  test('stay apart from the one who takes the place of a merged one', () => {
    const database = withNamesakes(2, 3);
    change(database, doing, () => mergePeople(database, 1, 2));
    expect(pairsIn(database)).toEqual(['1 3']);
  });

  test('can still be made one', () => {
    const database = withNamesakes(1, 2);
    change(database, doing, () => mergePeople(database, 1, 2));
    expect(pairsIn(database)).toEqual([]);
  });
});
