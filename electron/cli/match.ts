import { readFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import {
  type Cohort,
  type CohortSettings,
  cohortSettingsSchema,
  participationOf,
  Refused,
  settingsFileSchema,
} from '../contract/index.ts';
import { type Database, listPeople, readOrganisation } from '../database/index.ts';
import {
  acceptImport,
  acceptRun,
  chooseParticipants,
  defaultCohortSettings,
  makeCohort,
  matchCohort,
  problemOfRun,
  refuseIdentityCodes,
  requireRun,
  rosterTable,
  saveSettings,
  writeWhole,
} from '../services/index.ts';
import type { Arguments, Command } from './command.ts';
import { withDatabase } from './database-option.ts';
import { readPreview } from './import.ts';
import { type MatchResult, wordRun } from './match-result.ts';
import { readMethod } from './method-option.ts';
import { printJson } from './output.ts';
import { printSummary } from './summary.ts';
import { createSurroundings } from './surroundings.ts';

/** `match WORKBOOK`: imports, matches, and saves the pairs as a cohort's roster. */
export const matchCommand: Command = {
  usage:
    'match WORKBOOK [--method mentoring|shadowing|workpair] [--settings FILE] [--db FILE] [--xlsx FILE] [--result FILE] [--json] [--with-problem] [--lang fi|sv|en]',
  help: 'cli:help-match',
  options: {
    db: { type: 'string' },
    json: { type: 'boolean' },
    method: { type: 'string' },
    result: { type: 'string' },
    settings: { type: 'string' },
    'with-problem': { type: 'boolean' },
    xlsx: { type: 'string' },
  },
  files: [1, 1],
  run: (given) => withDatabase(given, (database) => match(given, database)),
};

async function match(given: Arguments, database: Database): Promise<number> {
  const { words } = given;
  const method = readMethod(given, matchCommand.usage);
  const settings = await readSettings(given.text('settings'), method);
  const surroundings = createSurroundings(database);
  const preview = await readPreview(surroundings, given.files[0] ?? '');
  const { personIds } = await acceptImport(database, { preview });
  const name = words.say('cli:cohort-name', {
    method: words.say(`cli:method-${method}`),
    date: words.day(surroundings.now()),
  });
  const cohort = makeCohort(database, { name, method });
  saveSettings(database, cohort.id, settings);
  enrol(database, cohort, new Set(personIds));
  const event = await matchCohort(surroundings, { cohortId: cohort.id }, () => {}, undefined);
  if (event.kind !== 'done')
    throw new Error(`a match that nobody cancelled ended as ${event.kind}`);
  if (event.run.pairs.length > 0) acceptRun(database, event.run.id);

  const run = requireRun(database, event.run.id);
  const people = new Map(
    listPeople(database).map(({ key, firstName, lastName }) => [key, `${firstName} ${lastName}`]),
  );
  const nameOfPerson = (key: string): string =>
    people.get(key) ?? words.say('common:erased-person');
  const worded = wordRun(run, preview.issues, readOrganisation(database), nameOfPerson, words);
  const result: MatchResult = given.isSet('with-problem')
    ? { ...worded, problem: problemOfRun(database, run.id) }
    : worded;
  const workbook = given.text('xlsx');
  if (workbook !== undefined && run.pairs.length > 0)
    await writeWhole(
      resolve(workbook),
      await rosterTable(database, cohort.id, words.language, wholeWorkbook),
    );
  const resultFile = given.text('result');
  if (resultFile !== undefined)
    await writeWhole(resolve(resultFile), new TextEncoder().encode(`${JSON.stringify(result)}\n`));
  if (given.isSet('json')) printJson(result);
  else printSummary(run, result, workbook === undefined ? null : basename(workbook), words);
  return 0;
}

const wholeWorkbook = { columns: 'everything', format: 'xlsx' } as const;

/** Everybody imported who has said how they take part is in, with the places they offered. */
function enrol(database: Database, { id, method }: Cohort, personIds: ReadonlySet<number>): void {
  const participants = listPeople(database).flatMap((person) => {
    const participation = personIds.has(person.id) ? participationOf(person, method) : null;
    return participation === null ? [] : [{ personId: person.id, ...participation }];
  });
  chooseParticipants(database, id, participants);
}

/**
 * The settings file over the defaults. Refuses one with an identity code in it before anything is
 * imported, and a file that is none, naming the place.
 */
async function readSettings(
  path: string | undefined,
  method: Cohort['method'],
): Promise<CohortSettings> {
  const usual = defaultCohortSettings(method);
  if (path === undefined) return usual;
  const read = settingsFileSchema.safeParse(await readJson(path));
  if (!read.success)
    throw new Refused('settings-invalid', { field: placeOf(read.error.issues[0]?.path) });
  refuseIdentityCodes(read.data);
  const whole = cohortSettingsSchema.safeParse({
    ...usual,
    ...read.data,
    weights: { ...usual.weights, ...read.data.weights },
  });
  if (!whole.success)
    throw new Refused('settings-invalid', { field: placeOf(whole.error.issues[0]?.path) });
  return whole.data;
}

function placeOf(path: readonly PropertyKey[] | undefined): string {
  return path === undefined || path.length === 0 ? 'JSON' : path.map(String).join('.');
}

async function readJson(path: string): Promise<unknown> {
  const text = await readFile(resolve(path), 'utf8').catch(() => {
    throw new Refused('file-not-found', { file: basename(path) });
  });
  try {
    return JSON.parse(text);
  } catch {
    throw new Refused('settings-invalid', { field: 'JSON' });
  }
}
