/** Kinds of file that might hurt, made at run time, each with what must come of it. */
import { gzipSync } from 'node:zlib';
import type { RefusalCode } from '../../contract/index.ts';
import { goodFile, goodParts, goodRows, goodSheet, header, person } from './hostile-files.ts';
import { bytesOf, bytesOfText, sheetOf, workbookOf } from './tables.ts';
import { rowXml, type TestPart, workbookParts, zipOf } from './zip.ts';

/** What must come of a file: the one good person in it, or a refusal with this code. */
export interface HostileKind {
  readonly name?: string;
  readonly bytes: () => Uint8Array;
  readonly outcome: 'anni' | RefusalCode;
}

type Kinds = Readonly<Record<string, HostileKind>>;

const inSheet =
  (xml: string): (() => Uint8Array) =>
  () =>
    zipOf(workbookParts(xml));
const text =
  (contents: string): (() => Uint8Array) =>
  () =>
    bytesOfText(contents);
const withParts =
  (...parts: readonly TestPart[]): (() => Uint8Array) =>
  () =>
    zipOf([...goodParts, ...parts]);
const goodText = `${header.join(';')}\n${person.join(';')}\n`;
const cellXml = (attributes: string, contents: string): string =>
  `<c ${attributes}>${contents}</c>`;
const rowsWith = (cells: string): string =>
  `<sheetData>${rowXml(1, header)}<row r="2">${person
    .map((one) => cellXml('t="inlineStr"', `<is><t>${one}</t></is>`))
    .join('')}${cells}</row></sheetData>`;

function replaced(partName: string, change: (contents: string) => string): () => Uint8Array {
  return () =>
    zipOf(
      goodParts.map((part) =>
        part.name === partName ? { ...part, contents: change(String(part.contents)) } : part,
      ),
    );
}

/** Files that are something else than their name says. */
const otherFiles: Kinds = {
  'a zip of a zip': {
    bytes: () => zipOf([{ name: 'inner.zip', contents: goodFile }]),
    outcome: 'file-not-a-workbook',
  },
  'a gzip file named .xlsx': { bytes: () => gzipSync(goodFile), outcome: 'file-not-a-workbook' },
  'a picture named .xlsx': {
    bytes: () => Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]),
    outcome: 'file-not-a-workbook',
  },
  'a picture named .csv': {
    name: 'a.csv',
    bytes: () => Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 1]),
    outcome: 'file-not-a-workbook',
  },
  'a Linux program named .ods': {
    name: 'a.ods',
    bytes: () => bytesOfText(`\u007fELF\u0002\u0001\u0001${'\u0000'.repeat(60)}`),
    outcome: 'file-not-a-workbook',
  },
  'a database named .xls': {
    name: 'a.xls',
    bytes: text(`SQLite format 3\u0000${'\u0000'.repeat(100)}`),
    outcome: 'file-not-a-workbook',
  },
  'rich text named .xls': {
    name: 'a.xls',
    bytes: text('{\\rtf1\\ansi Sukunimi}'),
    outcome: 'file-not-a-workbook',
  },
  'XML of an old kind named .xls': {
    name: 'a.xls',
    bytes: text(
      '<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>',
    ),
    outcome: 'file-not-a-workbook',
  },
  'a flat OpenDocument file': {
    name: 'a.fods',
    bytes: text('<?xml version="1.0"?><office:document/>'),
    outcome: 'file-not-a-workbook',
  },
  'a text document named .xlsx': {
    bytes: () =>
      zipOf([
        { name: '[Content_Types].xml', contents: '<Types/>' },
        { name: 'word/document.xml', contents: '<w:document/>' },
      ]),
    outcome: 'file-not-a-workbook',
  },
  'a saved web archive named .xls': {
    name: 'a.xls',
    bytes: text('MIME-Version: 1.0\nContent-Type: multipart/related\n\n<html/>'),
    outcome: 'file-not-a-workbook',
  },
  'a name that ends in two endings': {
    name: 'a.xlsx.exe',
    bytes: () => goodFile,
    outcome: 'file-not-a-workbook',
  },
  'a script in a web page named .csv': {
    name: 'a.csv',
    bytes: text('<script>alert(1)</script>\nSukunimi;Etunimi\n'),
    outcome: 'file-not-a-workbook',
  },
};

