/** The main process: windows, menu, dialogs, printing, life cycle. Its boot is a list of steps. */
import { app } from 'electron';
import { type DeskArguments, ownWords, readArguments } from './arguments.ts';
import { openDesk } from './desk.ts';
import { pageAddress, places } from './places.ts';
import { registerPageScheme, servePage } from './protocol.ts';
import { writeRosterFile } from './roster-file.ts';
import { cutNetwork, deskSession, secureEverything } from './security.ts';
import { endOnBug, refuseArguments, settleIn } from './start.ts';

const reading = readArguments(ownWords(process.argv, app.isPackaged));
if (reading.status === 'wrong') refuseArguments(reading.problem);
else boot(reading.arguments);

function boot(asked: DeskArguments): void {
  endOnBug(asked);
  settleIn(asked);
  if (asked.rosterPdf === null && !app.requestSingleInstanceLock()) {
    app.exit();
    return;
  }
  registerPageScheme();
  cutNetwork();
  void app.whenReady().then(() => {
    secureEverything(pageAddress());
    servePage(deskSession(), places.pageFolder);
    const { rosterPdf, cohortId } = asked;
    return rosterPdf === null || cohortId === null
      ? openDesk(asked)
      : writeRosterFile(asked, { file: rosterPdf, cohortId });
  });
}
