import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { buildIfStale } from '../../build.ts';
import { type PreparedRuntime, prepareRuntime, projectFolder } from '../../runtime/index.ts';
import { type Contents, fillDataFolder } from './data-folder.ts';
import { allPeople, firstPerson, matchAgain, showPairs, switchRooms } from './desk.ts';
import { type Figure, medianOf } from './figures.ts';
import { framesDuring } from './frames.ts';
import { megabytesOf } from './memory.ts';
import { type Opened, open } from './opened.ts';

type Tell = (figure: Figure) => void;

const helloWorld = join(import.meta.dirname, 'hello-world');

/** So many people are in each desk that is measured. */
const sizes = { memory: 2000, table: 10_000, board: 400, matrix: 4000 };
const quickSizes = { memory: 60, table: 200, board: 40, matrix: 40 };

/** The desk is left alone for so long, in milliseconds, before its memory is told: it tidies up then. */
const rest = 30_000;
const quickRest = 1000;

/**
 * Measures the window beside one that says hello: until it is ready, memory, rooms, frames. Tells
 * each figure as it is found. Quick uses few people and starts each program once.
 */
export async function measureWindow(isQuick: boolean, tell: Tell): Promise<void> {
  const runtime = await prepareRuntime({ display: 'needed' });
  try {
    if ((await buildIfStale()) !== 0) throw new Error('The application does not build.');
    const people = isQuick ? quickSizes : sizes;
    const starts = isQuick ? 1 : 5;
    await inFolder({ people: people.memory, isMatched: true }, async (folder) => {
      await measureStart(runtime, folder, starts, tell);
      await withDesk(runtime, folder, (desk) =>
        measureRooms(desk, people.memory, isQuick ? quickRest : rest, tell),
      );
    });
    await inFolder({ people: people.table, isMatched: false }, (folder) =>
      withDesk(runtime, folder, async ({ page }) => {
        await allPeople(page);
        await measureFrames(
          page,
          `table of ${people.table} people, scrolled`,
          wheel(page, 80),
          tell,
        );
      }),
    );
    await inFolder({ people: people.board, isMatched: true }, (folder) =>
      withDesk(runtime, folder, ({ page }) => measurePairs(page, people.board, tell)),
    );
    await inFolder({ people: people.matrix, isMatched: true }, (folder) =>
      withDesk(runtime, folder, async ({ page }) => {
        await measureMatch(page, people.matrix, tell);
        await measureMatrix(page, people.matrix, tell);
      }),
    );
  } finally {
    await runtime.dispose();
  }
}

/** Starts both programs in turn, so that whatever else the machine does is shared between them. */
async function measureStart(
  runtime: PreparedRuntime,
  folder: string,
  starts: number,
  tell: Tell,
): Promise<void> {
  const times = { hello: [] as number[], desk: [] as number[] };
  for (let start = 0; start < starts; start += 1) {
    times.hello.push(await startOf(runtime, helloWorld, folder, 'h1'));
    times.desk.push(await startOf(runtime, projectFolder, folder, firstPerson));
  }
  const [hello, desk] = [medianOf(times.hello), medianOf(times.desk)];
  tell({ title: 'hello-world ready', value: hello, unit: 'ms', atMost: null });
  tell({ title: 'desk ready, first table in sight', value: desk, unit: 'ms', atMost: null });
  tell({ title: 'desk against hello-world', value: desk / hello, unit: 'x', atMost: 1.5 });
}

async function startOf(
  runtime: PreparedRuntime,
  program: string,
  folder: string,
  shown: string,
): Promise<number> {
  const { electron, readyMs } = await open(runtime, program, folder, shown);
  await electron.close();
  return readyMs;
}

/**
 * Every room is opened once, which makes it, and then again as often as a median needs; each time it
 * is left alone until what it asks for has come.
 */