/** Zip files with more, or other, in them than a workbook needs. */
const oddContainers: Kinds = {
  'twenty thousand parts': {
    bytes: () =>
      zipOf([
        ...goodParts,
        ...Array.from({ length: 20_000 }, (_, index) => ({
          name: `xl/media/${index}.bin`,
          contents: '',
        })),
      ]),
    outcome: 'file-damaged',
  },
  'a part whose name leads out of the file': {
    bytes: withParts({ name: '../../../tmp/pariksi.txt', contents: 'x' }),
    outcome: 'anni',
  },
  'a part with an absolute name': {
    bytes: withParts({ name: '/etc/passwd', contents: 'x' }),
    outcome: 'anni',
  },
  'a part named __proto__': {
    bytes: withParts({ name: '__proto__', contents: '{"polluted":true}' }),
    outcome: 'anni',
  },
  'parts named like those of JavaScript': {
    bytes: withParts(
      { name: 'constructor', contents: 'x' },
      { name: 'xl/prototype', contents: 'x' },
      { name: 'hasOwnProperty', contents: 'x' },
    ),
    outcome: 'anni',
  },
  'a program inside': {
    bytes: withParts({ name: 'xl/vbaProject.bin', contents: 'MZ macro' }),
    outcome: 'anni',
  },
  'bytes before the zip file': {
    bytes: () => new Uint8Array(Buffer.concat([Buffer.from('MZ'.repeat(50)), goodFile])),
    outcome: 'file-not-a-workbook',
  },
  'bytes after the zip file': {
    bytes: () => new Uint8Array(Buffer.concat([goodFile, Buffer.from('<script>'.repeat(50))])),
    outcome: 'file-damaged',
  },
  'a sheet whose part is not there': {
    bytes: () => zipOf(goodParts.filter(({ name }) => !name.includes('sheet1'))),
    outcome: 'no-header-found',
  },
  'a sheet that is a file of this machine': {
    bytes: replaced('xl/_rels/workbook.xml.rels', (links) =>
      links.replace('worksheets/sheet1.xml"', 'file:///etc/passwd" TargetMode="External"'),
    ),
    outcome: 'no-header-found',
  },
  'a workbook without links': {
    bytes: () => zipOf(goodParts.filter(({ name }) => !name.includes('workbook.xml.rels'))),
    outcome: 'anni',
  },
};

/** Sheets whose XML says what no program writes. */
const oddSheets: Kinds = {
  'an entity that names a file': {
    bytes: inSheet(`<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>${goodSheet}`),
    outcome: 'file-damaged',
  },
  'a document type from elsewhere': {
    bytes: inSheet(`<!DOCTYPE x SYSTEM "http://host.invalid/x.dtd">${goodSheet}`),
    outcome: 'anni',
  },
  'a hundred thousand elements inside each other': {
    bytes: inSheet(`${goodSheet}${'<a>'.repeat(100_000)}${'</a>'.repeat(100_000)}`),
    outcome: 'anni',
  },
  'a cell at the last corner of a sheet': {
    bytes: inSheet(
      `<sheetData>${goodRows}<row r="1048576"><c r="XFD1048576" t="inlineStr"><is><t>x</t></is></c></row></sheetData>`,
    ),
    outcome: 'file-too-many-rows',
  },
  'ten thousand columns': {
    bytes: inSheet(`<sheetData>${rowXml(1, [...header, ...Array(10_000).fill('x')])}</sheetData>`),
    outcome: 'file-too-many-columns',
  },
  'a cell in the last column of all': {
    bytes: inSheet(
      `<sheetData>${goodRows}<row r="3"><c r="XFD3" t="inlineStr"><is><t>x</t></is></c></row></sheetData>`,
    ),
    outcome: 'file-too-many-columns',
  },
  'a cell in a column that no sheet has': {
    bytes: inSheet(rowsWith(cellXml('r="ZZZZZZ2" t="inlineStr"', '<is><t>x</t></is>'))),
    outcome: 'file-too-many-columns',
  },
  'rows numbered with nonsense': {
    bytes: inSheet(
      `<sheetData>${goodRows}<row r="-7"><c><v>1</v></c></row><row r="x"><c><v>1</v></c></row></sheetData>`,
    ),
    outcome: 'anni',
  },
  'a text that is not among the shared ones': {
    bytes: inSheet(rowsWith(cellXml('t="s"', '<v>4294967295</v>'))),
    outcome: 'no-header-found',
  },
  'a cell of an unknown type': {
    bytes: inSheet(rowsWith(cellXml('t="zzz"', '<v>1</v>'))),
    outcome: 'anni',
  },
  'a style that is not there': {
    bytes: inSheet(rowsWith(cellXml('s="99999"', '<v>1</v>'))),
    outcome: 'anni',
  },
  'numbers beyond all numbers': {
    bytes: inSheet(rowsWith(cellXml('', '<v>1e999</v>') + cellXml('', '<v>-1e999</v>'))),
    outcome: 'anni',
  },
  'a date beyond all dates': {
    bytes: inSheet(rowsWith(cellXml('t="d"', '<v>999999-99-99T99:99:99Z</v>'))),
    outcome: 'anni',
  },
  'formulas that refer to each other in a circle': {
    bytes: inSheet(
      `<sheetData>${goodRows}<row r="9"><c r="E9"><f>F9</f><v>0</v></c><c r="F9"><f>E9</f><v>0</v></c></row></sheetData>`,
    ),
    outcome: 'anni',
  },
  'a formula that would start a program': {
    bytes: inSheet(rowsWith(cellXml('t="str"', "<f>cmd|'/c calc'!A1</f><v>x</v>"))),
    outcome: 'anni',
  },
  'a formula that would ask the network': {
    bytes: inSheet(
      rowsWith(cellXml('t="str"', '<f>WEBSERVICE("http://host.invalid")</f><v>x</v>')),
    ),
    outcome: 'anni',
  },
  'cells merged over the whole sheet': {
    bytes: inSheet(
      `${goodSheet}<mergeCells count="1"><mergeCell ref="E1:XFD1048576"/></mergeCells>`,
    ),
    outcome: 'anni',
  },
  'a hundred thousand merged ranges': {
    bytes: inSheet(
      `${goodSheet}<mergeCells>${Array.from({ length: 100_000 }, (_, index) => `<mergeCell ref="E${index + 5}:F${index + 5}"/>`).join('')}</mergeCells>`,
    ),
    outcome: 'anni',
  },
  'columns that are wider than can be': {
    bytes: inSheet(
      `<cols><col min="1" max="16384" width="1e99" customWidth="1"/></cols>${goodSheet}`,
    ),
    outcome: 'anni',
  },
  'a sheet in UTF-16 that says so': {
    bytes: () =>
      zipOf(
        goodParts.map((part) =>
          part.name.includes('sheet1')
            ? { ...part, contents: Buffer.from(`\ufeff${part.contents}`, 'utf16le') }
            : part,
        ),
      ),
    outcome: 'anni',
  },
  'a sheet that ends in the middle': {
    bytes: replaced('xl/worksheets/sheet1.xml', (xml) => xml.slice(0, -40)),
    outcome: 'file-damaged',
  },
};

