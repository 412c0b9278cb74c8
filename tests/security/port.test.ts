import { describe, expect, it } from 'vitest';
import {
  askThroughPort,
  openDeskForFile,
  portsHanded,
  seizePort,
  sendThroughPort,
} from '../harness/index.ts';

const desk = openDeskForFile(async () => {
  await seizePort(desk.page);
});

/** Makes main believe that the page's document has just been loaded. */
async function announceDocument(): Promise<void> {
  await desk.electron.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.emit('dom-ready'),
  );
  await desk.page.waitForTimeout(200);
}

describe('the port', () => {
  it('answers what the contract knows', async () => {
    const { status, body } = await askThroughPort(desk.page, '/desk/about', undefined);
    expect(status).toBe(200);
    expect(body).toMatchObject({ json: { openingCohortId: null } });
  });

  it.each([
    ['a path instead of a dialog', '/imports/read', { kind: 'path', path: '/etc/hostname' }],
    ['a path instead of a file', '/imports/read', { kind: 'dropped', file: '/etc/hostname' }],
    ['an id that is no number', '/cohorts/get', { cohortId: "1' OR '1'='1" }],
    ['an id below one', '/cohorts/get', { cohortId: -1 }],
    ['no input', '/cohorts/get', undefined],
    ['a language that is not spoken', '/imports/saveTemplate', { language: '../../x' }],
    ['a name without end', '/cohorts/create', { name: 'x'.repeat(5000), method: 'mentoring' }],
    ['a list without end', '/cohorts/setParticipants', { cohortId: 1, participants: 'all' }],
  ])('refuses %s', async (_, procedure, input) => {
    expect((await askThroughPort(desk.page, procedure, input)).status).toBe(400);
  });

  it.each(['/desk/quit', '/imports/__proto__', '/constructor', '/../database', '/'])(
    'does not know %s',
    async (procedure) => {
      expect((await askThroughPort(desk.page, procedure, {})).status).toBe(404);
    },
  );

  it('never takes the place of a file from the page', async () => {
    await desk.electron.evaluate(({ dialog }) => {
      const suggested: unknown[] = [];
      const showSaveDialog = async (...given: readonly unknown[]) => {
        suggested.push(Object(given.at(-1)).defaultPath);
        return { canceled: true, filePath: '' };
      };
      Object.assign(dialog, { showSaveDialog, suggested });
    });
    const path = '/tmp/mine.xlsx';
    const input = { language: 'fi', method: 'mentoring', path, fileName: path };
    const { body } = await askThroughPort(desk.page, '/imports/saveTemplate', input);
    expect(body).toEqual({ json: { status: 'cancelled' } });
    const suggested = await desk.electron.evaluate(({ dialog }) => Object(dialog).suggested);
    expect(suggested).toEqual([expect.stringMatching(/^[^/\\]+\.xlsx$/)]);
  });

  it('goes on after messages that are no requests', async () => {
    await sendThroughPort(desk.page, [
      '',
      'not JSON',
      '{"i":"1"}',
      '{"i":"1","p":{}}',
      '{"i":"1","p":{"u":7}}',
      '{"i":"1","t":9,"p":null}',
      '[]',
      'null',
      '{"i":"1","p":{"u":"/desk/about","h":{"content-type":"multipart/form-data; boundary=x"}}}',
      { i: '1', p: { u: '/desk/about' } },
      null,
      42,
      new Array(1000).fill('x'),
    ]);
    expect((await askThroughPort(desk.page, '/desk/about', undefined)).status).toBe(200);
  });

  it('tells nothing of the inside when something goes wrong', async () => {
    const { status, body } = await askThroughPort(desk.page, '/cohorts/get', { cohortId: 999 });
    expect(status).toBeGreaterThanOrEqual(400);
    expect(body).toMatchObject({ json: { code: 'REFUSED', data: { code: 'cohort-unknown' } } });
    expect(JSON.stringify(body)).not.toMatch(/stack|node_modules|\.ts|\.js|SELECT/);
  });
});

describe('a port is handed', () => {
  it('to the page itself each time its document is there', async () => {
    const before = await portsHanded(desk.page);
    await announceDocument();
    expect(await portsHanded(desk.page)).toBe(before + 1);
  });

  it('to no frame within the page', async () => {
    await desk.page.evaluate(() => {
      const frame = document.createElement('iframe');
      frame.srcdoc = '<p>frame</p>';
      document.body.append(frame);
      const heard: unknown[] = [];
      Object.assign(globalThis, { heardInFrame: heard });
      frame.contentWindow?.addEventListener('message', (event) => heard.push(event.data));
    });
    await announceDocument();
    const heard = await desk.page.evaluate(() => Object(globalThis).heardInFrame);
    expect(heard).toEqual([]);
  });

  it('to no page from elsewhere', async () => {
    await desk.electron.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.webContents.loadURL('about:blank'),
    );
    await announceDocument();
    expect(await portsHanded(desk.page)).toBe(0);
  });
});
