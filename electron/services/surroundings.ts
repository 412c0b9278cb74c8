import type {
  DeskCommand,
  DocumentPrintRequest,
  Language,
  Method,
  Organisation,
} from '../contract/index.ts';
import type { Database } from '../database/index.ts';
import type { ReadingChoices, WorkbookProgress, WorkbookReading } from '../workbook/index.ts';
import type { Matched, MatchQuestion, MatchStep } from './match-question.ts';
import type { InsightAnswers, InsightQuestion } from './workers/questions.ts';

/** A file as its bytes, with its own name and never its path. */
export interface NamedBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * What the services need of the world around them. Each host (the backend process, the command
 * line, a test) brings its own, so that the services themselves touch nothing.
 */
export interface Surroundings {
  readonly database: Database;
  readonly now: () => Date;
  readonly versions: {
    readonly pariksi: string;
    readonly electron: string | null;
    readonly isTrialRuntime: boolean;
  };
  /** The cohort that the desk was asked to open with. */
  readonly openingCohortId: number | null;
  /** The menu's commands until the signal fires. */
  readonly commands: (signal: AbortSignal | undefined) => AsyncIterable<DeskCommand>;
  /** Tells the menu the language of the desk and what can be undone. */
  readonly announceMenu: (menu: {
    readonly language: Language;
    readonly colourScheme: 'light' | 'dark' | 'auto';
    readonly undo: string | null;
    readonly redo: string | null;
  }) => void;
  readonly files: {
    /** Asks for a workbook and reads it; null when the user thinks better of it. */
    readonly chooseWorkbook: () => Promise<NamedBytes | null>;
    readonly sampleWorkbook: (method: Method) => Promise<NamedBytes>;
    /** Asks for a place and writes the bytes there, whole or not at all; null when cancelled. */
    readonly placeFile: (
      kind: 'workbook' | 'text' | 'pdf',
      suggestedName: string,
      contents: () => Promise<Uint8Array>,
    ) => Promise<{ readonly fileName: string } | null>;
  };
  readonly paper: {
    /** The bytes of a tagged A4 PDF. */
    readonly toPdf: (request: DocumentPrintRequest) => Promise<Uint8Array>;
    /** Opens the system's print dialog. */
    readonly toPrinter: (request: DocumentPrintRequest) => Promise<'printed' | 'cancelled'>;
  };
  /** Parses in a worker with a time and a memory limit. Throws Refused when a limit is hit. */
  readonly readWorkbook: (
    file: NamedBytes,
    organisation: Organisation,
    choices: ReadingChoices,
    onProgress: (progress: WorkbookProgress) => void,
    signal: AbortSignal | undefined,
  ) => Promise<WorkbookReading>;
  /** Asks a question about a problem and its answer in a worker; a fired signal ends it. */
  readonly ask: <Kind extends keyof InsightAnswers>(
    question: Extract<InsightQuestion, { readonly kind: Kind }>,
    onProgress: (fraction: number) => void,
    signal: AbortSignal | undefined,
  ) => Promise<InsightAnswers[Kind]>;
  /** Scores and solves in a worker; a fired signal ends it at once. */
  readonly match: (
    question: MatchQuestion,
    onStep: (step: MatchStep) => void,
    signal: AbortSignal | undefined,
  ) => Promise<Matched | 'cancelled'>;
}
