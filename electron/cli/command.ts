import { type ParseArgsConfig, parseArgs } from 'node:util';
import type { Language, MessageKey, Params, Words } from '../contract/index.ts';

export type Options = NonNullable<ParseArgsConfig['options']>;

/** What a command was given, after its options were checked against what it declares. */
export interface Arguments {
  readonly files: readonly string[];
  /** The option's value, or undefined when it was not given. */
  readonly text: (name: string) => string | undefined;
  /** All values of an option that may be given several times. */
  readonly texts: (name: string) => readonly string[];
  readonly isSet: (name: string) => boolean;
  readonly words: Words;
}

/** One command of the command line. `run` gives the exit code: 0 done, 1 failed, 2 wrong input. */
export interface Command {
  readonly usage: string;
  readonly help: MessageKey;
  readonly options: Options;
  /** How many files stand after the options: the least and the most. */
  readonly files: readonly [least: number, most: number];
  readonly run: (given: Arguments) => Promise<number>;
}

/** Wrong usage: told in one line on stderr, exit code 2. */
export class WrongUsage extends Error {
  readonly key: MessageKey;
  readonly params: Params;

  constructor(key: MessageKey, params: Params = {}) {
    super(key);
    this.name = 'WrongUsage';
    this.key = key;
    this.params = params;
  }
}

const commonOptions: Options = { help: { type: 'boolean' }, lang: { type: 'string' } };

/** Checks words of the command line against what the command declares. Throws WrongUsage. */
export function readArguments(
  command: Command,
  argv: readonly string[],
  wordsOf: (language: Language) => Words,
): Arguments {
  const { values, positionals } = parsed(command, argv);
  const language = readLanguage(values['lang']);
  const [least, most] = command.files;
  if (values['help'] !== true && (positionals.length < least || positionals.length > most))
    throw new WrongUsage('cli:wrong-file-count', { usage: command.usage });
  return {
    files: positionals,
    text: (name) => {
      const value = values[name];
      return typeof value === 'string' ? value : undefined;
    },
    texts: (name) => {
      const value = values[name];
      return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
    },
    isSet: (name) => values[name] === true,
    words: wordsOf(language),
  };
}

function parsed(command: Command, argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      options: { ...commonOptions, ...command.options },
      allowPositionals: true,
    });
  } catch {
    throw new WrongUsage('cli:wrong-option', { usage: command.usage });
  }
}

function readLanguage(value: unknown): Language {
  if (value === undefined) return 'fi';
  if (value === 'fi' || value === 'sv' || value === 'en') return value;
  throw new WrongUsage('cli:wrong-language');
}
