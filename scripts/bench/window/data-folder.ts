import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { databaseFileName, defaultDataFolder } from '../../../electron/contract/index.ts';
import { projectFolder, run } from '../../runtime/index.ts';
import { workbookOf } from '../workbook/files.ts';

/** What a desk is filled with: people alone, or a matched cohort of all of them too. */
export interface Contents {
  readonly people: number;
  readonly isMatched: boolean;
}

/** The environment in which the desk finds its data in a folder, on every system. */
export function environmentIn(folder: string): Readonly<Record<string, string>> {
  return {
    XDG_DATA_HOME: folder,
    LOCALAPPDATA: folder,
    ...(process.platform === 'darwin' ? { HOME: folder } : {}),
  };
}

/** Fills a folder as the desk would, by the command line. Throws with what it said if it cannot. */
export async function fillDataFolder(
  folder: string,
  { people, isMatched }: Contents,
): Promise<void> {
  const data = defaultDataFolder({
    platform: process.platform,
    environment: environmentIn(folder),
    home: folder,
  });
  mkdirSync(data, { recursive: true });
  const workbook = join(folder, 'people.xlsx');
  writeFileSync(workbook, workbookOf(people));
  const { code, output } = await run(process.execPath, [
    join(projectFolder, 'electron/cli/index.ts'),
    isMatched ? 'match' : 'import',
    workbook,
    ...['--db', join(data, databaseFileName)],
    ...(isMatched ? ['--json'] : []),
  ]);
  if (code !== 0) throw new Error(`The data folder could not be filled: ${output}`);
}
