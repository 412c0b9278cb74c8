import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ContractRouterClient } from '@orpc/contract';
import { createRouterClient } from '@orpc/server';
import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  type Contract,
  contract,
  type ImportEvent,
  type Method,
  type Run,
} from '../electron/contract/index.ts';
import { commitsInLog, keepLog } from '../electron/database/testing/commits.ts';
import { createServices } from '../electron/services/index.ts';
import { csvFile, openTestDesk, type TestDesk } from '../electron/services/testing/desk.ts';

/*
 * What is killed while it is done is there whole or not at all if it comes to the disk in one
 * commit. Every procedure of the contract is asked here, in an order in which each has something to
 * do, and its commits are counted in SQLite's log. What leaves the desk as a file or on paper is one
 * too: the line in the log of what was given out.
 */

type ProposedPair = Run['pairs'][number];

const folder = mkdtempSync(join(tmpdir(), 'pariksi-commits-'));
const file = join(folder, 'pariksi.db');
let desk: TestDesk;
let client: ContractRouterClient<Contract>;
let cohortId = 0;
let runId = 0;
let preview: Extract<ImportEvent, { kind: 'preview' }>['preview'];

beforeAll(() => {
  desk = openTestDesk(file);
  keepLog(desk.database);
  client = createRouterClient(createServices(desk));
});

afterAll(() => {
  desk.close();
  rmSync(folder, { recursive: true });
});

/** Hears a stream to its end, and gives the last thing that it said. */
async function last<Event>(stream: Promise<AsyncIterable<Event>>): Promise<Event> {
  let latest: Event | undefined;
  for await (const event of await stream) latest = event;
  if (latest === undefined) throw new Error('the stream said nothing');
  return latest;
}

async function read(stream: ReturnType<typeof client.imports.read>): Promise<void> {
  const event = await last(stream);
  if (event.kind !== 'preview') throw new Error(`the import ended as ${event.kind}`);
  preview = event.preview;
}

async function run(scenarioId?: number): Promise<void> {
  const event = await last(
    client.matching.run({ cohortId, ...(scenarioId === undefined ? {} : { scenarioId }) }),
  );
  if (event.kind !== 'done') throw new Error(`the match ended as ${event.kind}`);
  runId = event.run.id;
}

async function newCohort(method: Method): Promise<void> {
  cohortId = (await client.cohorts.create({ name: 'Syksy', method })).id;
}

async function setEverybody(): Promise<void> {
  const participants = (await client.people.list()).flatMap(({ id, role, capacity }) =>
    role === null ? [] : [{ personId: id, role, capacity: capacity ?? 1 }],
  );
  await client.cohorts.setParticipants({ cohortId, participants });
}

/** Two pairs of the newest run. */
async function twoPairs(): Promise<readonly [ProposedPair, ProposedPair]> {
  const { pairs } = await client.matching.get({ runId });
  const [one, other] = pairs;
  if (one === undefined || other === undefined) throw new Error('there are no two pairs');
  return [one, other];
}

const idsOf = ({ a, b }: ProposedPair) => ({ a: a.id, b: b.id });
const somebody = async () => the((await client.people.list())[0]);
const mentorId = async (): Promise<number> => {
  const { people } = await client.cohorts.get({ cohortId });
  return the(people.find(({ role }) => role === 'mentor')).person.id;
};
/** The pairs that come of the mentees of two pairs changing places. */
async function exchanged(): Promise<Parameters<typeof client.matching.exchange>[0]['pairs']> {
  const [one, other] = await twoPairs();
  return [
    { a: one.a.id, b: other.b.id },
    { a: other.a.id, b: one.b.id },
  ];
}

const firstPairId = async (): Promise<number> =>
  the((await client.programme.get({ cohortId })).pairs[0]).id;
const scenario = async () => ({
  scenarioId: the((await client.scenarios.list({ cohortId }))[0]).id,
});
const leaver = async () => ({
  cohortId,
  leaving: [the((await client.rosters.get({ cohortId }))?.pairs[0]).a.id],
  joining: [],
});
const paper = () => ({ cohortId, document: 'roster', language: 'fi', withScores: true }) as const;

/** The two of the file who look alike. */
async function twins() {
  const [keep, other] = (await client.people.list()).filter(({ lastName }) => lastName === 'Aalto');
  return [the(keep), the(other)] as const;
}

/** What has to be there for the next question. */
function the<Thing>(thing: Thing | undefined): Thing {
  if (thing === undefined) throw new Error('there is nothing to ask about');
  return thing;
}

/** A procedure, how many commits it makes, and how it is asked. */
type Asked = readonly [procedure: string, commits: 0 | 1, ask: () => Promise<unknown>];

