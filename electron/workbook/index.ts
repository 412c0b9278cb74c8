/** The workbook room's door: the only room that knows spreadsheet formats. */
export { areIdentityCodeHalves, containsIdentityCode } from './identity-codes.ts';
export { limits } from './limits.ts';
export { checkNamedPeople } from './people/check-named-people.ts';
export { createPeopleIndex, type NameablePerson, type PeopleIndex } from './people/people-index.ts';
export { readWorkbook, type WorkbookProgress, type WorkbookReading } from './read-workbook.ts';
export { writePeopleWorkbook, writeTemplate } from './writing/people-workbook.ts';
export { type RosterToWrite, writeRosterWorkbook } from './writing/roster-workbook.ts';
export { type WrittenSheet, writeDocument } from './writing/sheet.ts';
