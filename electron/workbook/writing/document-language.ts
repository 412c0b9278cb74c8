import { unpackEntry } from '../guard/zip-contents.ts';
import { readZipDirectory } from '../guard/zip-directory.ts';
import { limits } from '../limits.ts';
import { packZip } from './zip-parts.ts';

const properties = 'docProps/core.xml';

function withElement(xml: Uint8Array, locale: string): Uint8Array {
  const text = new TextDecoder().decode(xml);
  const end = '</cp:coreProperties>';
  return new TextEncoder().encode(text.replace(end, `<dc:language>${locale}</dc:language>${end}`));
}

/**
 * Says in the properties of a workbook in which language its words are (dc:language of ECMA-376,
 * part 2, 11.1), which the writer of workbooks leaves out. O(size).
 */
export function withLanguage(workbook: Uint8Array, locale: string): Uint8Array {
  const entries = readZipDirectory(workbook, limits.zipEntries) ?? [];
  return packZip(
    entries.map((entry) => {
      const contents = unpackEntry(workbook, entry);
      if (contents === null) throw new Error(`the part ${entry.name} cannot be unpacked`);
      return {
        name: entry.name,
        contents: entry.name === properties ? withElement(contents, locale) : contents,
      };
    }),
  );
}
