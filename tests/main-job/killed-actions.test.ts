import { statSync } from 'node:fs';
import { setImmediate, setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type StoredState, storedState } from '../../electron/database/testing/stored-state.ts';
import {
  type Action,
  actions,
  databaseOf,
  formPairs,
  importPeople,
  isDone,
  isSaved,
  killDesk,
  type Moment,
  makeFirstCohort,
  moments,
  type OpenDesk,
  openDesk,
  pressUndo,
  removeFolder,
  sampleWorkbook,
  temporaryFolder,
  undoName,
  writeLines,
} from '../harness/index.ts';

const folder = temporaryFolder();
let desk: OpenDesk;
/** How long the first byte of an action is waited for, in milliseconds. */
const patience = 60_000;

beforeAll(async () => {
  desk = await openDesk({ folder });
  await importPeople(desk, sampleWorkbook.path, 60);
  const twice = writeLines(folder, 'kahdesti.csv', [
    'Rooli;Sukunimi;Etunimi;Sähköposti;Yksikkö',
    'aktori;Aalto;Aino;aino.aalto@avi.example;Luvat',
    'aktori;Aalto;Aino;a.aalto@virasto.example;Luvat',
  ]);
  await importPeople(desk, twice, 2);
  await makeFirstCohort(desk.page, 'Syksy 2026');
  await formPairs(desk.page, true);
});

afterAll(async () => {
  await desk.close();
  removeFolder(folder);
});

/** Changes with every write to the log of the database. */
function logMark(): string {
  const log = statSync(`${databaseOf(desk)}-wal`, { bigint: true, throwIfNoEntry: false });
  return `${log?.size} ${log?.mtimeNs}`;
}

/** Presses, and waits for the moment in which the desk is to be killed. */
async function pressUntil(moment: Moment, press: () => Promise<unknown>): Promise<void> {
  const delay = moments[moment];
  const before = logMark();
  // Whoever is killed does not answer any more.
  const pressed = press().catch(() => undefined);
  if (delay !== null) {
    await pressed;
    await setTimeout(delay);
    return;
  }
  for (const start = Date.now(); logMark() === before; await setImmediate())
    if (Date.now() - start > patience) throw new Error('the action writes nothing');
}

/** Kills the desk in the midst of what a key begins, opens it again, and gives what was left. */
async function killAndOpen(moment: Moment, press: () => Promise<unknown>): Promise<StoredState> {
  const file = databaseOf(desk);
  await killDesk(desk, () => pressUntil(moment, press));
  const left = storedState(file);
  desk = await openDesk({ folder });
  return left;
}

type Outcome = 'nothing of it' | 'all of it' | 'a part of it';

/** What an action has left: it is all there if its one step, undone, gives what was there before. */
function outcomeOf(before: StoredState, after: StoredState, code: string): Outcome {
  if (isSame(after.rows, before.rows) && isSame(after.undo, before.undo))
    return after.runs === before.runs ? 'nothing of it' : 'a part of it';
  const isOneStep = after.undo?.code === code && after.undo.id !== before.undo?.id;
  const isAll = isOneStep && isSame(after.undone, before.rows) && after.audited === code;
  return isAll ? 'all of it' : 'a part of it';
}

/** What an undo has left: it is all there if its step, done again, gives what was there before. */
function outcomeOfUndo(before: StoredState, after: StoredState): Outcome {
  if (isSame(after.rows, before.rows) && isSame(after.undo, before.undo)) return 'nothing of it';
  const isAll =
    isSame(after.rows, before.undone) &&
    isSame(after.redone, before.rows) &&
    isSame(after.redo, before.undo) &&
    after.audited === 'undo';
  return isAll ? 'all of it' : 'a part of it';
}

const isSame = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

const wholeOrNothing = ['nothing of it', 'all of it'] satisfies readonly Outcome[];

/** Brings the desk to the last key of an action, and looks at what is stored until then. */
async function begin({ prepare }: Action): Promise<StoredState> {
  await prepare(desk);
  await isSaved(desk.page);
  return storedState(databaseOf(desk));
}

/** Undoes what a kill has left of an action, where that is not final. */
async function takeBack({ isFinalWhenOpened = false }: Action): Promise<void> {
  if (isFinalWhenOpened) return;
  const before = await undoName(desk.page);
  await pressUndo(desk.page);
  await isDone(desk.page, before);
}

describe.each(actions.map((action) => ({ action })))('$action.name', ({ action }) => {
  it.each(action.killed)('is there whole or not at all, killed %s', async (moment) => {
    const before = await begin(action);
    const left = await killAndOpen(moment, () => desk.page.keyboard.press(action.key));
    const outcome = outcomeOf(before, left, action.code);
    expect(left.faults).toEqual([]);
    expect(wholeOrNothing).toContain(outcome);
    if (outcome === 'all of it') await takeBack(action);
  });

  it('is there once it is said to be saved, and is undone whole or not at all', async () => {
    const before = await begin(action);
    const name = await undoName(desk.page);
    await desk.page.keyboard.press(action.key);
    await isDone(desk.page, name);
    await action.settle?.(desk);
    const done = storedState(databaseOf(desk));
    expect(outcomeOf(before, done, action.code)).toBe('all of it');
    const left = await killAndOpen(action.killedUndoing, () => pressUndo(desk.page));
    const undoing = outcomeOfUndo(done, left);
    expect(left.faults).toEqual([]);
    expect(wholeOrNothing).toContain(undoing);
    if (undoing === 'nothing of it') await takeBack(action);
  });
});
