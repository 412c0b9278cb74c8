import { createWords, Refused, sayRefusal, type Words } from '../contract/index.ts';
import { type Command, readArguments, WrongUsage } from './command.ts';
import { print, printError } from './output.ts';

/** Each command is loaded when it is asked for, so that none waits for what it does not need. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  cohorts: async () => (await import('./cohorts.ts')).cohortsCommand,
  export: async () => (await import('./export.ts')).exportCommand,
  import: async () => (await import('./import.ts')).importCommand,
  insight: async () => (await import('./insight.ts')).insightCommand,
  match: async () => (await import('./match.ts')).matchCommand,
  solve: async () => (await import('./solve.ts')).solveCommand,
  template: async () => (await import('./template.ts')).templateCommand,
};

/** Runs one command and gives its exit code. */
async function main(argv: readonly string[]): Promise<number> {
  const [name, ...rest] = argv;
  const load = name === undefined || !Object.hasOwn(commands, name) ? undefined : commands[name];
  if (load === undefined) return generalHelp(argv);
  const command = await load();
  let words = createWords('fi');
  try {
    const given = readArguments(command, rest, createWords);
    words = given.words;
    if (given.isSet('help')) return commandHelp(command, words);
    return await command.run(given);
  } catch (error) {
    if (error instanceof WrongUsage) {
      printError(words.say(error.key, error.params));
      return 2;
    }
    if (error instanceof Refused) {
      printError(sayRefusal(words, error.refusal));
      return isWrongInput(error) ? 2 : 1;
    }
    throw error;
  }
}

/** Refusals of what was handed in, as opposed to failures of the machine around it. */
function isWrongInput({ refusal }: Refused): boolean {
  return (
    (refusal.code.startsWith('file-') && refusal.code !== 'file-unreadable') ||
    [
      'no-header-found',
      'settings-invalid',
      'value-invalid',
      'cohort-unknown',
      'identity-code-refused',
    ].includes(refusal.code)
  );
}

function commandHelp(command: Command, words: Words): number {
  print(`npm run pariksi -- ${command.usage}`);
  print('');
  print(words.say(command.help));
  return 0;
}

async function generalHelp(argv: readonly string[]): Promise<number> {
  const at = argv.indexOf('--lang');
  const asked = at === -1 ? undefined : argv[at + 1];
  const words = createWords(asked === 'sv' || asked === 'en' ? asked : 'fi');
  const known = await Promise.all(Object.values(commands).map((load) => load()));
  const lines = [
    words.say('cli:introduction'),
    '',
    ...known.map((command) => `  npm run pariksi -- ${command.usage}`),
    '',
    words.say('cli:common-options'),
  ];
  const isAsked = argv[0] === undefined || argv[0] === '--help' || argv[0] === '--lang';
  if (isAsked) for (const line of lines) print(line);
  else printError(words.say('cli:unknown-command', { command: argv[0] ?? '' }));
  return isAsked ? 0 : 2;
}

// A reader that has seen enough, such as `head`, closes the pipe; that is no failure of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

process.exitCode = await main(process.argv.slice(2));
