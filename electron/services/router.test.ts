import { createORPCClient, isDefinedError, safe } from '@orpc/client';
import { RPCLink } from '@orpc/client/message-port';
import type { ContractRouterClient } from '@orpc/contract';
import { RPCHandler } from '@orpc/server/message-port';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Contract, type ImportEvent, Refused } from '../contract/index.ts';
import { createServices } from './router.ts';
import { csvFile, openTestDesk, sampleFile, type TestDesk } from './testing/desk.ts';

/** A file of so many invented people. */
function manyPeople(count: number) {
  const rows = Array.from({ length: count }, (_, n) => `Aalto;Aino;aino.${n}@avi.example`);
  return csvFile('Sukunimi;Etunimi;Sähköposti', ...rows);
}

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

async function importedEvents(
  source: Parameters<typeof client.imports.read>[0],
): Promise<ImportEvent[]> {
  const events: ImportEvent[] = [];
  for await (const event of await client.imports.read(source)) events.push(event);
  return events;
}

/** Stores rows of a preview, and gives how far it told that it was. */
async function accepted(
  wanted: Parameters<typeof client.imports.accept>[0],
): Promise<readonly number[]> {
  const fractions: number[] = [];
  for await (const event of await client.imports.accept(wanted)) {
    if (event.kind === 'progress') fractions.push(event.fraction);
  }
  return fractions;
}

async function importSample(): Promise<void> {
  const last = (await importedEvents({ kind: 'sample', method: 'mentoring' })).at(-1);
  if (last?.kind !== 'preview') throw new Error('the sample gave no preview');
  await accepted({ previewId: last.preview.previewId, keys: null });
}

async function sampleCohort(): Promise<number> {
  await importSample();
  const people = await client.people.list();
  const { id } = await client.cohorts.create({ name: 'Mentorointi 2026', method: 'mentoring' });
  const participants = people.flatMap(({ id: personId, role, capacity }) =>
    role === null ? [] : [{ personId, role, capacity: capacity ?? 1 }],
  );
  await client.cohorts.setParticipants({ cohortId: id, participants });
  return id;
}

