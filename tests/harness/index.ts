export { axeFaults } from './axe-faults.ts';
export { openDeskForFile } from './desk-for-file.ts';
export { killDesk } from './kill.ts';
export {
  type Action,
  actions,
  databaseOf,
  isMadeAnew,
  type Moment,
  moments,
  toExchange,
  toMove,
  toPair,
  toTitle,
} from './last-keys.ts';
export { isDone, isSaved, pressUndo, undoName } from './last-step.ts';
export { lostControls } from './lost-controls.ts';
export { fillMethods, methodScreens, takeUp } from './methods-tour.ts';
export {
  chooseFromMenu,
  menuLabels,
  readMessages,
  willChoose,
  willPrint,
  willSaveTo,
} from './native-dialogs.ts';
export {
  environmentIn,
  type OpenDesk,
  openDesk,
  removeFolder,
  temporaryFolder,
} from './open-desk.ts';
export { askThroughPort, portsHanded, seizePort, sendThroughPort } from './page-port.ts';
export { type PdfContents, readPdf } from './read-pdf.ts';
export {
  button,
  choose,
  expectNobody,
  expectPeople,
  finnish,
  goTo,
  panel,
  peopleTable,
  showView,
  startingWith,
  statusLine,
} from './rooms.ts';
export { type Ended, runDesk } from './run-desk.ts';
export { closely, savedBy } from './saved-files.ts';
export { openChapter } from './settings-tour.ts';
export {
  acceptRoster,
  beginImport,
  dropFile,
  formPairs,
  importPeople,
  makeFirstCohort,
  openPreviewTab,
  previewOf,
  runBy,
  storePreview,
} from './steps.ts';
export {
  emptyScreens,
  fillDesk,
  filledScreens,
  previewScreens,
  type Screen,
  speak,
  storeSample,
} from './tour.ts';
export { eightAndEight, sampleWorkbook, writeLines, writePeople } from './workbooks.ts';
