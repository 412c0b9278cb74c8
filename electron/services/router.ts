import { implement, ORPCError } from '@orpc/server';
import {
  contract,
  createWords,
  type ImportEvent,
  type ImportSource,
  type MatchEvent,
  type QuestionEvent,
  Refused,
} from '../contract/index.ts';
import {
  type ChangeHearing,
  countPairsElsewhere,
  listCohorts,
  listImports,
  listPeople,
  readHistory,
  readOrganisation,
  readOrganisationDetails,
  readPreferences,
  readRoster,
  readRosterGaps,
  whenFree,
} from '../database/index.ts';
import { writeTemplate } from '../workbook/index.ts';
import {
  chooseParticipants,
  keepNote,
  makeCohort,
  remove,
  rename,
  requireCohort,
  saveSettings,
} from './cohorts.ts';
import { constrain, exchange } from './constraints.ts';
import { about, storePreferences } from './desk.ts';
import { duplicatesIn, tellApart } from './duplicates.ts';
import { announceToMenu, redoLatest, undoLatest } from './history.ts';
import { saveImportReport } from './import-report.ts';
import { acceptImport, createPreviews, fileKindOf, inParts, previewImport } from './imports.ts';
import {
  alternativesTo,
  choicesOf,
  contradictionIn,
  exchangeCost,
  forcePair,
  type Hearing,
  repairOf,
  tiesOf,
  tradeoffOf,
  warningsOf,
  weeksOf,
} from './insight/index.ts';
import { explainPair, listRunsOf, matchCohort, requireRun, standingOf } from './matching.ts';
import { matrixOf } from './matching-matrix.ts';
import { editOrganisation } from './organisation.ts';
import { agree, closeProgramme, endPair } from './pair-endings.ts';
import { editPeople, editPerson, erase, firstPeople, historyOf, merge } from './people.ts';
import { savePeopleTable } from './people-table.ts';
import { saved } from './placing.ts';
import { dropGroupDay, keepGroupDay, programmeOf, reach } from './programme.ts';
import { applyRepair } from './repairs.ts';
import { acceptRun, printRoster, savePdf, saveRosterTable } from './rosters.ts';
import {
  dropScenario,
  keepScenario,
  promoteScenario,
  renameKept,
  scenariosOf,
} from './scenarios.ts';
import { streamOf } from './stream.ts';
import { substitutionOf } from './substitution.ts';
import type { NamedBytes, Surroundings } from './surroundings.ts';

/**
 * The contract's bodies over the given surroundings, ready to be served on any port. A refusal
 * crosses as the contract's REFUSED error; anything else is a bug and crosses as 'internal', so
 * that no stack, path or value of a person leaves the backend.
 */
