/** The workbook room's door: the only room that knows spreadsheet formats. */
export { containsIdentityCode } from './identity-codes.ts';
export { checkNamedPeople } from './people/check-named-people.ts';
export { readWorkbook, type WorkbookProgress, type WorkbookReading } from './read-workbook.ts';
export { createQuestions, type QuestionList } from './reading/questions.ts';
export type { ReadingChoices } from './reading/read-sheets.ts';
export { isLastingAnswer } from './reading/value-questions.ts';
export { writeImportReport } from './writing/import-report.ts';
export { writePeopleTable, writeTemplate } from './writing/people-workbook.ts';
export { type RosterChoice, writeRosterTable } from './writing/roster-workbook.ts';
export { writeDocument } from './writing/sheet.ts';
