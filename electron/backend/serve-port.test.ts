import { MessageChannel, type MessagePort } from 'node:worker_threads';
import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/message-port';
import type { ContractRouterClient } from '@orpc/contract';
import { afterEach, describe, expect, it } from 'vitest';
import type { Contract } from '../contract/index.ts';
import { openDatabase } from '../database/index.ts';
import { createServices, type Surroundings } from '../services/index.ts';
import { createCommandStream } from './command-stream.ts';
import { createPortServer, type ServedPort } from './serve-port.ts';

const commands = createCommandStream();
const ports: MessagePort[] = [];
afterEach(() => {
  for (const port of ports.splice(0)) port.close();
});

/** Surroundings in which nobody is asked anything. */
function quietSurroundings(): Surroundings {
  const opening = openDatabase(':memory:', { now: () => new Date() });
  if (opening.status === 'refused') throw new Error(opening.refusal.code);
  const nobody = (): never => {
    throw new Error('nobody is asked in this test');
  };
  return {
    database: opening.database,
    now: () => new Date(),
    versions: { pariksi: '0.0.0', electron: null, isTrialRuntime: false },
    openingCohortId: 7,
    commands: commands.listen,
    announceMenu: () => {},
    files: { chooseWorkbook: nobody, sampleWorkbook: nobody, placeFile: nobody },
    paper: { toPdf: nobody, toPrinter: nobody },
    readWorkbook: async ({ name, bytes }) => {
      const params = { file: name, bytes: bytes.length };
      return { status: 'refused', refusal: { code: 'file-empty', params } };
    },
    ask: nobody,
    match: nobody,
  };
}

/** A port that is served, and a client at its other end. */
function served() {
  const { port1, port2 } = new MessageChannel();
  ports.push(port1, port2);
  const wrapped: ServedPort = {
    on: (event: string, listener: (message: { readonly data?: unknown }) => void) =>
      port1.on(event, (data?: unknown) => listener({ data })),
    postMessage: (message) => port1.postMessage(message),
    start: () => port1.start(),
  };
  createPortServer(createServices(quietSurroundings())).serve(wrapped);
  const client: ContractRouterClient<Contract> = createORPCClient(
    new RPCLink({
      port: {
        on: (event, listener) => port2.on(event, (data?: unknown) => listener({ data })),
        postMessage: (message: unknown) => port2.postMessage(message),
      },
    }),
  );
  return { client, port: port2 };
}

describe('a served port', () => {
  it('answers the contract', async () => {
    expect(await served().client.desk.about()).toMatchObject({ openingCohortId: 7 });
  });

  it('takes a dropped file with its bytes and its name', async () => {
    const file = new File([new Uint8Array(3000).fill(255)], 'henkilöt ä.xlsx');
    const events = await served().client.imports.read({ kind: 'dropped', file });
    let last: unknown;
    for await (const event of events) last = event;
    expect(last).toEqual({
      kind: 'refused',
      refusal: { code: 'file-empty', params: { file: 'henkilöt ä.xlsx', bytes: 3000 } },
    });
  });

  it('streams the commands of the menu until the page leaves', async () => {
    const { client } = served();
    const leaving = new AbortController();
    const heard = await client.desk.commands(undefined, { signal: leaving.signal });
    commands.send('import');
    expect((await heard.next()).value).toBe('import');
    leaving.abort();
    await expect(heard.next()).rejects.toThrow();
  });

  it('answers a refusal with its code', async () => {
    await expect(served().client.cohorts.get({ cohortId: 3 })).rejects.toMatchObject({
      code: 'REFUSED',
      data: { code: 'cohort-unknown' },
    });
  });

  it.each([
    ['text that is not JSON', '{'],
    ['JSON that is no request', '{"i":"1","p":{"u":5}}'],
    ['a request for no address', '{"i":"1","p":{"u":"http://[","b":{}}}'],
    [
      'a form that is broken',
      '{"i":"1","p":{"u":"/x","h":{"content-type":"multipart/form-data"}}}',
    ],
    ['bytes that are no request', new Uint8Array([255, 0, 1])],
    ['a value that is neither text nor bytes', { i: '1', p: { u: '/desk/about' } }],
    ['nothing', null],
  ])('drops %s and goes on', async (_, broken) => {
    const { client, port } = served();
    port.postMessage(broken);
    expect(await client.desk.about()).toMatchObject({ openingCohortId: 7 });
  });
});
