export {
  chooseFromMenu,
  menuLabels,
  readMessages,
  willChoose,
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
export { type Ended, runDesk } from './run-desk.ts';
