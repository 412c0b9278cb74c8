import { expect, test } from 'vitest';
import { createWords } from '../../../../electron/contract/index.ts';
import { chosenTwo, comparedOf, keyOfScenario } from './compared.ts';

const words = createWords('en');
const objective = { matched: 8, fairness: 500, total: 4800 };
const startedAt = '2026-03-02T08:15:00.000Z';
const run = (id: number) => ({ id, objective, startedAt });
const scenario = (id: number, runId: number | null) => ({
  id,
  name: `Scenario ${id}`,
  newestRun: runId === null ? null : run(runId),
});

const keysOf = (...args: Parameters<typeof comparedOf>) =>
  comparedOf(...args).map(({ key }) => key);

test('the proposal, the run before it and scenarios with a roster can be compared', () => {
  expect(keysOf(run(9), run(8), [scenario(1, 5), scenario(2, null)], words)).toEqual([
    'present',
    'previous',
    'scenario-1',
  ]);
});

test('a run without a roster cannot', () => {
  expect(keysOf({ ...run(9), objective: null }, null, [scenario(1, 5)], words)).toEqual([
    'scenario-1',
  ]);
});

test('at first the proposal is compared with the run before it, else with a scenario', () => {
  const shown = (previous: ReturnType<typeof run> | null) => {
    const two = chosenTwo(comparedOf(run(9), previous, [scenario(1, 5)], words), {
      before: null,
      after: null,
    });
    return [two?.before.runId, two?.after.runId];
  };
  expect(shown(run(8))).toEqual([8, 9]);
  expect(shown(null)).toEqual([9, 5]);
});

test('any two can be chosen, and one that is gone gives way', () => {
  const compared = comparedOf(run(9), run(8), [scenario(1, 5), scenario(2, 6)], words);
  const keys = { before: keyOfScenario({ id: 1 }), after: keyOfScenario({ id: 2 }) };
  expect(chosenTwo(compared, keys)).toMatchObject({ before: { runId: 5 }, after: { runId: 6 } });
  const gone = comparedOf(run(9), run(8), [scenario(1, 5)], words);
  expect(chosenTwo(gone, keys)).toMatchObject({ before: { runId: 5 }, after: { runId: 9 } });
});

test('one roster alone is compared with nothing', () => {
  expect(chosenTwo(comparedOf(run(9), null, [], words), { before: null, after: null })).toBeNull();
});
