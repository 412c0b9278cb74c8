/** The door of the printable documents. */
export { commonLanguages, commonMeetingMode } from './common-ground.ts';
export { PrintPage } from './print-page.tsx';
export { readPrintRequest } from './print-request.ts';
export { RosterDocument } from './roster-document.tsx';
