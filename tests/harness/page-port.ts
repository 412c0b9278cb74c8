import type { Page } from 'playwright';

/** What came back through the port for one request: the wire form's status and body. */
export interface PortAnswer {
  readonly status: number;
  readonly body: unknown;
}

/**
 * Loads the page anew and keeps the port that it is handed, so that a test can send through it
 * whatever a page that has been taken over might send.
 */
export async function seizePort(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const ports: MessagePort[] = [];
    Object.assign(globalThis, { seizedPorts: ports });
    window.addEventListener('message', (event) => ports.push(...event.ports));
  });
  await page.reload();
  await page.waitForFunction(() => Object(globalThis).seizedPorts.length > 0);
}

/** How many ports the page has been handed since it was loaded. */
export function portsHanded(page: Page): Promise<number> {
  return page.evaluate(() => Object(globalThis).seizedPorts.length);
}

/** Asks for a procedure with any input at all, in the wire form of the contract. */
export function askThroughPort(page: Page, procedure: string, input: unknown): Promise<PortAnswer> {
  return page.evaluate(
    ([path, json]) =>
      new Promise<PortAnswer>((resolve) => {
        const port: MessagePort = Object(globalThis).seizedPorts.at(-1);
        const id = `test-${Math.random()}`;
        port.addEventListener('message', ({ data }) => {
          const message = typeof data === 'string' ? JSON.parse(data) : {};
          if (message.i === id && message.t === undefined)
            resolve({ status: message.p.s ?? 200, body: message.p.b });
        });
        port.postMessage(JSON.stringify({ i: id, p: { u: path, b: { json } } }));
      }),
    [procedure, input] as const,
  );
}

/** Sends something through the port that is no request at all. */
export async function sendThroughPort(page: Page, messages: readonly unknown[]): Promise<void> {
  await page.evaluate((all) => {
    const port: MessagePort = Object(globalThis).seizedPorts.at(-1);
    for (const message of all) port.postMessage(message);
  }, messages);
}
