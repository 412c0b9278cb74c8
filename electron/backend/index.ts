/** The backend process: owns the database and serves the contract on every port that main sends. */
import { basename } from 'node:path';
import type { MessageEvent, ParentPort } from 'electron';
import {
  type BackendSetUp,
  type Refusal,
  Refused,
  type ToBackend,
  type ToMain,
  toBackendSchema,
} from '../contract/index.ts';
import { closeDatabase, type Database, openDatabase } from '../database/index.ts';
import {
  areContentsDamaged,
  createServices,
  requireRoster,
  type Surroundings,
  writeWhole,
} from '../services/index.ts';
import { createCommandStream } from './command-stream.ts';
import { createQuestions } from './questions.ts';
import { createPortServer, type PortServer } from './serve-port.ts';
import { createSurroundings } from './surroundings.ts';
import { workerUrl } from './worker-url.ts';

/** How long the desk is left alone to draw itself, in milliseconds. */
const untilDrawn = 2000;

const main: ParentPort = process.parentPort;
const say = (message: ToMain): void => main.postMessage(message);
const questions = createQuestions(say);
const commands = createCommandStream();

interface Desk {
  readonly database: Database;
  readonly surroundings: Surroundings;
  readonly server: PortServer;
}
let desk: Desk | null = null;

// Nobody else can speak here, but what comes is checked all the same.
main.on('message', (event) => hear(toBackendSchema.parse(event.data), event.ports));

function hear(message: ToBackend, ports: MessageEvent['ports']): void {
  switch (message.kind) {
    case 'open':
      open(message.setUp);
      break;
    case 'serve':
      for (const port of ports) desk?.server.serve(port);
      break;
    case 'command':
      commands.send(message.command);
      break;
    case 'answer':
      questions.settle(message.id, message.answer);
      break;
    case 'write-roster-pdf':
      writeRosterPdf(message);
      break;
    case 'close':
      if (desk !== null) closeDatabase(desk.database);
      process.exit(0);
  }
}

function open(setUp: BackendSetUp): void {
  const opening = openDatabase(setUp.databaseFile, {
    now: () => new Date(),
    check: setUp.checksSoonAfter ? 'soon-after' : 'before',
    ...(setUp.sqliteBinding === null ? {} : { nativeBinding: setUp.sqliteBinding }),
  });
  if (opening.status === 'refused') {
    refuse(setUp, opening.refusal);
    return;
  }
  const { database, isChecked } = opening;
  const surroundings = createSurroundings(database, setUp, { questions, commands, say });
  desk = { database, surroundings, server: createPortServer(createServices(surroundings)) };
  say({ kind: 'opened' });
  if (!isChecked) setTimeout(() => void refuseIfDamaged(setUp), untilDrawn);
}

/** Has the contents of the open database checked beside everything else. */
async function refuseIfDamaged(setUp: BackendSetUp): Promise<void> {
  const { databaseFile: file, sqliteBinding: nativeBinding } = setUp;
  if (await areContentsDamaged(workerUrl('contents-worker'), { file, nativeBinding }))
    refuse(setUp, { code: 'database-damaged', params: {} });
}

/** Says that the database is refused, and by the name of its file which. */
function refuse({ databaseFile }: BackendSetUp, { code, params }: Refusal): void {
  const file = basename(databaseFile);
  say({ kind: 'refused', refusal: { code, params: { file, ...params } } });
}

function writeRosterPdf({ file, request }: Extract<ToBackend, { kind: 'write-roster-pdf' }>): void {
  const write = async (): Promise<void> => {
    if (desk === null) throw new Refused('busy');
    requireRoster(desk.database, request.cohortId);
    await writeWhole(file, await desk.surroundings.paper.toPdf(request));
  };
  write().then(
    () => say({ kind: 'roster-pdf', refusal: null }),
    (problem: unknown) => {
      const refused = problem instanceof Refused ? problem : new Refused('internal');
      say({ kind: 'roster-pdf', refusal: refused.refusal });
    },
  );
}
