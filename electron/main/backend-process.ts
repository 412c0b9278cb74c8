import { type MessagePortMain, type UtilityProcess, utilityProcess } from 'electron';
import {
  type BackendSetUp,
  type DeskAnswer,
  type DeskCommand,
  type DeskQuestion,
  type MenuState,
  type Refusal,
  Refused,
  type RosterPrintRequest,
  type ToBackend,
  type ToMain,
  toMainSchema,
} from '../contract/index.ts';

/** What main does for the backend and hears from it. */
export interface DeskSide {
  readonly answer: (question: DeskQuestion, backend: Backend) => Promise<DeskAnswer>;
  readonly showMenu: (menu: MenuState) => void;
  /** The backend crashed and has been started again: every page needs a new port. */
  readonly restarted: () => void;
  /** The backend does not come back: it crashed once more, or no longer opens its database. */
  readonly lost: () => void;
}

/** The backend process as main sees it. */
export interface Backend {
  readonly serve: (port: MessagePortMain) => void;
  readonly command: (command: DeskCommand) => void;
  /** Resolves once the roster is on the disk. Rejects with Refused. */
  readonly writeRosterPdf: (file: string, request: RosterPrintRequest) => Promise<void>;
  /** Lets the backend close the database, and ends it if it does not. */
  readonly stop: () => Promise<void>;
}

interface Waiting {
  readonly resolve: () => void;
  readonly reject: (problem: Refused) => void;
}

const closingTime = 3_000;

/**
 * Starts the process that owns the database and waits until that is open. Rejects with Refused when
 * the database is refused. A backend that crashes later is started again, once.
 */
export async function startBackend(
  entry: string,
  setUp: BackendSetUp,
  desk: DeskSide,
): Promise<Backend> {
  let child = await openedChild(entry, setUp);
  let isStopping = false;
  let roster: Waiting | null = null;

  const send = (message: ToBackend, ports: MessagePortMain[] = []): void =>
    child.postMessage(message, ports);

  const receive = (message: ToMain): void => {
    if (message.kind === 'menu') desk.showMenu(message.menu);
    if (message.kind === 'question')
      void desk
        .answer(message.question, backend)
        .then((answer) => send({ kind: 'answer', id: message.id, answer }));
    if (message.kind === 'roster-pdf') settleRoster(message.refusal);
  };

  const settleRoster = (refusal: Refusal | null): void => {
    if (refusal === null) roster?.resolve();
    else roster?.reject(new Refused(refusal.code, refusal.params));
    roster = null;
  };

  const follow = (whenGone: () => void): void => {
    child.on('message', (message: unknown) => receive(toMainSchema.parse(message)));
    child.once('exit', () => {
      settleRoster({ code: 'internal', params: {} });
      if (!isStopping) whenGone();
    });
  };

  const startAgain = (): void => {
    openedChild(entry, setUp).then((next) => {
      child = next;
      if (isStopping) return void closed(child);
      follow(desk.lost);
      desk.restarted();
    }, desk.lost);
  };

  const backend: Backend = {
    serve: (port) => send({ kind: 'serve' }, [port]),
    command: (command) => send({ kind: 'command', command }),
    writeRosterPdf: (file, request) =>
      new Promise((resolve, reject) => {
        roster = { resolve, reject };
        send({ kind: 'write-roster-pdf', file, request });
      }),
    stop: () => {
      isStopping = true;
      return closed(child);
    },
  };
  follow(startAgain);
  return backend;
}

/** A child that has opened the database. Rejects with Refused when it would not. */
function openedChild(entry: string, setUp: BackendSetUp): Promise<UtilityProcess> {
  return new Promise((resolve, reject) => {
    const child = utilityProcess.fork(entry, [], { serviceName: 'Pariksi backend' });
    const gone = (): void => reject(new Refused('internal'));
    child.once('exit', gone);
    child.once('message', (first: unknown) => {
      child.off('exit', gone);
      const message = toMainSchema.parse(first);
      if (message.kind === 'opened') resolve(child);
      else if (message.kind === 'refused')
        reject(new Refused(message.refusal.code, message.refusal.params));
      else reject(new Refused('internal'));
    });
    child.postMessage({ kind: 'open', setUp } satisfies ToBackend);
  });
}

/** Asks the child to close, and ends it if it takes too long. */
function closed(child: UtilityProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.pid === undefined) return resolve();
    const impatience = setTimeout(() => child.kill(), closingTime);
    child.once('exit', () => {
      clearTimeout(impatience);
      resolve();
    });
    child.postMessage({ kind: 'close' } satisfies ToBackend);
  });
}
