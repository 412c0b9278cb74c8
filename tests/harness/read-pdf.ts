import { extractText, getDocumentProxy } from 'unpdf';

/** What a reader finds in a PDF: the text of each page, and what is said of the document. */
export interface PdfContents {
  readonly pages: readonly string[];
  readonly title: string | null;
  readonly language: string | null;
  readonly isTagged: boolean;
  /** Width and height of the pages in whole millimetres, each size once: '210 x 297'. */
  readonly sizes: readonly string[];
  /** The fonts of its letters, and whether each goes with the file. */
  readonly fonts: readonly PdfFont[];
  /** The roles of the structure tree of all pages, each once: 'Table', 'TH', 'H1' and so on. */
  readonly roles: ReadonlySet<string>;
}

/** A font as a PDF names it. */
export interface PdfFont {
  readonly name: string;
  readonly isEmbedded: boolean;
}

/** Reads a PDF as another program would. Throws when it is none. */
export async function readPdf(bytes: Uint8Array): Promise<PdfContents> {
  const document = await getDocumentProxy(new Uint8Array(bytes));
  const { text } = await extractText(document, { mergePages: false });
  const { info } = await document.getMetadata();
  const marks = await document.getMarkInfo();
  const roles = new Set<string>();
  const sizes = new Set<string>();
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    collectRoles(await page.getStructTree(), roles);
    const { width, height } = page.getViewport({ scale: 1 });
    sizes.add([width, height].map((points) => Math.round((points / 72) * 25.4)).join(' x '));
  }
  return {
    pages: text,
    title: textOf(info, 'Title'),
    language: textOf(info, 'Language'),
    isTagged: Object(marks).Marked === true,
    sizes: [...sizes],
    fonts: fontsIn(bytes),
    roles,
  };
}

function textOf(info: object, name: string): string | null {
  const value: unknown = Object.entries(info).find(([key]) => key === name)?.[1];
  return typeof value === 'string' && value !== '' ? value : null;
}

/**
 * The fonts by their descriptors, which printed documents have as plain text. A font that is drawn
 * instead of embedded has none, and no letters that another program could read.
 */
function fontsIn(bytes: Uint8Array): readonly PdfFont[] {
  const text = new TextDecoder('latin1').decode(bytes);
  return [...text.matchAll(/\/Type \/FontDescriptor\b.*?endobj/gs)].map(([descriptor]) => ({
    name: /\/FontName \/(\S+)/.exec(descriptor)?.[1] ?? '',
    isEmbedded: /\/FontFile[23]? \d+ 0 R/.test(descriptor),
  }));
}

function collectRoles(node: unknown, roles: Set<string>): void {
  if (typeof node !== 'object' || node === null) return;
  if ('role' in node && typeof node.role === 'string') roles.add(node.role);
  if ('children' in node && Array.isArray(node.children)) {
    for (const child of node.children) collectRoles(child, roles);
  }
}
