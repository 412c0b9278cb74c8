import fc from 'fast-check';
import type { Locator } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { storedState } from '../../electron/database/testing/stored-state.ts';
import {
  databaseOf,
  finnish,
  formPairs,
  goTo,
  importPeople,
  isDone,
  isMadeAnew,
  isSaved,
  makeFirstCohort,
  type OpenDesk,
  openDesk,
  removeFolder,
  sampleWorkbook,
  startingWith,
  temporaryFolder,
  toExchange,
  toMove,
  toPair,
  toTitle,
  undoName,
} from '../harness/index.ts';

const folder = temporaryFolder();
let desk: OpenDesk;

beforeAll(async () => {
  desk = await openDesk({ folder });
  await importPeople(desk, sampleWorkbook.path, 60);
  await makeFirstCohort(desk.page, 'Syksy 2026');
  await formPairs(desk.page, true);
});

afterAll(async () => {
  await desk.close();
  removeFolder(folder);
});

/** A pair of the list, and the key pressed on it: lock or part; the same key again lifts it. */
interface Action {
  readonly pair: number;
  readonly key: 'l' | 'e';
}

const action: fc.Arbitrary<Action> = fc.record({
  pair: fc.nat({ max: 4 }),
  key: fc.constantFrom('l', 'e'),
});
const sequences = fc.sample(fc.array(action, { minLength: 8, maxLength: 12 }), {
  seed: 2026,
  numRuns: 2,
});

const pairs = (): Locator =>
  desk.page.getByRole('listbox', { name: finnish.say('matching:pairs-list') }).getByRole('option');
/** The first pairs of the list, among them all that are acted on: of others only some are drawn. */
const shown = async (): Promise<readonly string[]> => (await pairs().allTextContents()).slice(0, 6);

/** Presses, and waits until the list is another than it was. */
async function act({ pair, key }: Action): Promise<readonly string[]> {
  const before = await shown();
  await pairs().nth(pair).click();
  await desk.page.keyboard.press(key);
  await expect.poll(shown).not.toEqual(before);
  return shown();
}

/** The pairs, and where in the history they are: two moments can show the same pairs. */
const seen = async () => ({ pairs: await shown(), undo: await undoName(desk.page) });

describe('keys pressed faster than they are answered', () => {
  it('undo what the one before them has said, though it is not stored yet', async () => {
    const before = await seen();
    await pairs().nth(1).click();
    for (const key of ['l', 'Control+z', 'l', 'Control+z', 'e'])
      await desk.page.keyboard.press(key);
    // Only the last of the keys parts the pair: once it is parted, all of them have been answered.
    await pairs()
      .nth(1)
      .getByText(startingWith(finnish.say('matching:forbidden')))
      .waitFor();
    await desk.page.keyboard.press('Control+z');
    await expect.poll(seen).toEqual(before);
  });
});

describe.each(sequences.map((sequence) => ({ sequence })))(
  '$sequence.length random locks',
  ({ sequence }) => {
    it('are undone one by one to where they began, and done again to where they ended', async () => {
      const states = [await shown()];
      for (const next of sequence) states.push(await act(next));
      for (const state of states.slice(0, -1).reverse()) {
        await desk.page.keyboard.press('Control+z');
        await expect.poll(shown).toEqual(state);
      }
      for (const state of states.slice(1)) {
        await desk.page.keyboard.press('Control+Shift+Z');
        await expect.poll(shown).toEqual(state);
      }
    });

    it('are undone by presses that do not wait for each other', async () => {
      const end = await seen();
      for (const _ of sequence) await desk.page.keyboard.press('Control+z');
      await expect.poll(seen).not.toEqual(end);
      for (const _ of sequence) await desk.page.keyboard.press('Control+Shift+Z');
      await expect.poll(seen).toEqual(end);
    });
  },
);

describe('random changes of every kind', () => {
  /** What is done to whom: the place of a pair in the list or on the board, or of a person. */
  const kinds = {
    lock: { prepare: toPair, key: 'l' },
    part: { prepare: toPair, key: 'e' },
    move: { prepare: toMove, key: 'Enter', isMatched: true },
    exchange: { prepare: toExchange, key: 'Enter', isMatched: true },
    // No two after each other are of the same person, so that each has a name of its own.
    edit: {
      prepare: (open: OpenDesk, place: number, at: number) =>
        toTitle(open, 1 + 2 * place + (at % 2), `Nimike ${at}`),
      key: 'Enter',
    },
  } as const;
  const change = fc.record({
    kind: fc.constantFrom('move', 'exchange', 'edit', 'lock', 'part', 'edit'),
    place: fc.nat({ max: 3 }),
  } as const);
  const [sequence = []] = fc.sample(fc.array(change, { minLength: 9, maxLength: 9 }), {
    seed: 29,
    numRuns: 1,
  });
  /** All that can be undone, as it is stored. */
  const rows = () => storedState(databaseOf(desk)).rows;

  it('are undone one by one to where they began, and done again to where they ended', async () => {
    const states = [{ rows: rows(), undo: await undoName(desk.page) }];
    for (const [at, { kind, place }] of sequence.entries()) {
      const { prepare, key } = kinds[kind];
      await prepare(desk, place, at);
      await desk.page.keyboard.press(key);
      await isDone(desk.page, states.at(-1)?.undo ?? null);
      if ('isMatched' in kinds[kind]) await isMadeAnew(desk);
      states.push({ rows: rows(), undo: await undoName(desk.page) });
    }
    await goTo(desk.page, 'matching');
    const walks = [
      ['Control+z', states.slice(0, -1).reverse()],
      ['Control+Shift+Z', states.slice(1)],
    ] as const;
    for (const [key, expected] of walks)
      for (const state of expected) {
        await desk.page.keyboard.press(key);
        await expect.poll(() => undoName(desk.page)).toBe(state.undo);
        await isSaved(desk.page);
        expect(rows()).toEqual(state.rows);
      }
  });
});