const staff: readonly Asked[] = [
  ['desk.about', 0, () => client.desk.about()],
  ['desk.preferences', 0, () => client.desk.preferences()],
  [
    'desk.savePreferences',
    1,
    async () =>
      client.desk.savePreferences({ ...(await client.desk.preferences()), isCompact: true }),
  ],
  ['imports.read', 0, () => read(client.imports.read({ kind: 'sample', method: 'mentoring' }))],
  [
    'imports.reread',
    0,
    () => {
      const { previewId, mapping } = preview;
      return read(client.imports.reread({ previewId, mapping, sheets: null }));
    },
  ],
  ['imports.saveReport', 0, () => client.imports.saveReport({ ...preview, language: 'fi' })],
  ['imports.accept', 1, () => last(client.imports.accept({ ...preview, keys: null }))],
  [
    'imports.read',
    0,
    () => {
      desk.chosen = csvFile(
        'Sukunimi;Etunimi;Sähköposti;Yksikkö',
        'Aalto;Aino;aino.aalto@avi.example;Luvat',
        'Aalto;Aino;a.aalto@virasto.example;Luvat',
      );
      return read(client.imports.read({ kind: 'dialog' }));
    },
  ],
  ['imports.accept', 1, () => last(client.imports.accept({ ...preview, keys: null }))],
  ['imports.read', 0, () => read(client.imports.read({ kind: 'dialog' }))],
  ['imports.discard', 0, () => client.imports.discard(preview)],
  ['imports.history', 0, () => client.imports.history()],
  [
    'imports.saveTemplate',
    0,
    () => client.imports.saveTemplate({ language: 'fi', method: 'mentoring' }),
  ],
  ['people.list', 0, () => client.people.list()],
  ['people.first', 0, () => client.people.first()],
  ['people.saveTable', 1, () => client.people.saveTable({ language: 'fi', format: 'csv' })],
  ['people.duplicates', 0, () => client.people.duplicates()],
  [
    'people.setDistinct',
    1,
    async () =>
      client.people.setDistinct({
        people: (await twins()).map(({ id }) => id),
        areDistinct: true,
      }),
  ],
  [
    'people.merge',
    1,
    async () => {
      const [keep, other] = await twins();
      return client.people.merge({ keep, other });
    },
  ],
  [
    'people.edit',
    1,
    async () => client.people.edit({ ...(await somebody()), changes: { title: 'Johtaja' } }),
  ],
  [
    'people.editMany',
    1,
    async () =>
      last(
        client.people.editMany({
          people: (await client.people.list()).slice(0, 5),
          changes: { title: 'Tarkastaja' },
        }),
      ),
  ],
  ['people.history', 0, async () => client.people.history(await somebody())],
  ['organisation.get', 0, () => client.organisation.get()],
  ['organisation.details', 0, () => client.organisation.details()],
  [
    'organisation.change',
    1,
    () =>
      client.organisation.change({
        kind: 'new-goal',
        names: { fi: 'Kokeilut', sv: 'Försök', en: 'Trials' },
      }),
  ],
];

const matching: readonly Asked[] = [
  ['cohorts.create', 1, () => newCohort('mentoring')],
  ['cohorts.rename', 1, () => client.cohorts.rename({ cohortId, name: 'Kevät' })],
  ['cohorts.list', 0, () => client.cohorts.list()],
  ['cohorts.setParticipants', 1, setEverybody],
  ['cohorts.get', 0, () => client.cohorts.get({ cohortId })],
  ['cohorts.elsewhere', 0, () => client.cohorts.elsewhere({ cohortId })],
  [
    'cohorts.saveNote',
    1,
    async () =>
      client.cohorts.saveNote({ cohortId, personId: await mentorId(), note: 'Ensi kerralla' }),
  ],
  [
    'cohorts.saveSettings',
    1,
    async () => {
      const { settings } = await client.cohorts.get({ cohortId });
      return client.cohorts.saveSettings({
        cohortId,
        settings: { ...settings, travelLimitMinutes: 300 },
      });
    },
  ],
  ['insight.warnings', 0, () => client.insight.warnings({ cohortId })],
  ['matching.run', 1, () => run()],
  ['matching.runs', 0, () => client.matching.runs({ cohortId })],
  ['matching.standing', 0, () => client.matching.standing({ cohortId })],
  ['matching.get', 0, () => client.matching.get({ runId })],
  ['matching.matrix', 0, () => client.matching.matrix({ cohortId })],
  [
    'matching.explain',
    0,
    async () => client.matching.explain({ cohortId, ...idsOf((await twoPairs())[0]) }),
  ],
  ['insight.ties', 0, () => last(client.insight.ties({ runId }))],
  ['insight.tradeoff', 0, () => last(client.insight.tradeoff({ runId, against: 'fairness' }))],
  ['insight.relaxations', 0, () => last(client.insight.relaxations({ runId }))],
  [
    'insight.alternatives',
    0,
    () => last(client.insight.alternatives({ runId, count: 1, differ: 1, loss: 0.1 })),
  ],
  [
    'insight.forcing',
    0,
    async () => {
      const [one, other] = await twoPairs();
      return last(client.insight.forcing({ runId, a: one.a.id, b: other.b.id }));
    },
  ],
  [
    'insight.choices',
    0,
    async () =>
      last(client.insight.choices({ runId, personId: (await twoPairs())[0].a.id, most: 5 })),
  ],
  [
    'insight.exchangeCost',
    0,
    async () => last(client.insight.exchangeCost({ runId, pairs: await exchanged() })),
  ],
  [
    'insight.weeks',
    0,
    async () => last(client.insight.weeks({ runId, ...idsOf((await twoPairs())[0]) })),
  ],
  [
    'matching.constrain',
    1,
    async () =>
      client.matching.constrain({ cohortId, ...idsOf((await twoPairs())[0]), kind: 'locked' }),
  ],
  [
    'matching.constrain',
    1,
    async () =>
      client.matching.constrain({ cohortId, ...idsOf((await twoPairs())[0]), kind: null }),
  ],
  [
    'matching.exchange',
    1,
    async () => client.matching.exchange({ cohortId, pairs: await exchanged() }),
  ],
  // With both pairs locked the rules cannot all hold.
  ['history.undo', 1, () => client.history.undo()],
  ['scenarios.save', 1, () => client.scenarios.save({ cohortId, name: 'Yksi' })],
  ['scenarios.list', 0, () => client.scenarios.list({ cohortId })],
  [
    'scenarios.rename',
    1,
    async () => client.scenarios.rename({ cohortId, ...(await scenario()), name: 'Kaksi' }),
  ],
  ['matching.run', 1, async () => run((await scenario()).scenarioId)],
  [
    'scenarios.promote',
    1,
    async () => client.scenarios.promote({ cohortId, ...(await scenario()) }),
  ],
  ['scenarios.remove', 1, async () => client.scenarios.remove({ cohortId, ...(await scenario()) })],
];

