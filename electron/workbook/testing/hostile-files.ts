/** Files that a guard must stop, and good ones that look odd, made at run time. */
import { rowXml, type TestPart, workbookParts, zipOf } from './zip.ts';

export const header = ['Sukunimi', 'Etunimi', 'Sähköposti'];
export const person = ['Koskimies', 'Anni', 'anni.koskimies@avi.example'];
export const goodRows = rowXml(1, header) + rowXml(2, person);
export const goodSheet = `<sheetData>${goodRows}</sheetData>`;
export const goodParts = workbookParts(goodSheet);
export const goodFile = zipOf(goodParts);

/** The parts of a good workbook, one of them changed. */
export function changed(partName: string, change: Partial<TestPart>): Uint8Array {
  return zipOf(goodParts.map((part) => (part.name === partName ? { ...part, ...change } : part)));
}

/** A file that says it unpacks to little and unpacks to much. */
export function lyingBomb(): Uint8Array {
  return changed('xl/worksheets/sheet1.xml', { contents: ' '.repeat(30_000_000), size: 1000 });
}

/** A file that says truly that it unpacks to more than is taken. */
export function plainBomb(): Uint8Array {
  const layer = { contents: new Uint8Array(60 * 1024 * 1024) };
  const layers = [1, 2, 3, 4].map((number) => ({ name: `xl/media/${number}.bin`, ...layer }));
  return zipOf([...goodParts, ...layers]);
}

/** Two directory entries that point at one and the same part. */
export function overlapping(): Uint8Array {
  const bytes = Buffer.from(
    zipOf([
      ...goodParts,
      { name: 'xl/a.xml', contents: 'x'.repeat(99) },
      { name: 'xl/b.xml', contents: 'y' },
    ]),
  );
  const last = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]));
  const before = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]), last - 1);
  bytes.writeUInt32LE(bytes.readUInt32LE(before + 42), last + 42);
  return new Uint8Array(bytes);
}

/** A compound file whose directory has these streams. */
export function compoundOf(streams: readonly string[]): Uint8Array {
  const sector = 512;
  const names = ['Root Entry', ...streams];
  const bytes = Buffer.alloc(sector * 4, 0);
  Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]).copy(bytes);
  bytes.writeUInt16LE(9, 30);
  bytes.writeUInt32LE(1, 44);
  bytes.writeUInt32LE(1, 48);
  bytes.fill(0xff, 76, sector);
  bytes.writeUInt32LE(0, 76);
  bytes.fill(0xff, sector, sector * 2);
  bytes.writeUInt32LE(0xfffffffd, sector);
  bytes.writeUInt32LE(0xfffffffe, sector + 4);
  for (const [index, name] of names.entries()) {
    const at = sector * 2 + index * 128;
    bytes.write(name, at, 'utf16le');
    bytes.writeUInt16LE((name.length + 1) * 2, at + 64);
  }
  return new Uint8Array(bytes);
}

/** A compound file in whose directory the sectors lead back to the first. */
export function loopingCompound(): Uint8Array {
  const bytes = Buffer.from(compoundOf(['Workbook']));
  bytes.writeUInt32LE(1, 512 + 4);
  return new Uint8Array(bytes);
}

export const html = '<html><body><table><tr><td>Sukunimi</td></tr></table></body></html>';
export const entityBomb = `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]>${goodSheet}`;
export const encryptedOds = `<manifest:manifest><manifest:file-entry><manifest:encryption-data/></manifest:file-entry></manifest:manifest>`;

/** An OpenDocument table with these rows, each as XML. */
export function openDocument(rows: string): Uint8Array {
  const content = `<?xml version="1.0"?><office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:spreadsheet><table:table table:name="Henkilöt">${rows}</table:table></office:spreadsheet></office:body></office:document-content>`;
  return zipOf([
    { name: 'mimetype', contents: 'application/vnd.oasis.opendocument.spreadsheet', method: 0 },
    { name: 'META-INF/manifest.xml', contents: '<manifest:manifest/>' },
    { name: 'styles.xml', contents: '<office:document-styles/>' },
    { name: 'content.xml', contents: content },
  ]);
}

/** A filled cell of an OpenDocument table, said to be there several times. */
export const odsCell = (text: string, columns = 1): string =>
  `<table:table-cell table:number-columns-repeated="${columns}" office:value-type="string"><text:p>${text}</text:p></table:table-cell>`;
/** A row of an OpenDocument table, said to be there several times. */
export const odsRow = (cells: readonly string[], rows = 1): string =>
  `<table:table-row table:number-rows-repeated="${rows}">${cells.join('')}</table:table-row>`;
export const odsPeople = [header, person]
  .map((cells) => odsRow(cells.map((text) => odsCell(text))))
  .join('');