export function createServices(surroundings: Surroundings) {
  const { database, files } = surroundings;
  const previews = createPreviews();

  const guarded = implement(contract).use(async ({ next }) => {
    try {
      return await next();
    } catch (error) {
      throw onTheWire(error);
    }
  });
  /**
   * Runs a body that changes data, then lets the menu know what can be undone. It waits for a long
   * change that is under way.
   */
  const changing = <Result>(body: () => Result): Promise<Result> =>
    whenFree(database, () => {
      const result = body();
      announceToMenu(surroundings);
      return result;
    });
  /** The same of a change that takes long: a stream of how far it is, and at last its outcome. */
  const changingLong = <Result>(
    body: (hearing: ChangeHearing) => Promise<Result>,
    outer: AbortSignal | undefined,
  ) =>
    answered(async (onProgress, signal) => {
      const result = await body({ onProgress, signal });
      announceToMenu(surroundings);
      return result;
    }, outer);

  return guarded.router({
    desk: {
      about: guarded.desk.about.handler(() => about(surroundings)),
      commands: guarded.desk.commands.handler(({ signal }) => {
        announceToMenu(surroundings);
        return asyncGeneratorOf(surroundings.commands(signal));
      }),
      preferences: guarded.desk.preferences.handler(() => readPreferences(database)),
      savePreferences: guarded.desk.savePreferences.handler(({ input }) =>
        changing(() => storePreferences(database, input)),
      ),
    },
    organisation: {
      get: guarded.organisation.get.handler(() => readOrganisation(database)),
      details: guarded.organisation.details.handler(() => readOrganisationDetails(database)),
      change: guarded.organisation.change.handler(({ input }) =>
        changing(() => editOrganisation(database, input)),
      ),
    },
    people: {
      list: guarded.people.list.handler(() => listPeople(database)),
      first: guarded.people.first.handler(() => firstPeople(database)),
      edit: guarded.people.edit.handler(({ input }) => changing(() => editPerson(database, input))),
      editMany: guarded.people.editMany.handler(({ input, signal }) =>
        changingLong((hearing) => editPeople(database, input, hearing), signal),
      ),
      erase: guarded.people.erase.handler(({ input }) => changing(() => erase(database, input.id))),
      duplicates: guarded.people.duplicates.handler(() => duplicatesIn(database)),
      setDistinct: guarded.people.setDistinct.handler(({ input }) =>
        changing(() => tellApart(database, input)),
      ),
      merge: guarded.people.merge.handler(({ input }) => changing(() => merge(database, input))),
      history: guarded.people.history.handler(({ input }) => historyOf(database, input.id)),
      saveTable: guarded.people.saveTable.handler(({ input }) =>
        savePeopleTable(surroundings, input.language, input.format),
      ),
    },
    imports: {
      read: guarded.imports.read.handler(({ input, signal }) =>
        streamed<ImportEvent>(async (emit, inner) => {
          emit({ kind: 'progress', phase: 'opening', fraction: 0 });
          const file = await chosenFile(surroundings, input);
          if (file === null) return { kind: 'cancelled' };
          const outcome = await previewImport(surroundings, file, emit, inner);
          if (outcome.kind !== 'preview') return outcome;
          const { preview, organisation } = outcome;
          const fileKind = fileKindOf(file, input.kind);
          previews.keep({ preview, file, fileKind, organisation });
          return inParts(preview, emit);
        }, signal),
      ),
      reread: guarded.imports.reread.handler(({ input, signal }) =>
        streamed<ImportEvent>(async (emit, inner) => {
          const { file, fileKind } = previews.take(input.previewId);
          const outcome = await previewImport(surroundings, file, emit, inner, input);
          if (outcome.kind !== 'preview') return outcome;
          const { preview, organisation } = outcome;
          previews.keep({ preview, file, fileKind, organisation });
          return inParts(preview, emit);
        }, signal),
      ),
      accept: guarded.imports.accept.handler(({ input: { previewId, keys }, signal }) =>
        changingLong(async (hearing) => {
          const accepted = { ...previews.take(previewId), keys };
          const outcome = await acceptImport(database, accepted, hearing);
          previews.discard(previewId);
          return outcome;
        }, signal),
      ),
      discard: guarded.imports.discard.handler(({ input }) => {
        previews.discard(input.previewId);
        return input;
      }),
      history: guarded.imports.history.handler(() => listImports(database)),
      saveTemplate: guarded.imports.saveTemplate.handler(async ({ input }) => {
        const words = createWords(input.language);
        const name = `${words.say('workbook:template-file-name')}.xlsx`;
        const contents = async () =>
          writeTemplate(readOrganisation(database), words, {
            version: surroundings.versions.pariksi,
            method: input.method,
          });
        return saved(await files.placeFile('workbook', name, contents));
      }),
      saveReport: guarded.imports.saveReport.handler(({ input }) =>
        saveImportReport(surroundings, previews.take(input.previewId), input.language),
      ),
    },
    cohorts: {
      list: guarded.cohorts.list.handler(() => listCohorts(database)),
      get: guarded.cohorts.get.handler(({ input }) => requireCohort(database, input.cohortId)),
      elsewhere: guarded.cohorts.elsewhere.handler(({ input }) =>
        [...countPairsElsewhere(database, input.cohortId)].map(([personId, pairs]) => ({
          personId,
          pairs,
        })),
      ),
      create: guarded.cohorts.create.handler(({ input }) =>
        changing(() => makeCohort(database, input)),
      ),
      rename: guarded.cohorts.rename.handler(({ input }) =>
        changing(() => rename(database, input.cohortId, input.name)),
      ),
      remove: guarded.cohorts.remove.handler(({ input }) =>
        changing(() => remove(database, input.cohortId)),
      ),
      setParticipants: guarded.cohorts.setParticipants.handler(({ input }) =>
        changing(() => chooseParticipants(database, input.cohortId, input.participants)),
      ),
      saveNote: guarded.cohorts.saveNote.handler(({ input }) =>
        changing(() => keepNote(database, input.cohortId, input.personId, input.note)),
      ),
      saveSettings: guarded.cohorts.saveSettings.handler(({ input }) =>
        changing(() => saveSettings(database, input.cohortId, input.settings)),
      ),
    },
    matching: {
      run: guarded.matching.run.handler(({ input, signal }) =>
        streamed<MatchEvent>(
          (emit, inner) => matchCohort(surroundings, input, emit, inner),
          signal,
        ),
      ),
      runs: guarded.matching.runs.handler(({ input }) => listRunsOf(database, input.cohortId)),
      standing: guarded.matching.standing.handler(({ input }) =>
        standingOf(database, input.cohortId),
      ),
      get: guarded.matching.get.handler(({ input }) => requireRun(database, input.runId)),
      constrain: guarded.matching.constrain.handler(
        ({ input: { cohortId, a, b, kind, ...besides } }) =>
          changing(() => constrain(database, cohortId, a, b, kind, besides)),
      ),
      exchange: guarded.matching.exchange.handler(({ input }) =>
        changing(() => exchange(database, input.cohortId, input.pairs)),
      ),
      explain: guarded.matching.explain.handler(({ input }) =>
        explainPair(database, input.cohortId, input.a, input.b),
      ),
      matrix: guarded.matching.matrix.handler(({ input, signal }) =>
        matrixOf(surroundings, input.cohortId, signal),
      ),
    },
    insight: {
      warnings: guarded.insight.warnings.handler(({ input, signal }) =>
        warningsOf(surroundings, input.cohortId, signal),
      ),
      forcing: guarded.insight.forcing.handler(({ input, signal }) =>
        answered((...hearing) => forcePair(surroundings, input, ...hearing), signal),
      ),
      choices: guarded.insight.choices.handler(({ input, signal }) =>
        answered((...hearing) => choicesOf(surroundings, input, ...hearing), signal),
      ),
      exchangeCost: guarded.insight.exchangeCost.handler(({ input, signal }) =>
        answered((...hearing) => exchangeCost(surroundings, input, ...hearing), signal),
      ),
      weeks: guarded.insight.weeks.handler(({ input, signal }) =>
        answered((...hearing) => weeksOf(surroundings, input, ...hearing), signal),
      ),
      ties: guarded.insight.ties.handler(({ input, signal }) =>
        answered((...hearing) => tiesOf(surroundings, input.runId, ...hearing), signal),
      ),
      alternatives: guarded.insight.alternatives.handler(({ input, signal }) =>
        answered((...hearing) => alternativesTo(surroundings, input, ...hearing), signal),
      ),
      repair: guarded.insight.repair.handler(({ input, signal }) =>
        answered((...hearing) => repairOf(surroundings, input, ...hearing), signal),
      ),
      applyRepair: guarded.insight.applyRepair.handler(({ input }) =>
        changing(() => applyRepair(surroundings, input)),
      ),
      tradeoff: guarded.insight.tradeoff.handler(({ input, signal }) =>
        answered((...hearing) => tradeoffOf(surroundings, input, ...hearing), signal),
      ),
      relaxations: guarded.insight.relaxations.handler(({ input, signal }) =>
        answered((...hearing) => contradictionIn(surroundings, input.runId, ...hearing), signal),
      ),
    },
    scenarios: {
      list: guarded.scenarios.list.handler(({ input }) => scenariosOf(database, input.cohortId)),
      save: guarded.scenarios.save.handler(({ input }) =>
        changing(() => keepScenario(database, input.cohortId, input.name)),
      ),
      rename: guarded.scenarios.rename.handler(({ input }) =>
        changing(() => renameKept(database, input.cohortId, input.scenarioId, input.name)),
      ),
      remove: guarded.scenarios.remove.handler(({ input }) =>
        changing(() => dropScenario(database, input.cohortId, input.scenarioId)),
      ),
      promote: guarded.scenarios.promote.handler(({ input }) =>
        changing(() => promoteScenario(database, input.cohortId, input.scenarioId)),
      ),
    },
    programme: {
      get: guarded.programme.get.handler(({ input }) => programmeOf(database, input.cohortId)),
      reach: guarded.programme.reach.handler(({ input }) =>
        changing(() => reach(database, input.cohortId, input.milestone, input.on)),
      ),
      saveGroupDay: guarded.programme.saveGroupDay.handler(({ input }) =>
        changing(() => keepGroupDay(database, input.cohortId, input.day)),
      ),
      removeGroupDay: guarded.programme.removeGroupDay.handler(({ input }) =>
        changing(() => dropGroupDay(database, input.cohortId, input.groupDayId)),
      ),
      endPair: guarded.programme.endPair.handler(({ input }) =>
        changing(() => endPair(database, input.cohortId, input.pairId, input.ending)),
      ),
      agree: guarded.programme.agree.handler(({ input }) =>
        changing(() => agree(database, input.cohortId, input.pairIds, input.on)),
      ),
      close: guarded.programme.close.handler(({ input }) =>
        changing(() => closeProgramme(database, input.cohortId, input.on)),
      ),
      gaps: guarded.programme.gaps.handler(() => readRosterGaps(database)),
      substitution: guarded.programme.substitution.handler(({ input }) =>
        substitutionOf(database, input.cohortId),
      ),
    },
    rosters: {
      accept: guarded.rosters.accept.handler(({ input }) =>
        changing(() => acceptRun(database, input.runId)),
      ),
      get: guarded.rosters.get.handler(({ input }) => readRoster(database, input.cohortId)),
      saveTable: guarded.rosters.saveTable.handler(({ input }) =>
        saveRosterTable(surroundings, input.cohortId, input.language, input),
      ),
      savePdf: guarded.rosters.savePdf.handler(({ input }) => savePdf(surroundings, input)),
      print: guarded.rosters.print.handler(({ input }) => printRoster(surroundings, input)),
    },
    history: {
      get: guarded.history.get.handler(() => readHistory(database)),
      undo: guarded.history.undo.handler(() => changing(() => undoLatest(database))),
      redo: guarded.history.redo.handler(() => changing(() => redoLatest(database))),
    },
  });
}

