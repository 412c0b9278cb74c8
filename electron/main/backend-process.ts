import { type MessagePortMain, type UtilityProcess, utilityProcess } from 'electron';
import {
  type BackendSetUp,
  type DeskAnswer,
  type DeskCommand,
  type DeskQuestion,
  type DocumentPrintRequest,
  type MenuState,
  type Refusal,
  Refused,
  type ToBackend,
  type ToMain,
  toMainSchema,
} from '../contract/index.ts';

/** What main does for the backend and hears from it. */
export interface DeskSide {
  answer(question: DeskQuestion, backend: Backend): Promise<DeskAnswer>;
  showMenu(menu: MenuState, backend: Backend): void;
  /** The backend crashed and has been started again: every page needs a new port. */
  restarted(): void;
  /**
   * The backend does not come back: it crashed once more or no longer opens its database, or its
   * database is refused after all.
   */
  lost(refusal: Refusal | null): void;
}

interface Waiting {
  readonly resolve: () => void;
  readonly reject: (problem: Refused) => void;
}

const closingTime = 3_000;

/** A backend process, and whether it could open its database. */
interface Child {
  readonly process: UtilityProcess;
  /** Rejects with Refused when it could not. */
  readonly opened: Promise<void>;
}

/**
 * Starts the process that owns the database. It may be talked to at once: it hears everything in
 * order, and so after it has opened the database. One that crashes later is started again, once.
 */
export function startBackend(entry: string, setUp: BackendSetUp, desk: DeskSide): Backend {
  return new Backend(() => startChild(entry, setUp), desk);
}

/** The backend process as main sees it. */
export class Backend {
  /** Resolves once the database is open or the end is asked for. Rejects with Refused otherwise. */
  readonly opened: Promise<void>;
  readonly #desk: DeskSide;
  #child: UtilityProcess;
  #isStopping = false;
  #roster: Waiting | null = null;

  constructor(start: () => Child, desk: DeskSide) {
    const { process, opened } = start();
    this.#desk = desk;
    this.#child = process;
    this.opened = opened.then(
      () => this.#follow(() => this.#startAgain(start)),
      (problem: unknown) => {
        if (!this.#isStopping) throw problem;
      },
    );
  }

  /** Has the backend serve the contract on a page's port. */
  serve(port: MessagePortMain): void {
    this.#send({ kind: 'serve' }, [port]);
  }

  /** Passes a command of the menu on to the page that listens. */
  command(command: DeskCommand): void {
    this.#send({ kind: 'command', command });
  }

  /** Resolves once the roster is on the disk. Rejects with Refused. */
  writeRosterPdf(file: string, request: DocumentPrintRequest): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#roster = { resolve, reject };
      this.#send({ kind: 'write-roster-pdf', file, request });
    });
  }

  /** Lets the backend close the database, and ends it if it takes too long. */
  stop(): Promise<void> {
    this.#isStopping = true;
    return closed(this.#child);
  }

  #send(message: ToBackend, ports: MessagePortMain[] = []): void {
    this.#child.postMessage(message, ports);
  }

  #follow(whenGone: () => void): void {
    this.#child.on('message', (message: unknown) => this.#receive(toMainSchema.parse(message)));
    this.#child.once('exit', () => {
      this.#settleRoster({ code: 'internal', params: {} });
      if (!this.#isStopping) whenGone();
    });
  }

  #receive(message: ToMain): void {
    if (message.kind === 'menu') this.#desk.showMenu(message.menu, this);
    if (message.kind === 'question') void this.#answer(message.id, message.question);
    if (message.kind === 'refused') this.#giveUp(message.refusal);
    if (message.kind === 'roster-pdf') this.#settleRoster(message.refusal);
  }

  /** Ends the backend where it stands, so that it folds no log into a damaged file. */
  #giveUp(refusal: Refusal): void {
    this.#isStopping = true;
    this.#child.kill();
    this.#desk.lost(refusal);
  }

  async #answer(id: number, question: DeskQuestion): Promise<void> {
    this.#send({ kind: 'answer', id, answer: await this.#desk.answer(question, this) });
  }

  #settleRoster(refusal: Refusal | null): void {
    if (refusal === null) this.#roster?.resolve();
    else this.#roster?.reject(new Refused(refusal.code, refusal.params));
    this.#roster = null;
  }

  #startAgain(start: () => Child): void {
    const { process, opened } = start();
    opened.then(
      () => {
        this.#child = process;
        if (this.#isStopping) {
          void closed(process);
          return;
        }
        this.#follow(() => this.#desk.lost(null));
        this.#desk.restarted();
      },
      () => this.#desk.lost(null),
    );
  }
}

/** Starts a child and has it open the database. */
function startChild(entry: string, setUp: BackendSetUp): Child {
  const process = utilityProcess.fork(entry, [], { serviceName: 'Pariksi backend' });
  const opened = new Promise<void>((resolve, reject) => {
    const gone = (): void => reject(new Refused('internal'));
    process.once('exit', gone);
    process.once('message', (first: unknown) => {
      process.off('exit', gone);
      const message = toMainSchema.parse(first);
      if (message.kind === 'opened') resolve();
      else if (message.kind === 'refused')
        reject(new Refused(message.refusal.code, message.refusal.params));
      else reject(new Refused('internal'));
    });
  });
  process.postMessage({ kind: 'open', setUp } satisfies ToBackend);
  return { process, opened };
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