const programme: readonly Asked[] = [
  ['matching.run', 1, () => run()],
  ['rosters.accept', 1, () => client.rosters.accept({ runId })],
  ['rosters.get', 0, () => client.rosters.get({ cohortId })],
  [
    'rosters.saveTable',
    1,
    () =>
      client.rosters.saveTable({ cohortId, language: 'fi', columns: 'everything', format: 'xlsx' }),
  ],
  ['rosters.savePdf', 1, () => client.rosters.savePdf(paper())],
  ['rosters.print', 1, () => client.rosters.print(paper())],
  ['programme.get', 0, () => client.programme.get({ cohortId })],
  [
    'programme.reach',
    1,
    () => client.programme.reach({ cohortId, milestone: 'confirmed', on: '2026-03-05' }),
  ],
  [
    'programme.saveGroupDay',
    1,
    () =>
      client.programme.saveGroupDay({
        cohortId,
        day: { id: null, on: '2026-04-01', place: 'Oulu', topic: 'Alku' },
      }),
  ],
  [
    'programme.removeGroupDay',
    1,
    async () =>
      client.programme.removeGroupDay({
        cohortId,
        groupDayId: (await client.programme.get({ cohortId })).groupDays[0]?.id ?? 0,
      }),
  ],
  [
    'programme.agree',
    1,
    async () =>
      client.programme.agree({ cohortId, pairIds: [await firstPairId()], on: '2026-03-05' }),
  ],
  [
    'programme.endPair',
    1,
    async () =>
      client.programme.endPair({
        cohortId,
        pairId: await firstPairId(),
        ending: { on: '2026-03-05', kind: 'interrupted' },
      }),
  ],
  ['programme.gaps', 0, () => client.programme.gaps()],
  ['insight.repair', 0, async () => last(client.insight.repair(await leaver()))],
  [
    'insight.applyRepair',
    1,
    async () => {
      const change = await leaver();
      const event = await last(client.insight.repair(change));
      const pairs = event.kind === 'answer' ? (event.answer.proposals[0]?.pairs ?? []) : [];
      return client.insight.applyRepair({ ...change, pairs });
    },
  ],
  ['people.erase', 1, async () => client.people.erase({ id: await mentorId() })],
  ['programme.close', 1, () => client.programme.close({ cohortId, on: '2026-03-05' })],
  ['history.get', 0, () => client.history.get()],
  ['history.undo', 1, () => client.history.undo()],
  ['history.redo', 1, () => client.history.redo()],
  ['cohorts.remove', 1, () => client.cohorts.remove({ cohortId })],
  ['cohorts.create', 1, () => newCohort('workpair')],
  ['programme.substitution', 0, () => client.programme.substitution({ cohortId })],
];

const all = [...staff, ...matching, ...programme];

it.each(all)('%s makes %d commits', async (_procedure, commits, ask) => {
  const before = commitsInLog(file);
  await ask();
  expect(commitsInLog(file) - before).toBe(commits);
});

it('leaves out no procedure but the stream of menu commands, which never ends', () => {
  const procedures = Object.entries(contract).flatMap(([room, bodies]) =>
    Object.keys(bodies).map((name) => `${room}.${name}`),
  );
  const missing = procedures.filter((name) => all.every(([procedure]) => procedure !== name));
  expect(missing).toEqual(['desk.commands']);
});