async function measureRooms(
  { electron, page }: Opened,
  people: number,
  restMs: number,
  tell: Tell,
): Promise<void> {
  const tellMemory = async (when: string): Promise<void> => {
    await page.waitForTimeout(restMs);
    const value = await megabytesOf(electron);
    tell({ title: `all processes, ${people} people, ${when}`, value, unit: 'MB', atMost: 450 });
  };
  await tellMemory('people in sight');
  const first = await switchRooms(page);
  for (const { room, ms } of first)
    tell({ title: `room ${room}, opened first`, value: ms, unit: 'ms', atMost: 100 });
  const rounds = [await switchRooms(page), await switchRooms(page), await switchRooms(page)];
  first.forEach(({ room }, place) => {
    const value = medianOf(rounds.flatMap((round) => round[place]?.ms ?? []));
    tell({ title: `room ${room}, opened again`, value, unit: 'ms', atMost: 100 });
  });
  await tellMemory('all rooms opened');
}

async function measurePairs(page: Page, people: number, tell: Tell): Promise<void> {
  await showPairs(page, 'list');
  const list = page.locator('[data-pairs]');
  await list.getByRole('option').first().waitFor();
  const count = await list.getAttribute('data-count');
  await measureFrames(page, `list of ${count} pairs, scrolled`, wheel(page, 40), tell);
  await showPairs(page, 'board');
  await page.locator('fieldset[data-pairs]').waitFor();
  await page.waitForTimeout(1000);
  await measureFrames(page, `board of ${people} people, scrolled`, wheel(page, 40), tell);
}

async function measureMatrix(page: Page, people: number, tell: Tell): Promise<void> {
  await showPairs(page, 'matrix');
  const matrix = page.getByRole('application');
  await matrix.waitFor({ timeout: 120_000 });
  await page.waitForTimeout(2000);
  const box = await matrix.boundingBox();
  if (box === null) throw new Error('The matrix is not in sight.');
  const hover = async (): Promise<void> => {
    for (let step = 0; step < 60; step += 1) {
      await page.mouse.move(box.x + 20 + step * 4, box.y + 20 + step * 3);
    }
  };
  const zoom = async (): Promise<void> => {
    for (let step = 0; step < 30; step += 1) await page.mouse.wheel(0, step < 15 ? -120 : 120);
  };
  await measureFrames(page, `matrix of ${people} people, pointed at`, hover, tell);
  await measureFrames(page, `matrix of ${people} people, zoomed`, zoom, tell);
}

/** Matches everybody anew, and counts the frames that the page draws meanwhile. */
async function measureMatch(page: Page, people: number, tell: Tell): Promise<void> {
  await showPairs(page, 'list');
  await measureFrames(page, `${people} people matched again`, () => matchAgain(page), tell);
}

async function measureFrames(
  page: Page,
  title: string,
  work: () => Promise<void>,
  tell: Tell,
): Promise<void> {
  const { longestMs, late } = await framesDuring(page, work);
  tell({ title: `${title}: longest frame`, value: longestMs, unit: 'ms', atMost: 50 });
  tell({ title: `${title}: over 50 ms`, value: late, unit: 'frames', atMost: 0 });
}

/** Turns the wheel over the middle of the window, down and up again. */
function wheel(page: Page, turns: number): () => Promise<void> {
  return async () => {
    const [x, y] = await page.evaluate(() => [innerWidth / 2, innerHeight / 2] as const);
    await page.mouse.move(x, y);
    for (let turn = 0; turn < turns; turn += 1) {
      await page.mouse.wheel(0, turn < turns / 2 ? 400 : -400);
    }
  };
}

async function withDesk(
  runtime: PreparedRuntime,
  folder: string,
  work: (desk: Opened) => Promise<void>,
): Promise<void> {
  const desk = await open(runtime, projectFolder, folder, firstPerson);
  try {
    await work(desk);
  } finally {
    await desk.electron.close();
  }
}

/** A desk's folder, filled, for as long as it is worked with. */
async function inFolder(
  contents: Contents,
  work: (folder: string) => Promise<void>,
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'pariksi-bench-window-'));
  try {
    await fillDataFolder(folder, contents);
    await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
