import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { packageFolder, projectFolder, run } from '../runtime/index.ts';

/** `file` imports `from`; `says` is a part of the message, or null where the import is allowed. */
interface Case {
  readonly file: string;
  readonly from: string;
  readonly says: string | null;
}

const pure = 'solver/ is pure';
const outside = 'imports nothing outside solver/';
const home = 'Every package has one home';
const door = 'by its door only';
const feature = 'A feature never imports another feature';

const refused: readonly Case[] = [
  { file: 'solver/a.ts', from: 'node:fs', says: pure },
  { file: 'solver/a.ts', from: 'zod', says: pure },
  { file: 'solver/rules/a.ts', from: 'javascript-lp-solver', says: pure },
  { file: 'solver/engines/a.ts', from: 'better-sqlite3', says: pure },
  { file: 'solver/engines/deep/a.ts', from: 'node:fs/promises', says: pure },
  { file: 'solver/a.ts', from: '../electron/contract/index.ts', says: outside },
  { file: 'solver/rules/a.ts', from: '../../resources/messages/fi/common.json', says: outside },
  { file: 'solver/a.test.ts', from: 'zod', says: pure },
  { file: 'solver/verify/a.ts', from: '../engines/a.ts', says: 'shares no code with' },
  { file: 'solver/verify/a.ts', from: 'highs', says: pure },
  { file: 'electron/contract/a.ts', from: 'node:path', says: 'electron/contract imports solver' },
  {
    file: 'electron/contract/a.ts',
    from: '@orpc/server',
    says: 'electron/contract imports solver',
  },
  { file: 'electron/contract/a.ts', from: '../services/index.ts', says: 'never the other way' },
  { file: 'electron/contract/words/a.ts', from: '../../../solver/solve.ts', says: 'only door' },
  {
    file: 'electron/database/a.ts',
    from: '../workbook/index.ts',
    says: 'brings the rooms together',
  },
  {
    file: 'electron/database/a.ts',
    from: '../services/index.ts',
    says: 'brings the rooms together',
  },
  { file: 'electron/database/a.ts', from: '../contract/people.ts', says: door },
  { file: 'electron/database/a.ts', from: 'xlsx', says: home },
  {
    file: 'electron/workbook/a.ts',
    from: '../database/index.ts',
    says: 'brings the rooms together',
  },
  { file: 'electron/workbook/a.ts', from: 'better-sqlite3', says: home },
  { file: 'electron/workbook/deep/a.ts', from: '../../../solver/rules/a.ts', says: door },
  { file: 'electron/services/a.ts', from: '../backend/index.ts', says: 'is injected' },
  { file: 'electron/services/a.ts', from: '../cli/index.ts', says: 'is injected' },
  { file: 'electron/services/a.ts', from: '../main/index.ts', says: 'is injected' },
  { file: 'electron/services/a.ts', from: '../database/people/people.ts', says: door },
  { file: 'electron/services/a.ts', from: 'kysely', says: home },
  { file: 'electron/services/a.ts', from: 'hucre', says: home },
  { file: 'electron/services/a.ts', from: 'electron', says: home },
  { file: 'electron/services/a.test.ts', from: 'electron/main', says: home },
  { file: 'electron/backend/a.ts', from: '../main/index.ts', says: 'hosts of their own' },
  { file: 'electron/backend/a.ts', from: 'highs', says: home },
  { file: 'electron/cli/a.ts', from: '../backend/index.ts', says: 'hosts of their own' },
  { file: 'electron/cli/a.ts', from: 'electron', says: home },
  { file: 'electron/main/a.ts', from: '../database/index.ts', says: 'electron/contract only' },
  { file: 'electron/main/a.ts', from: '../../solver/index.ts', says: 'electron/contract only' },
  { file: 'electron/main/a.ts', from: '../../renderer/main.tsx', says: 'electron/contract only' },
  { file: 'electron/main/a.ts', from: 'kysely/helpers/sqlite', says: home },
  { file: 'electron/preload/a.ts', from: '../services/index.ts', says: 'hands the page its port' },
  { file: 'renderer/app/a.ts', from: 'electron', says: 'The page reaches the world through' },
  { file: 'renderer/app/a.ts', from: 'xlsx', says: 'The page reaches the world through' },
  { file: 'renderer/app/a.ts', from: 'node:fs', says: 'Node.js' },
  { file: 'renderer/app/a.ts', from: '../../electron/services/index.ts', says: 'Of electron/' },
  { file: 'renderer/app/a.ts', from: '../../electron/contract/people.ts', says: 'Of electron/' },
  { file: 'renderer/app/a.ts', from: '../../solver/solve.ts', says: 'only door' },
];

