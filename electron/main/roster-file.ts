import { resolve } from 'node:path';
import { app } from 'electron';
import { createWords, sayRefusal } from '../contract/index.ts';
import type { DeskArguments } from './arguments.ts';
import { startBackend } from './backend-process.ts';
import { places } from './places.ts';
import { documentToPdf } from './printing.ts';
import { backendSetUp, exitCodes, refusalOf } from './start.ts';

/**
 * Writes the roster of a cohort as a PDF and ends, without a window: with 0, or with 1 and one line
 * on stderr that names the cause and the remedy.
 */
export async function writeRosterFile(
  asked: DeskArguments,
  job: { readonly file: string; readonly cohortId: number },
): Promise<void> {
  const language = asked.language ?? 'fi';
  // The window of a document comes and goes; the desk ends here and nowhere else.
  app.on('window-all-closed', () => {});
  try {
    const backend = startBackend(places.backend, backendSetUp(asked), {
      answer: async (question, asking) => {
        if (question.kind !== 'to-pdf')
          return { kind: 'refused', refusal: { code: 'internal', params: {} } };
        try {
          return { kind: 'pdf', bytes: await documentToPdf(asking, question.request) };
        } catch (problem) {
          return { kind: 'refused', refusal: refusalOf(problem).refusal };
        }
      },
      showMenu: () => {},
      restarted: () => {},
      lost: () => {},
    });
    await backend.opened;
    await backend.writeRosterPdf(resolve(job.file), {
      cohortId: job.cohortId,
      language,
      document: 'roster',
      withScores: true,
    });
    await backend.stop();
    app.exit();
  } catch (problem) {
    process.stderr.write(`${sayRefusal(createWords(language), refusalOf(problem).refusal)}\n`);
    app.exit(exitCodes.failure);
  }
}