/** Workbooks with an unusual number or naming of things. */
const oddTables: Kinds = {
  'five hundred sheets': {
    bytes: () => {
      const others = Array.from({ length: 499 }, (_, index) => [`Muu ${index}`, sheetOf([['x']])]);
      return bytesOf(
        workbookOf({ Henkilöt: sheetOf([header, person]), ...Object.fromEntries(others) }),
      );
    },
    outcome: 'anni',
  },
  'the same header four hundred times': {
    bytes: () =>
      bytesOf(
        workbookOf({
          Henkilöt: sheetOf([
            [...header, ...Array(400).fill('Sähköposti')],
            [...person, ...Array(400).fill('muu@avi.example')],
          ]),
        }),
      ),
    outcome: 'anni',
  },
  'headers and sheets written from right to left': {
    bytes: () =>
      bytesOf(
        workbookOf({
          '\u202eHenkilöt': sheetOf([header.map((one) => `\u202e${one}\u202c`), person]),
        }),
      ),
    outcome: 'anni',
  },
  'a name under ten thousand accents': {
    bytes: () =>
      bytesOf(
        workbookOf({
          Henkilöt: sheetOf([
            [...header, 'Nimike'],
            [...person, `a${'\u0301'.repeat(10_000)}`],
          ]),
        }),
      ),
    outcome: 'anni',
  },
  'an answer named like the prototype of all': {
    bytes: () =>
      bytesOf(
        workbookOf({
          Henkilöt: sheetOf([
            [...header, 'Virasto', 'Tavoitteet', '__proto__', 'constructor.prototype'],
            [...person, '__proto__', 'constructor; toString', 'polluted', 'polluted'],
          ]),
        }),
      ),
    outcome: 'anni',
  },
};

/** Text files that are not quite tables. */
const oddTexts: Kinds = {
  'only a byte order mark': { name: 'a.csv', bytes: text('\ufeff'), outcome: 'no-header-found' },
  'only line ends': { name: 'a.csv', bytes: text('\r\n'.repeat(1000)), outcome: 'no-header-found' },
  'a quotation without an end': {
    name: 'a.csv',
    bytes: text(`${goodText}"${'a'.repeat(5_000_000)}`),
    outcome: 'anni',
  },
  'five million quotation marks': {
    name: 'a.csv',
    bytes: text(`${goodText}${'"'.repeat(5_000_000)}`),
    outcome: 'anni',
  },
  'five million separators': {
    name: 'a.csv',
    bytes: text(`${goodText}${';'.repeat(5_000_000)}`),
    outcome: 'anni',
  },
  'a quotation mark declared as the separator': {
    name: 'a.csv',
    bytes: text(`sep="\n${goodText}`),
    outcome: 'no-header-found',
  },
  'lines that end in all ways at once': {
    name: 'a.csv',
    bytes: text(`${header.join(';')}\r${person.join(';')}\r\n\n\r`),
    outcome: 'anni',
  },
  'half a letter at the end': {
    name: 'a.csv',
    bytes: () =>
      new Uint8Array(Buffer.concat([Buffer.from(`\ufeff${goodText}`), Buffer.from([0xc3])])),
    outcome: 'anni',
  },
  'UTF-16 with half a letter at the end': {
    name: 'a.csv',
    bytes: () =>
      new Uint8Array(
        Buffer.concat([Buffer.from(`\ufeff${goodText}`, 'utf16le'), Buffer.from([0x61])]),
      ),
    outcome: 'anni',
  },
  'formulas in every field of a row': {
    name: 'a.csv',
    bytes: text(`${goodText}=cmd|' /C calc'!A0;=1+1;@SUM(1)\n`.replace('=cmd', '\n;;=cmd')),
    outcome: 'anni',
  },
};

export const hostileKinds: Kinds = {
  ...otherFiles,
  ...oddContainers,
  ...oddSheets,
  ...oddTables,
  ...oddTexts,
};
