/**
 * The door of the printable documents. `print-page.tsx` is loaded by the page's own door when an
 * address asks for paper, and stands apart for that.
 */
export type { DocumentData } from './document-data.ts';
export { closingFacts } from './kinds/closing.tsx';
export { readPrintRequest } from './print-request.ts';
export { PrintedDocument } from './printed-document.tsx';
