import { unpackEntry } from '../guard/zip-contents.ts';
import { readZipDirectory } from '../guard/zip-directory.ts';

/** The parts of a workbook as text, by name. */
export function partsOf(bytes: Uint8Array): ReadonlyMap<string, string> {
  const entries = readZipDirectory(bytes, 100) ?? [];
  return new Map(
    entries.map((entry) => [
      entry.name,
      new TextDecoder().decode(unpackEntry(bytes, entry) ?? new Uint8Array()),
    ]),
  );
}
