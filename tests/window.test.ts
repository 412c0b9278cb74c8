import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  chooseFromMenu,
  menuLabels,
  type OpenDesk,
  openDesk,
  readMessages,
  removeFolder,
  temporaryFolder,
} from './harness/index.ts';

const folder = temporaryFolder();
let desk: OpenDesk;

beforeAll(async () => {
  desk = await openDesk({ folder });
});

afterAll(async () => {
  await desk.close();
  removeFolder(folder);
});

function boundsOf({ electron }: OpenDesk) {
  return electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getBounds());
}

describe('the window', () => {
  it('opens on a page that the backend answers', async () => {
    expect(await desk.page.title()).toContain('Pariksi');
    expect(await desk.page.locator('#root').textContent()).not.toBe('');
    expect(existsSync(join(folder, 'pariksi', 'pariksi.db'))).toBe(process.platform === 'linux');
  });

  it('is never smaller than 1024 by 700', async () => {
    const least = await desk.electron.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.getMinimumSize(),
    );
    expect(least).toEqual([1024, 700]);
  });

  it('has a menu in Finnish with the keys of the desk', async () => {
    const menus = await menuLabels(desk.electron);
    expect(Object.keys(menus)).toEqual(['Tiedosto', 'Muokkaa', 'Näytä', 'Parit', 'Ohje']);
    const keys = await desk.electron.evaluate(({ Menu }) =>
      ['import', 'run', 'print', 'export', 'undo', 'redo'].map(
        (id) => Menu.getApplicationMenu()?.getMenuItemById(id)?.accelerator,
      ),
    );
    expect(keys).toEqual([
      'CmdOrCtrl+O',
      'CmdOrCtrl+Enter',
      'CmdOrCtrl+P',
      'CmdOrCtrl+E',
      'CmdOrCtrl+Z',
      'CmdOrCtrl+Shift+Z',
    ]);
  });

  it('has nothing to undo at first', async () => {
    const enabled = await desk.electron.evaluate(({ Menu }) =>
      ['undo', 'redo'].map((id) => Menu.getApplicationMenu()?.getMenuItemById(id)?.enabled),
    );
    expect(enabled).toEqual([false, false]);
  });

  it('keeps its place and size for the next start', async () => {
    const wanted = { x: 40, y: 30, width: 1100, height: 720 };
    await desk.electron.evaluate(({ BrowserWindow }, bounds) => {
      BrowserWindow.getAllWindows()[0]?.setBounds(bounds);
    }, wanted);
    const before = await boundsOf(desk);
    await desk.close();
    desk = await openDesk({ folder });
    expect(await boundsOf(desk)).toEqual(before);
    expect(JSON.parse(readFileSync(join(folder, 'pariksi', 'window.json'), 'utf8'))).toEqual({
      bounds: before,
      isMaximised: false,
      theme: 'system',
    });
  });
});

describe('a page that crashes', () => {
  it('is loaded again after a plain message', async () => {
    const messages = await readMessages(desk.electron);
    const title = await desk.electron.evaluate(async ({ BrowserWindow }) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents;
      if (contents === undefined) return 'no window';
      const loaded = new Promise<void>((resolve) => {
        contents.once('did-finish-load', () => resolve());
      });
      contents.forcefullyCrashRenderer();
      await loaded;
      return contents.getTitle();
    });
    expect(title).toContain('Pariksi');
    expect(await messages()).toHaveLength(1);
    await desk.close();
    desk = await openDesk({ folder });
  });
});

describe('a backend that crashes', () => {
  const crash = () =>
    desk.electron.evaluate(({ app }) => {
      const backend = app.getAppMetrics().find(({ name }) => name === 'Pariksi backend');
      if (backend !== undefined) process.kill(backend.pid, 'SIGKILL');
    });

  it('is started again once, and the page is connected anew', async () => {
    const messages = await readMessages(desk.electron);
    const reloaded = desk.page.waitForEvent('domcontentloaded');
    await crash();
    await reloaded;
    await desk.page.locator('#root > *').first().waitFor({ state: 'attached' });
    expect(await messages()).toMatchObject([
      { message: 'Ohjelman taustaosa pysähtyi ja käynnistettiin uudelleen.' },
    ]);
    await chooseFromMenu(desk.electron, 'show-settings');
  });

  it('closes the desk with a plain message when it crashes again', async () => {
    const closed = desk.electron.waitForEvent('close');
    await crash();
    await closed;
    desk = await openDesk({ folder });
  });
});
