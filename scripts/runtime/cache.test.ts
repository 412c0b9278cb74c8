import { appendFile, mkdtemp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { cached, cacheFolder } from './cache.ts';

beforeEach(async () => {
  vi.stubEnv('XDG_CACHE_HOME', await mkdtemp(join(tmpdir(), 'cache-')));
});

afterEach(async () => {
  await rm(join(cacheFolder(), '..'), { recursive: true });
  vi.unstubAllEnvs();
});

/** A filling that writes two files and counts how often it was asked to. */
function filling() {
  let times = 0;
  const fill = async (folder: string) => {
    times += 1;
    await writeFile(join(folder, 'one'), 'first');
    await writeFile(join(folder, 'two'), 'second');
  };
  return { fill, times: () => times };
}

test('what is whole is made once', async () => {
  const { fill, times } = filling();
  const folder = await cached('thing', fill);
  expect(await cached('thing', fill)).toBe(folder);
  expect(times()).toBe(1);
  expect(await readFile(join(folder, 'one'), 'utf8')).toBe('first');
});

const damages: Readonly<Record<string, (folder: string) => Promise<void>>> = {
  'a cut file': (folder) => truncate(join(folder, 'one'), 2),
  'a lost file': (folder) => rm(join(folder, 'two')),
  'a grown file': (folder) => appendFile(join(folder, 'one'), 'x'),
  'an added file': (folder) => writeFile(join(folder, 'three'), ''),
  'a lost folder': (folder) => rm(folder, { recursive: true }),
  'a lost inventory': (folder) => rm(`${folder}.json`),
};

test.each(Object.entries(damages))('%s is noticed and mended', async (_, damage) => {
  const { fill, times } = filling();
  await damage(await cached('thing', fill));
  const folder = await cached('thing', fill);
  expect(times()).toBe(2);
  expect(await readdir(folder)).toEqual(['one', 'two']);
});

test('a filling that fails leaves nothing behind', async () => {
  const fill = async (folder: string) => {
    await writeFile(join(folder, 'half'), '');
    throw new Error('no room');
  };
  await expect(cached('thing', fill)).rejects.toThrow('no room');
  expect(await readdir(cacheFolder())).toEqual([]);
});