describe('the contract over a message port', () => {
  it('carries the whole main job', async () => {
    const cohortId = await sampleCohort();
    const phases: string[] = [];
    let runId = 0;
    for await (const event of await client.matching.run({ cohortId })) {
      if (event.kind === 'progress') phases.push(event.phase);
      if (event.kind === 'done') runId = event.run.id;
    }
    expect(phases[0]).toBe('scoring');
    const roster = await client.rosters.accept({ runId });
    expect(roster.pairs.length).toBeGreaterThan(8);
    const saved = await client.rosters.saveTable({
      cohortId,
      language: 'sv',
      columns: 'everything',
      format: 'xlsx',
    });
    expect(saved).toEqual({
      status: 'saved',
      fileName: expect.stringMatching(/2026-03-05\.xlsx$/),
    });
    expect(await client.cohorts.list()).toMatchObject([{ id: cohortId, status: 'proposal' }]);
  });

  it('shows progress and then the preview, and stores nothing before it is accepted', async () => {
    const kinds = (await importedEvents({ kind: 'sample', method: 'mentoring' })).map(
      ({ kind }) => kind,
    );
    expect(kinds[0]).toBe('progress');
    expect(kinds.at(-1)).toBe('preview');
    expect(await client.people.list()).toEqual([]);
  });

  it('reads a dropped file from its bytes', async () => {
    const { bytes } = sampleFile();
    const file = new File([new Uint8Array(bytes)], 'staff.xlsx');
    const last = (await importedEvents({ kind: 'dropped', file })).at(-1);
    expect(last).toMatchObject({ kind: 'preview', preview: { fileName: 'staff.xlsx' } });
  });

  it('says cancelled when the dialog is cancelled', async () => {
    expect((await importedEvents({ kind: 'dialog' })).at(-1)).toEqual({ kind: 'cancelled' });
  });

  it('names why a file is refused', async () => {
    desk.chosen = { name: 'empty.xlsx', bytes: new Uint8Array() };
    expect((await importedEvents({ kind: 'dialog' })).at(-1)).toEqual({
      kind: 'refused',
      refusal: { code: 'file-empty', params: { file: 'empty.xlsx' } },
    });
  });

  it('carries a refusal that comes while a stream is open', async () => {
    desk.chooseWorkbook = async () => {
      throw new Refused('file-not-found', { file: 'gone.xlsx' });
    };
    const { error } = await safe(importedEvents({ kind: 'dialog' }));
    expect(error).toMatchObject({
      code: 'REFUSED',
      data: { code: 'file-not-found', params: { file: 'gone.xlsx' } },
    });
    const { id } = await client.cohorts.create({ name: 'Tyhjä', method: 'mentoring' });
    const run = async () => {
      const events = [];
      for await (const event of await client.matching.run({ cohortId: id })) events.push(event);
      return events;
    };
    expect((await safe(run())).error).toMatchObject({
      data: { code: 'participants-missing', params: { method: 'mentoring' } },
    });
  });

  it('accepts a preview once', async () => {
    const last = (await importedEvents({ kind: 'sample', method: 'mentoring' })).at(-1);
    const previewId = last?.kind === 'preview' ? last.preview.previewId : '';
    await accepted({ previewId, keys: null });
    const { error } = await safe(accepted({ previewId, keys: null }));
    expect(error).toMatchObject({ data: { code: 'preview-unknown' } });
  });

  it('stores a large file while others are answered, and what they change waits for it', async () => {
    desk.chosen = manyPeople(3000);
    const last = (await importedEvents({ kind: 'dialog' })).at(-1);
    const previewId = last?.kind === 'preview' ? last.preview.previewId : '';
    const fractions = accepted({ previewId, keys: null });
    const order: string[] = [];
    const cohort = client.cohorts
      .create({ name: 'Kevät', method: 'mentoring' })
      .then(() => order.push('cohort'));
    await client.desk.about().then(() => order.push('about'));
    await Promise.all([cohort, fractions.then(() => order.push('import'))]);
    expect(order[0]).toBe('about');
    expect((await fractions).length).toBeGreaterThan(3);
    expect(await client.people.list()).toHaveLength(3000);
    expect((await client.history.get()).undo?.code).toBe('create-cohort');
  });

  it('leaves everything as it was when storing is broken off', async () => {
    desk.chosen = manyPeople(3000);
    const last = (await importedEvents({ kind: 'dialog' })).at(-1);
    const previewId = last?.kind === 'preview' ? last.preview.previewId : '';
    for await (const event of await client.imports.accept({ previewId, keys: null })) {
      if (event.kind === 'progress') break;
    }
    const { id } = await client.cohorts.create({ name: 'Kevät', method: 'mentoring' });
    expect(await client.people.list()).toEqual([]);
    expect(await client.cohorts.list()).toMatchObject([{ id }]);
    await accepted({ previewId, keys: null });
    expect(await client.people.list()).toHaveLength(3000);
  });

  it('stores only the chosen rows', async () => {
    desk.chosen = csvFile(
      'Sukunimi;Etunimi;Sähköposti',
      'Aalto;Aino;aino@avi.example',
      'Berg;Bo;bo@avi.example',
    );
    const last = (await importedEvents({ kind: 'dialog' })).at(-1);
    const previewId = last?.kind === 'preview' ? last.preview.previewId : '';
    await accepted({ previewId, keys: ['bo@avi.example'] });
    expect((await client.people.list()).map(({ lastName }) => lastName)).toEqual(['Berg']);
  });

  it('carries a refusal as a code with its values', async () => {
    const { error } = await safe(client.cohorts.get({ cohortId: 999 }));
    expect(isDefinedError(error) ? error.data : error).toEqual({
      code: 'cohort-unknown',
      params: {},
    });
  });

  it('refuses input that is not of the contract', async () => {
    const { error } = await safe(client.cohorts.create({ name: '   ', method: 'mentoring' }));
    expect(error).toMatchObject({ code: 'BAD_REQUEST' });
    expect(await client.cohorts.list()).toEqual([]);
  });

  it('tells nothing of a bug but that it happened', async () => {
    const { error } = await safe(client.people.edit({ id: 1, revision: 0, changes: {} }));
    expect(isDefinedError(error) ? error.data.code : error).toBe('person-unknown');
    desk.close();
    const broken = await safe(client.people.list());
    expect(broken.error).toMatchObject({ code: 'INTERNAL_SERVER_ERROR' });
    expect(JSON.stringify(broken.error)).not.toContain('database');
    desk = openTestDesk();
  });

  it('streams the commands of the menu', async () => {
    const commands: string[] = [];
    for await (const command of await client.desk.commands()) commands.push(command);
    expect(commands).toEqual(['run']);
  });

  it('lets the menu name what can be undone, in the language of the desk', async () => {
    await client.cohorts.create({ name: 'Kevät', method: 'mentoring' });
    expect(desk.menu.at(-1)).toMatchObject({ undo: 'uusi ryhmä: Kevät', redo: null });
    await client.desk.savePreferences({
      ...(await client.desk.preferences()),
      language: 'sv',
    });
    expect(desk.menu.at(-1)).toMatchObject({ undo: 'ny grupp: Kevät' });
    await client.history.undo();
    expect(desk.menu.at(-1)).toMatchObject({ undo: null, redo: 'ny grupp: Kevät' });
  });
});

