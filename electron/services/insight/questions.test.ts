import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/message-port';
import type { ContractRouterClient } from '@orpc/contract';
import { RPCHandler } from '@orpc/server/message-port';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Contract, QuestionEvent } from '../../contract/index.ts';
import { requireCohort, saveSettings } from '../cohorts.ts';
import { createServices } from '../router.ts';
import {
  cohortOfEverybody,
  csvFile,
  importFile,
  openTestDesk,
  runMatch,
  type TestDesk,
} from '../testing/desk.ts';
import { quickest } from '../testing/quickest.ts';

const quota = {
  name: 'yli virastorajojen',
  tag: 'cross-agency',
  min: 3,
  max: null,
  minShare: null,
  maxShare: null,
} as const;

let desk: TestDesk;
let channel: MessageChannel;
let client: ContractRouterClient<Contract>;

beforeEach(() => {
  desk = openTestDesk();
  channel = new MessageChannel();
  new RPCHandler(createServices(desk)).upgrade(channel.port1);
  channel.port1.start();
  channel.port2.start();
  client = createORPCClient(new RPCLink({ port: channel.port2 }));
});
afterEach(() => {
  channel.port1.close();
  desk.close();
});

/** A run of so many mentors and mentees who could all be paired, under a quota. */
async function runOf(size: number): Promise<{ runId: number; personId: number }> {
  const agencies = ['ESAVI', 'LSAVI', 'ISAVI'];
  const goals = ['LEAD', 'DIGI', 'TACIT', 'LEAD, DIGI'];
  const row = (role: string, name: string, k: number): string =>
    [role, `${name}${k}`, 'Oona', `${name}${k}@avi.example`, agencies[k % 3], goals[k % 4]].join(
      ';',
    );
  const people = Array.from({ length: size }, (_, k) => [
    row('mentori', 'Aalto', k),
    row('aktori', 'Berg', k + 1),
  ]);
  await importFile(
    desk,
    csvFile('Rooli;Sukunimi;Etunimi;Sähköposti;Virasto;Tavoitteet', ...people.flat()),
  );
  const { id } = cohortOfEverybody(desk);
  const { settings } = requireCohort(desk.database, id);
  saveSettings(desk.database, id, { ...settings, quotas: [quota] });
  const run = await runMatch(desk, id);
  return { runId: run.id, personId: run.pairs[0]?.a.id ?? 0 };
}

async function eventsOf<Answer>(
  asked: Promise<AsyncIterable<QuestionEvent<Answer>>>,
): Promise<readonly QuestionEvent<Answer>[]> {
  const events: QuestionEvent<Answer>[] = [];
  for await (const event of await asked) events.push(event);
  return events;
}

it('a question tells how far it is, never less than before, and at last its answer', async () => {
  const { runId, personId } = await runOf(8);
  const events = await eventsOf(client.insight.choices({ runId, personId, most: 10 }));
  const fractions = events.flatMap((event) => (event.kind === 'progress' ? [event.fraction] : []));
  expect(fractions.length).toBeGreaterThan(2);
  expect(fractions).toEqual([...fractions].sort((one, other) => one - other));
  expect(events.map(({ kind }) => kind).indexOf('answer')).toBe(events.length - 1);
});

it('a question that is broken off ends at once, and the next one is answered', async () => {
  const { runId, personId } = await runOf(40);
  const brokenOff = async (): Promise<number> => {
    const stop = new AbortController();
    const asked = await client.insight.choices(
      { runId, personId, most: 10 },
      { signal: stop.signal },
    );
    let stoppedAt = 0;
    const heard: string[] = [];
    try {
      for await (const event of asked) {
        heard.push(event.kind);
        if (stoppedAt > 0) continue;
        stoppedAt = performance.now();
        stop.abort();
      }
    } catch (error) {
      expect(stop.signal.aborted, String(error)).toBe(true);
    }
    const took = performance.now() - stoppedAt;
    expect(heard).not.toContain('answer');
    return took;
  };
  expect(await quickest(100, brokenOff)).toBeLessThan(100);
  const curve = await eventsOf(client.insight.tradeoff({ runId, against: 'cross-agency' }));
  expect(curve.at(-1)?.kind).toBe('answer');
});
