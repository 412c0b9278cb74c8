import { extractText, getDocumentProxy } from 'unpdf';

/** What a reader finds in a PDF: the text of each page, and what is said of the document. */
export interface PdfContents {
  readonly pages: readonly string[];
  readonly title: string | null;
  readonly language: string | null;
  readonly isTagged: boolean;
  /** The roles of the structure tree of all pages, each once: 'Table', 'TH', 'H1' and so on. */
  readonly roles: ReadonlySet<string>;
}

/** Reads a PDF as another program would. Throws when it is none. */
export async function readPdf(bytes: Uint8Array): Promise<PdfContents> {
  const document = await getDocumentProxy(new Uint8Array(bytes));
  const { text } = await extractText(document, { mergePages: false });
  const { info } = await document.getMetadata();
  const marks = await document.getMarkInfo();
  const roles = new Set<string>();
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    collectRoles(await page.getStructTree(), roles);
  }
  return {
    pages: text,
    title: textOf(info, 'Title'),
    language: textOf(info, 'Language'),
    isTagged: Object(marks).Marked === true,
    roles,
  };
}

function textOf(info: object, name: string): string | null {
  const value: unknown = Object.entries(info).find(([key]) => key === name)?.[1];
  return typeof value === 'string' && value !== '' ? value : null;
}

function collectRoles(node: unknown, roles: Set<string>): void {
  if (typeof node !== 'object' || node === null) return;
  if ('role' in node && typeof node.role === 'string') roles.add(node.role);
  if ('children' in node && Array.isArray(node.children)) {
    for (const child of node.children) collectRoles(child, roles);
  }
}
