import { type Language, languageSchema } from '../contract/index.ts';

/** What the desk was asked on its command line. */
export interface DeskArguments {
  /** Null for the database in the data folder. */
  readonly databaseFile: string | null;
  readonly cohortId: number | null;
  /** Where to write the roster of the cohort; null opens the window. */
  readonly rosterPdf: string | null;
  readonly language: Language | null;
}

export interface ArgumentProblem {
  readonly code:
    | 'argument-unknown'
    | 'argument-twice'
    | 'argument-without-value'
    | 'argument-value-wrong'
    | 'argument-needs-cohort';
  readonly argument: string;
}

export type ArgumentReading =
  | { readonly status: 'ok'; readonly arguments: DeskArguments }
  | { readonly status: 'wrong'; readonly problem: ArgumentProblem };

const ownOptions = ['database', 'cohort', 'write-roster-pdf', 'language'] as const;
type OwnOption = (typeof ownOptions)[number];

/** Switches that belong to Chromium or the system and may stand on the same line. */
const foreignSwitches = new Set([
  ...['disable-dev-shm-usage', 'disable-gpu', 'enable-logging', 'force-device-scale-factor'],
  ...['inspect', 'lang', 'no-sandbox', 'ozone-platform', 'ozone-platform-hint'],
  ...['password-store', 'remote-debugging-port'],
]);

/**
 * The part of a process's arguments that is meant for the desk: what follows the program, or, when
 * a bare Electron was handed the application's folder, what follows that folder.
 */
export function ownWords(argv: readonly string[], isPackaged: boolean): readonly string[] {
  if (isPackaged) return argv.slice(1);
  const folder = argv.findIndex((word, place) => place > 0 && !word.startsWith('-'));
  return folder < 0 ? [] : argv.slice(folder + 1);
}

/** Reads `--name=value` words strictly: what is not known, repeated or out of form is a problem. */
export function readArguments(words: readonly string[]): ArgumentReading {
  const found = new Map<OwnOption, string>();
  for (const word of words) {
    const [, name = '', value] = /^--([a-z-]+)(?:=(.*))?$/s.exec(word) ?? [];
    if (foreignSwitches.has(name)) continue;
    const option = ownOptions.find((known) => known === name);
    if (option === undefined) return wrong('argument-unknown', word);
    if (value === undefined || value === '') return wrong('argument-without-value', `--${name}`);
    if (found.has(option)) return wrong('argument-twice', `--${name}`);
    found.set(option, value);
  }
  return readValues(found);
}

function readValues(found: ReadonlyMap<OwnOption, string>): ArgumentReading {
  const cohort = found.get('cohort') ?? null;
  if (cohort !== null && !/^[1-9]\d{0,14}$/.test(cohort))
    return wrong('argument-value-wrong', '--cohort');
  const language = languageSchema.nullable().safeParse(found.get('language') ?? null);
  if (!language.success) return wrong('argument-value-wrong', '--language');
  const rosterPdf = found.get('write-roster-pdf') ?? null;
  if (rosterPdf !== null && cohort === null)
    return wrong('argument-needs-cohort', '--write-roster-pdf');
  return {
    status: 'ok',
    arguments: {
      databaseFile: found.get('database') ?? null,
      cohortId: cohort === null ? null : Number(cohort),
      rosterPdf,
      language: language.data,
    },
  };
}

function wrong(code: ArgumentProblem['code'], argument: string): ArgumentReading {
  return { status: 'wrong', problem: { code, argument } };
}
