import { spawn } from 'node:child_process';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import {
  handOver,
  type PreparedRuntime,
  prepareRuntime,
  projectFolder,
  run,
} from '../scripts/runtime/index.ts';
import {
  acceptRoster,
  button,
  environmentIn,
  finnish,
  formPairs,
  makeFirstCohort,
  previewOf,
  removeFolder,
  sampleWorkbook,
  statusLine,
  storePreview,
  temporaryFolder,
} from './harness/index.ts';

const folder = temporaryFolder();
const minute = 60_000;
let runtime: PreparedRuntime;
let program: string;

beforeAll(async () => {
  runtime = await prepareRuntime({ display: 'needed' });
  const packaged = await run(
    process.execPath,
    [join(projectFolder, 'scripts/package.ts'), '--dir'],
    { environment: handOver(runtime) },
  );
  if (packaged.code !== 0) throw new Error(packaged.output);
  const [found] = globSync('dist/*-unpacked/{pariksi,Pariksi.exe}', { cwd: projectFolder });
  if (found === undefined) throw new Error('the unpacked application is not in dist/');
  program = join(projectFolder, found);
}, 6 * minute);

afterAll(async () => {
  await runtime.dispose();
  removeFolder(folder);
});

/** A port that nobody listens on just now. */
function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' ? (address?.port ?? 0) : 0));
    });
  });
}

/** Waits until the page is loaded: a driver that comes to it meanwhile waits for ever. */
async function pageIsLoaded(port: number): Promise<void> {
  await vi.waitUntil(
    async () => {
      const targets = await fetch(`http://127.0.0.1:${port}/json/list`);
      return /"title": "Pariksi/.test(await targets.text());
    },
    { timeout: minute / 2, interval: 200 },
  );
}

/** The desk's page, as soon as there is one. */
function pageOf(browser: Browser): Promise<Page> {
  const pages = (): Page[] => browser.contexts().flatMap((context) => context.pages());
  return vi.waitUntil(() => pages()[0], { timeout: minute / 2 });
}

function startPackaged(...switches: readonly string[]) {
  // --no-sandbox and its kin come from the runtime, and only where they are needed.
  return spawn(program, [...runtime.electronArguments, ...switches], {
    env: environmentIn(folder, runtime),
    stdio: ['ignore', 'ignore', 'pipe'],
  });
}

describe('the packaged application', () => {
  it(
    'does the main job on the sample',
    async () => {
      const port = await freePort();
      const child = startPackaged(`--remote-debugging-port=${port}`);
      const listening = new Promise<void>((resolve) => {
        child.stderr.on('data', (said) => String(said).includes('DevTools listening') && resolve());
      });
      await listening;
      await pageIsLoaded(port);
      const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
      const page = await pageOf(browser);
      await button(page, 'people:sample-mentoring').click();
      await storePreview(await previewOf(page, sampleWorkbook.name), 60);
      await makeFirstCohort(page, 'Mentorointi');
      await formPairs(page, true);
      expect((await statusLine(page)).join(' ')).toContain(finnish.say('cohort:proved'));
      await acceptRoster(page);
      const ended = new Promise((resolve) => child.once('close', resolve));
      await page.close();
      await ended;
      await browser.close();
    },
    3 * minute,
  );

  it(
    'finds the roster again and puts it on paper',
    async () => {
      const file = join(folder, 'packaged.pdf');
      const child = startPackaged('--cohort=1', `--write-roster-pdf=${file}`);
      const code = await new Promise((resolve) => child.once('close', resolve));
      expect(code).toBe(0);
      expect(existsSync(file) && readFileSync(file, 'latin1').startsWith('%PDF-')).toBe(true);
    },
    minute,
  );

  it(
    'cannot be made to run as plain Node',
    async () => {
      const child = spawn(program, ['-e', 'process.exit(7)'], {
        env: { ...environmentIn(folder, runtime), ELECTRON_RUN_AS_NODE: '1' },
        stdio: 'ignore',
      });
      const code = await Promise.race([
        new Promise((resolve) => child.once('close', resolve)),
        new Promise((resolve) => setTimeout(resolve, 8000, 'still running as the desk')),
      ]);
      child.kill();
      expect(code).not.toBe(7);
    },
    minute,
  );
});
