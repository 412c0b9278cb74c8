import { readFile } from 'node:fs/promises';

/** The JSON of a file, or undefined, which is no problem file, when there is none to read. */
export async function readJson(file: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch {
    return undefined;
  }
}