describe('editing a profile', () => {
  const first = async () => {
    await importSample();
    const [person] = await client.people.list();
    if (person === undefined) throw new Error('the sample is empty');
    return person;
  };
  const codeOf = async (work: Promise<unknown>): Promise<unknown> => {
    const { error } = await safe(work);
    return isDefinedError(error) && 'data' in Object(error) ? error : error;
  };

  it('stores the change and can be undone', async () => {
    const { id, revision, title } = await first();
    const edited = await client.people.edit({ id, revision, changes: { title: 'Johtaja' } });
    expect(edited.title).toBe('Johtaja');
    await client.history.undo();
    expect((await client.people.list()).find((person) => person.id === id)?.title).toBe(title);
  });

  it('refuses an edit of data that have moved on', async () => {
    const { id, revision } = await first();
    await client.people.edit({ id, revision, changes: { title: 'Johtaja' } });
    const late = client.people.edit({ id, revision, changes: { title: 'Päällikkö' } });
    expect(await codeOf(late)).toMatchObject({ data: { code: 'stale' } });
  });

  it('refuses text that looks like an identity code and stores nothing of it', async () => {
    const { id, revision } = await first();
    const code = ['0101', '90', '-', '123', 'A'].join('');
    const edit = client.people.edit({ id, revision, changes: { title: `tarkastaja ${code}` } });
    expect(await codeOf(edit)).toMatchObject({
      data: { code: 'identity-code-refused', params: { field: 'title' } },
    });
    expect(JSON.stringify(await client.people.list())).not.toContain(code);
  });

  it('refuses a supervisor who reports to the person', async () => {
    await importSample();
    const people = await client.people.list();
    const below = people.find(({ supervisor }) => supervisor?.personId != null);
    const above = people.find(({ id }) => id === below?.supervisor?.personId);
    if (below === undefined || above === undefined) throw new Error('no supervisor in the sample');
    const edit = client.people.edit({
      id: above.id,
      revision: above.revision,
      changes: { supervisor: { text: below.lastName, personId: below.id } },
    });
    expect(await codeOf(edit)).toMatchObject({ data: { code: 'supervisor-loop' } });
  });
});
