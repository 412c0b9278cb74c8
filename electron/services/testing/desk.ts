import { readFileSync } from 'node:fs';
import {
  blankProfile,
  type DeskCommand,
  type Method,
  type ProfileFields,
  participationOf,
} from '../../contract/index.ts';
import {
  change,
  closeDatabase,
  insertPerson,
  listPeople,
  openDatabase,
} from '../../database/index.ts';
import { readWorkbook } from '../../workbook/index.ts';
import { chooseParticipants, makeCohort } from '../cohorts.ts';
import { acceptImport, previewImport } from '../imports.ts';
import { answerMatch } from '../match-question.ts';
import { matchCohort } from '../matching.ts';
import type { NamedBytes, Surroundings } from '../surroundings.ts';
import { createInsight } from '../workers/insight.ts';

/** What was asked of the world around the services, and what it is told to answer. */
export interface TestDesk extends Surroundings {
  readonly menu: Parameters<Surroundings['announceMenu']>[0][];
  readonly placed: Map<string, Uint8Array>;
  /** The workbook that the dialog gives; null is the user's 'cancel'. */
  chosen: NamedBytes | null;
  /** What the dialog does; by default it gives what is chosen. */
  chooseWorkbook: Surroundings['files']['chooseWorkbook'];
  /** Sets the clock, as ISO 8601. */
  readonly setNow: (moment: string) => void;
  readonly close: () => void;
}

const insightWorker = new URL('../workers/insight-worker.ts', import.meta.url);

/**
 * Surroundings over a real database, in memory where no file is named, the real workbook room and the
 * real solver.
 */
export function openTestDesk(file = ':memory:'): TestDesk {
  let moment = '2026-03-05T10:00:00Z';
  const now = (): Date => new Date(moment);
  const opening = openDatabase(file, { now });
  if (opening.status === 'refused') throw new Error(opening.refusal.code);
  const { database } = opening;
  const menu: TestDesk['menu'] = [];
  const placed = new Map<string, Uint8Array>();
  const desk: TestDesk = {
    database,
    now,
    setNow: (next) => {
      moment = next;
    },
    menu,
    placed,
    chosen: null,
    chooseWorkbook: async () => desk.chosen,
    versions: { pariksi: '0.0.0', electron: null, isTrialRuntime: false },
    openingCohortId: null,
    commands: () => menuCommands(),
    announceMenu: (state) => void menu.push(state),
    files: {
      chooseWorkbook: () => desk.chooseWorkbook(),
      sampleWorkbook: async () => sampleFile(),
      placeFile: async (_kind, suggestedName, contents) => {
        placed.set(suggestedName, await contents());
        return { fileName: suggestedName };
      },
    },
    paper: {
      toPdf: async () => new TextEncoder().encode('%PDF'),
      toPrinter: async () => 'printed',
    },
    readWorkbook: async (file, organisation, choices, onProgress) =>
      readWorkbook(file, organisation, { ...choices, onProgress }),
    ask: createInsight({ workerUrl: insightWorker }),
    match: (question, onStep) => answerMatch(question, onStep, () => 0),
    close: () => closeDatabase(database),
  };
  return desk;
}

async function* menuCommands(): AsyncGenerator<DeskCommand> {
  yield 'run';
}

/** The bundled workbook of invented staff. */
export function sampleFile(): NamedBytes {
  const url = new URL('../../../resources/sample/pariksi-esimerkki.xlsx', import.meta.url);
  return { name: 'pariksi-esimerkki.xlsx', bytes: readFileSync(url) };
}

/** A file as typed: the first line holds the headers, cells are separated by semicolons. */
export function csvFile(...lines: readonly string[]): NamedBytes {
  return { name: 'henkilöt.csv', bytes: new TextEncoder().encode(lines.join('\n')) };
}

/** Imports a file whole. Throws when it is refused. */
export async function importFile(desk: TestDesk, file: NamedBytes) {
  const event = await previewImport(desk, file, () => {}, undefined);
  if (event.kind !== 'preview') throw new Error(`the import ended as ${event.kind}`);
  return acceptImport(desk.database, { preview: event.preview });
}

/** Adds invented people to the desk, each by last name and the answers that matter. */
export function addPeople(
  { database }: TestDesk,
  ...people: readonly (Pick<ProfileFields, 'lastName'> & Partial<ProfileFields>)[]
): void {
  change(database, { code: 'import', params: { count: people.length } }, () => {
    for (const person of people) {
      const fields = { ...blankProfile, firstName: 'Elli', ...person };
      insertPerson(database, { key: person.lastName.toLowerCase(), fields });
    }
  });
}

/** The id of somebody by last name; 0 for nobody. */
export function idOfPerson({ database }: TestDesk, name: string): number {
  return listPeople(database).find(({ lastName }) => lastName === name)?.id ?? 0;
}

/** A cohort of everybody who has said how they take part. */
export function cohortOfEverybody(
  desk: TestDesk,
  name = 'Mentorointi',
  method: Method = 'mentoring',
) {
  const { id } = makeCohort(desk.database, { name, method });
  const choices = listPeople(desk.database).flatMap((person) => {
    const participation = participationOf(person, method);
    return participation === null ? [] : [{ personId: person.id, ...participation }];
  });
  return chooseParticipants(desk.database, id, choices);
}

/** Runs the solver on a cohort and gives the run. */
export async function runMatch(desk: TestDesk, cohortId: number) {
  const event = await matchCohort(desk, { cohortId }, () => {}, undefined);
  if (event.kind !== 'done') throw new Error(`the match ended as ${event.kind}`);
  return event.run;
}
