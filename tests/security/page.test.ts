import { createServer, type Server } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type OpenDesk, openDesk, removeFolder } from '../harness/index.ts';

let desk: OpenDesk;
let outside: { readonly server: Server; readonly address: string; readonly visits: string[] };

beforeAll(async () => {
  outside = await startOutside();
  desk = await openDesk();
});

afterAll(async () => {
  await desk.close();
  removeFolder(desk.folder);
  outside.server.close();
});

/** A server on this machine that stands for the network, and notes who comes. */
async function startOutside(): Promise<typeof outside> {
  const visits: string[] = [];
  const server = createServer((request, response) => {
    visits.push(request.url ?? '');
    response.end('outside');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const place = server.address();
  const port = typeof place === 'object' && place !== null ? place.port : 0;
  return { server, address: `http://127.0.0.1:${port}`, visits };
}

describe('the page', () => {
  it('is sandboxed and isolated, without Node', async () => {
    const preferences = await desk.electron.evaluate(({ BrowserWindow }) =>
      Object(BrowserWindow.getAllWindows()[0]?.webContents).getLastWebPreferences(),
    );
    expect(preferences).toMatchObject({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      webviewTag: false,
    });
  });

  it('sees nothing of Node or Electron', async () => {
    const seen = await desk.page.evaluate(() =>
      ['require', 'process', 'module', 'Buffer', 'global', 'electron', 'ipcRenderer'].filter(
        (name) => name in globalThis,
      ),
    );
    expect(seen).toEqual([]);
  });

  it('never tries what its policy forbids while it opens', async () => {
    await desk.page.addInitScript(() => {
      const broken: string[] = [];
      Object.assign(globalThis, { brokenRules: broken });
      document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
        broken.push(`${effectiveDirective} ${blockedURI}`),
      );
    });
    await desk.page.reload();
    await desk.page.getByRole('navigation').first().waitFor();
    expect(await desk.page.evaluate(() => Object(globalThis).brokenRules)).toEqual([]);
  });

  it('comes from its own scheme under its own origin', async () => {
    expect(desk.page.url()).toBe('pariksi://desk/');
    expect(await desk.page.evaluate(() => [location.origin, isSecureContext])).toEqual([
      'pariksi://desk',
      true,
    ]);
  });

  it('draws itself without a complaint from its policy', () => {
    expect(desk.complaints).toEqual([]);
  });

  it('cannot make code from text', async () => {
    const made = await desk.page.evaluate(async () => {
      // What the test's own tools run at first is let through; what runs later is the page's.
      await new Promise((resolve) => setTimeout(resolve));
      const script = document.createElement('script');
      script.textContent = 'globalThis.wasMade = true';
      document.head.append(script);
      const image = document.createElement('img');
      image.setAttribute('onerror', 'globalThis.wasMade = true');
      image.src = 'data:,';
      document.body.append(image);
      await new Promise((resolve) => setTimeout(resolve, 100));
      try {
        return Reflect.construct(Function, ['return true'])();
      } catch {
        return 'wasMade' in globalThis;
      }
    });
    expect(made).toBe(false);
  });

  it('cannot style itself with an element that does not bear the nonce', async () => {
    const colour = await desk.page.evaluate(() => {
      const style = document.createElement('style');
      style.textContent = 'body { outline-color: rgb(1, 2, 3) !important }';
      document.head.append(style);
      return getComputedStyle(document.body).outlineColor;
    });
    expect(colour).not.toBe('rgb(1, 2, 3)');
  });
});

describe('another place', () => {
  it.each([
    ['a web page', 'https://example.com/'],
    ['a file', 'file:///etc/hostname'],
    ['a page made of data', 'data:text/html,<h1>x</h1>'],
    ['another file of the page', 'pariksi://desk/assets/none.html'],
    ['the developer tools', 'devtools://devtools/bundled/inspector.html'],
  ])('is out of reach by navigation: %s', async (_, address) => {
    await desk.page.evaluate((target) => {
      location.href = target;
    }, address);
    await desk.page.waitForTimeout(200);
    expect(desk.page.url()).toBe('pariksi://desk/');
  });

  it('opens in no new window', async () => {
    const opened = await desk.page.evaluate(() => {
      const link = document.createElement('a');
      link.href = 'pariksi://desk/';
      link.target = '_blank';
      document.body.append(link);
      link.click();
      return window.open('https://example.com/', '_blank');
    });
    expect(opened).toBeNull();
    const windows = await desk.electron.evaluate(
      ({ BrowserWindow }) => BrowserWindow.getAllWindows().length,
    );
    expect(windows).toBe(1);
  });

  it('shows in no frame and no webview', async () => {
    const frames = await desk.page.evaluate(async (address) => {
      const frame = document.createElement('iframe');
      frame.src = address;
      const view = document.createElement('webview');
      view.setAttribute('src', address);
      document.body.append(frame, view);
      await new Promise((resolve) => setTimeout(resolve, 200));
      let isReadable = false;
      try {
        isReadable = frame.contentDocument !== null && frame.contentDocument.body.innerHTML !== '';
      } catch {
        // A refused frame shows an error page of an origin of its own.
      }
      frame.remove();
      view.remove();
      return { isReadable };
    }, outside.address);
    expect(frames.isReadable).toBe(false);
    expect(outside.visits).toEqual([]);
  });
});

describe('the network', () => {
  it('is out of reach of the page', async () => {
    const answers = await desk.page.evaluate(async (address) => {
      const image = new Image();
      image.src = `${address}/image`;
      const style = document.createElement('link');
      style.rel = 'stylesheet';
      style.href = `${address}/style`;
      document.head.append(style);
      navigator.sendBeacon(`${address}/beacon`);
      const fetched = await fetch(`${address}/fetch`).then(
        () => 'answered',
        () => 'refused',
      );
      const socket = await new Promise<string>((resolve) => {
        try {
          const opened = new WebSocket(address.replace('http', 'ws'));
          opened.onopen = () => resolve('answered');
          opened.onerror = () => resolve('refused');
        } catch {
          resolve('refused');
        }
      });
      return { fetched, socket };
    }, outside.address);
    expect(answers).toEqual({ fetched: 'refused', socket: 'refused' });
    expect(outside.visits).toEqual([]);
  });

  it('is out of reach of the session even without a policy in the page', async () => {
    const answer = await desk.electron.evaluate(
      ({ session }, address) =>
        session
          .fromPartition('desk')
          .fetch(address)
          .then(
            () => 'answered',
            () => 'refused',
          ),
      outside.address,
    );
    expect(answer).toBe('refused');
    expect(outside.visits).toEqual([]);
  });

  it('has no names', async () => {
    const resolved = await desk.electron.evaluate(({ session }) =>
      session
        .fromPartition('desk')
        .resolveHost('example.com')
        .then(
          () => 'resolved',
          () => 'unknown',
        ),
    );
    expect(resolved).toBe('unknown');
  });
});

describe('permissions', () => {
  it.each(['geolocation', 'notifications', 'camera', 'microphone', 'clipboard-read', 'midi'])(
    '%s is denied',
    async (name) => {
      const state = await desk.page.evaluate(
        async (asked) => (await navigator.permissions.query(Object({ name: asked }))).state,
        name,
      );
      expect(state).toBe('denied');
    },
  );

  it('to record, to capture the screen, to read the clipboard are refused', async () => {
    const answers = await desk.page.evaluate(() =>
      Promise.all(
        [
          navigator.mediaDevices.getUserMedia({ audio: true }),
          navigator.mediaDevices.getDisplayMedia(),
          navigator.clipboard.readText(),
        ].map((asked) =>
          asked.then(
            () => 'granted',
            () => 'refused',
          ),
        ),
      ),
    );
    expect(answers).toEqual(['refused', 'refused', 'refused']);
  });
});

describe('the page protocol', () => {
  const ask = (address: string) =>
    desk.electron.evaluate(async ({ session }, asked) => {
      const response = await session.fromPartition('desk').fetch(asked);
      return { status: response.status, headers: Object.fromEntries(response.headers) };
    }, address);

  it('answers with a strict policy', async () => {
    const { status, headers } = await ask('pariksi://desk/');
    expect(status).toBe(200);
    const policy = Object.fromEntries(
      (headers['content-security-policy'] ?? '').split('; ').map((directive) => {
        const [name = '', ...sources] = directive.split(' ');
        return [name, sources.join(' ').replace(/nonce-[^']+/, 'nonce-x')];
      }),
    );
    expect(policy).toEqual({
      'default-src': "'none'",
      'script-src': "'self'",
      'style-src': "'self' 'nonce-x'",
      'font-src': "'self'",
      'img-src': "'self' data:",
      'connect-src': "'none'",
      'frame-src': "'none'",
      'object-src': "'none'",
      'worker-src': "'none'",
      'base-uri': "'none'",
      'form-action': "'none'",
      'frame-ancestors': "'none'",
    });
    expect(headers['x-content-type-options']).toBe('nosniff');
  });

  it('gives every answer a nonce of its own', async () => {
    const policies = [await ask('pariksi://desk/'), await ask('pariksi://desk/')].map(
      ({ headers }) => headers['content-security-policy'],
    );
    expect(policies[0]).not.toBe(policies[1]);
  });

  it.each([
    ['a path out of the folder', 'pariksi://desk/..%2f..%2fpackage.json'],
    ['a path through backslashes', 'pariksi://desk/..%5c..%5cpackage.json'],
    ['what is not there', 'pariksi://desk/assets/none.js'],
    ['the main process', 'pariksi://desk/..%2fmain/index.js'],
    ['another host', 'pariksi://elsewhere/index.html'],
  ])('knows nothing of %s', async (_, address) => {
    const answer = await ask(address).catch(() => ({ status: 0 }));
    expect([0, 404]).toContain(answer.status);
  });
});