const allowed: readonly Case[] = [
  { file: 'solver/engines/b.ts', from: 'highs', says: null },
  { file: 'solver/b.test.ts', from: 'fast-check', says: null },
  { file: 'solver/verify/b.ts', from: '../problem/problem.ts', says: null },
  { file: 'electron/contract/b.ts', from: '../../solver/index.ts', says: null },
  { file: 'electron/contract/b.test.ts', from: 'node:fs', says: null },
  {
    file: 'electron/contract/words/b.ts',
    from: '../../../resources/messages/fi/a.json',
    says: null,
  },
  { file: 'electron/database/b.ts', from: 'kysely', says: null },
  { file: 'electron/database/people/b.ts', from: '../../contract/index.ts', says: null },
  { file: 'electron/workbook/b.ts', from: 'xlsx', says: null },
  { file: 'electron/services/b.ts', from: '../workbook/index.ts', says: null },
  { file: 'electron/backend/b.ts', from: 'electron', says: null },
  { file: 'electron/cli/b.ts', from: '../services/index.ts', says: null },
  { file: 'electron/main/b.ts', from: '../contract/index.ts', says: null },
  { file: 'renderer/app/b.ts', from: '../features/people/index.ts', says: null },
  { file: 'renderer/app/b.test.ts', from: 'node:fs', says: null },
  { file: 'renderer/features/people/b.ts', from: '../../ui/index.ts', says: null },
  { file: 'renderer/features/people/b.ts', from: '../../../solver/index.ts', says: null },
  { file: 'renderer/features/people/table/b.ts', from: '../b.ts', says: null },
  { file: 'renderer/features/people/table/b.ts', from: '../dialog/b.ts', says: null },
];

/** Every pair of features there is, seen from each depth of folders there is. */
function acrossFeatures(): readonly Case[] {
  const features = readdirSync(join(projectFolder, 'renderer/features'));
  return ['', 'deep/', 'deep/deeper/'].flatMap((folder) =>
    features.flatMap((one) =>
      features
        .filter((other) => other !== one)
        .map((other) => ({
          file: `renderer/features/${one}/${folder}a.ts`,
          from: `${folder.replace(/[^/]+/g, '..')}../${other}/index.ts`,
          says: feature,
        })),
    ),
  );
}

const diagnosticSchema = z.object({
  message: z.string(),
  location: z.object({ path: z.string() }),
});
const reportSchema = z.object({ diagnostics: z.array(diagnosticSchema) });
type Diagnostic = z.infer<typeof diagnosticSchema>;

const cases = [...refused, ...acrossFeatures(), ...allowed];
let house: string;
let said: readonly Diagnostic[];

/** Each case is a file of its own in a copy of the house's layout, looked at in one run. */
beforeAll(async () => {
  house = mkdtempSync(join(tmpdir(), 'house-'));
  for (const settings of ['biome.json', '.gitignore']) {
    cpSync(join(projectFolder, settings), join(house, settings));
  }
  cases.forEach(({ from }, index) => {
    write(placeOf(index), `import '${from}';\n`);
  });
  write('solver/ring/one.ts', "import { two } from './two.ts';\nexport const one = () => two;\n");
  write('solver/ring/two.ts', "import { one } from './one.ts';\nexport const two = () => one;\n");
  said = await diagnostics(house);
});

afterAll(() => rmSync(house, { recursive: true }));

describe('imports run one way', () => {
  const numbered = cases.map((one, index) => ({ ...one, index }));

  test.each(numbered.filter(({ says }) => says !== null))(
    '$file may not import $from: $says',
    ({ index, says }) => expect(messagesAbout(placeOf(index))).toContain(says),
  );

  test.each(numbered.filter(({ says }) => says === null))('$file may import $from', ({ index }) =>
    expect(messagesAbout(placeOf(index))).toBe(''),
  );

  test('files that import each other in a ring are refused', () => {
    expect(messagesAbout('solver/ring/one.ts')).toContain('cycle');
  });
});

/** The name keeps what the rules look at: the folder and the ending. */
function placeOf(index: number): string {
  const { file } = cases[index] ?? { file: '' };
  return file.replace(/(\w+)(\.(test\.)?tsx?)$/, `$1${index}$2`);
}

function write(path: string, text: string): void {
  mkdirSync(dirname(join(house, path)), { recursive: true });
  writeFileSync(join(house, path), text);
}

async function diagnostics(folder: string): Promise<readonly Diagnostic[]> {
  const biome = join(packageFolder('@biomejs/biome'), 'bin/biome');
  const { output } = await run(
    process.execPath,
    [biome, 'lint', '--reporter=json', '--max-diagnostics=none', '.'],
    { cwd: folder, keptOutput: 10_000_000 },
  );
  // What the reporter says about itself stands on lines of their own.
  const report = output.split('\n').find((line) => line.startsWith('{')) ?? output;
  return reportSchema.parse(JSON.parse(report)).diagnostics;
}

function messagesAbout(path: string): string {
  return said
    .filter(({ location }) => location.path === path)
    .map(({ message }) => message)
    .join('\n');
}