/** A refusal as the contract's error; anything else stays what it is. */
function onTheWire(error: unknown): unknown {
  return error instanceof Refused
    ? new ORPCError('REFUSED', { defined: true, data: error.refusal })
    : error;
}

/** A stream of work whose failures cross as those of a plain procedure do. */
async function* streamed<Event>(
  ...work: Parameters<typeof streamOf<Event>>
): AsyncGenerator<Event, void, void> {
  try {
    yield* streamOf(...work);
  } catch (error) {
    throw onTheWire(error);
  }
}

/** A question as a stream of how far it is, and at last its answer. */
function answered<Answer>(
  ask: (...hearing: Hearing) => Promise<Answer>,
  signal: AbortSignal | undefined,
): AsyncGenerator<QuestionEvent<Answer>, void, void> {
  return streamed<QuestionEvent<Answer>>(async (emit, inner) => {
    const answer = await ask((fraction) => emit({ kind: 'progress', fraction }), inner);
    return { kind: 'answer', answer };
  }, signal);
}

/** The file that the page asked for, without the page ever naming a path. */
async function chosenFile(
  { files }: Surroundings,
  source: ImportSource,
): Promise<NamedBytes | null> {
  switch (source.kind) {
    case 'dialog':
      return files.chooseWorkbook();
    case 'sample':
      return files.sampleWorkbook(source.method);
    case 'dropped':
      return { name: source.file.name, bytes: new Uint8Array(await source.file.arrayBuffer()) };
  }
}

async function* asyncGeneratorOf<Item>(items: AsyncIterable<Item>): AsyncGenerator<Item> {
  yield* items;
}
