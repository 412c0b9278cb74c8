import { BrowserWindow, type PrintToPDFOptions, type WebContents } from 'electron';
import { type DocumentPrintRequest, Refused } from '../contract/index.ts';
import type { Backend } from './backend-process.ts';
import { handPort } from './page-port.ts';
import { pageAddress } from './places.ts';
import { pagePreferences } from './window.ts';

/** How long a document may take to be laid out. */
const layoutTime = 30_000;

/** The document itself says the size, the margins and what stands in the foot of each page. */
const pdfOptions: PrintToPDFOptions = {
  preferCSSPageSize: true,
  printBackground: true,
  generateTaggedPDF: true,
  generateDocumentOutline: true,
};

/** A document as the bytes of a tagged A4 PDF. Rejects with Refused('print-failed'). */
export function documentToPdf(
  backend: Backend,
  request: DocumentPrintRequest,
): Promise<Uint8Array> {
  return withDocument(backend, request, (contents) => contents.printToPDF(pdfOptions));
}

/** Opens the system's print dialog for a document. Rejects with Refused('print-failed'). */
export function documentToPrinter(
  backend: Backend,
  request: DocumentPrintRequest,
): Promise<'printed' | 'cancelled'> {
  return withDocument(
    backend,
    request,
    (contents) =>
      new Promise((resolve, reject) => {
        contents.print({ pageSize: 'A4', printBackground: true }, (isPrinted, reason) => {
          if (isPrinted) resolve('printed');
          else if (/cancel/i.test(reason)) resolve('cancelled');
          else reject(new Refused('print-failed'));
        });
      }),
  );
}

/** Lays the document out in a window that is never shown, and lets `use` have it. */
async function withDocument<Result>(
  backend: Backend,
  request: DocumentPrintRequest,
  use: (contents: WebContents) => Promise<Result>,
): Promise<Result> {
  const window = new BrowserWindow({
    show: false,
    webPreferences: { ...pagePreferences(), backgroundThrottling: false },
  });
  try {
    handPort(window.webContents, backend);
    await window.loadURL(documentAddress(request));
    if ((await layoutOf(window.webContents)) !== 'ready') throw new Refused('print-failed');
    return await use(window.webContents);
  } catch (problem) {
    throw problem instanceof Refused ? problem : new Refused('print-failed');
  } finally {
    window.destroy();
  }
}

function documentAddress({
  cohortId,
  document,
  language,
  withScores,
}: DocumentPrintRequest): string {
  const address = new URL(pageAddress());
  address.search = new URLSearchParams({
    document,
    cohort: String(cohortId),
    language,
    scores: withScores ? '1' : '0',
  }).toString();
  return address.href;
}

/**
 * What became of the layout: the page says `ready` or `failed` in `data-document` of its root once
 * its fonts and data are there.
 */
function layoutOf(contents: WebContents): Promise<unknown> {
  return contents.executeJavaScript(`new Promise((resolve) => {
    const root = document.documentElement;
    const look = () => {
      const state = root.dataset.document;
      if (state !== 'ready' && state !== 'failed') return;
      watch.disconnect();
      resolve(state);
    };
    const watch = new MutationObserver(look);
    watch.observe(root, { attributes: true, attributeFilter: ['data-document'] });
    setTimeout(() => resolve('took too long'), ${layoutTime});
    look();
  })`);
}
