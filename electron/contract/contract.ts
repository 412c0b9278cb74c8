import { eventIterator, oc } from '@orpc/contract';
import { z } from 'zod';
import {
  cohortSchema,
  cohortSummarySchema,
  participantChoiceSchema,
  rosterSchema,
} from './cohorts.ts';
import {
  aboutSchema,
  deskCommandSchema,
  historySchema,
  preferencesSchema,
  savedFileSchema,
} from './desk.ts';
import { printRequestSchema } from './documents.ts';
import { distinctPeopleSchema, duplicatesSchema, mergeSchema } from './duplicates.ts';
import { rosterColumnsSchema, tableFormatSchema } from './exports.ts';
import {
  importEventSchema,
  importOutcomeSchema,
  importRecordSchema,
  importRereadSchema,
  importSourceSchema,
} from './imports.ts';
import {
  contradictionSchema,
  forcedPairSchema,
  otherRosterSchema,
  partnerChoiceSchema,
  questionAnswering,
  repairSchema,
  rosterChangeSchema,
  stageLossSchema,
  tiesSchema,
  tradeoffAxisSchema,
  tradeoffPointSchema,
  warningSchema,
  weekChoiceSchema,
} from './insight.ts';
import {
  cohortSettingsSchema,
  constraintKindSchema,
  matchEventSchema,
  pairExplanationSchema,
  runSchema,
  runStandingSchema,
  runSummarySchema,
  scoreMatrixSchema,
} from './matching.ts';
import {
  organisationChangeSchema,
  organisationDetailsSchema,
  organisationSchema,
} from './organisation.ts';
import { peopleEditSchema, personEditSchema, personSchema } from './people.ts';
import { personHistorySchema } from './person-history.ts';
import {
  endingKindSchema,
  groupDaySchema,
  milestoneSchema,
  programmeSchema,
  rosterGapSchema,
  scenarioSchema,
  substitutionSchema,
} from './programme.ts';
import { refusalSchema } from './refusals.ts';
import {
  daySchema,
  idSchema,
  languageSchema,
  MOST_NAME_LETTERS,
  methodSchema,
  weekSchema,
} from './values.ts';

const procedure = oc.errors({ REFUSED: { data: refusalSchema } });
const cohortId = z.object({ cohortId: idSchema });
const givenName = z.string().trim().min(1).max(MOST_NAME_LETTERS);
const twoIds = z.object({ a: idSchema, b: idSchema }).readonly();
const scenarios = z.array(scenarioSchema).readonly();

/**
 * Everything a window or the command line may ask for. A new capability is one procedure here, one
 * body in services/ and one caller.
 */
export const contract = {
  desk: {
    about: procedure.output(aboutSchema),
    /** The menu's commands, as they are chosen, until the window closes. */
    commands: procedure.output(eventIterator(deskCommandSchema)),
    preferences: procedure.output(preferencesSchema),
    savePreferences: procedure.input(preferencesSchema).output(preferencesSchema),
  },
  organisation: {
    get: procedure.output(organisationSchema),
    /** Units over time and e-mail domains, which only their editors need. */
    details: procedure.output(organisationDetailsSchema),
    change: procedure.input(organisationChangeSchema).output(organisationSchema),
  },
  people: {
    list: procedure.output(z.array(personSchema).readonly()),
    /** As many of the list as a window shows at first, and how many there are in all. */
    first: procedure.output(
      z.object({ people: z.array(personSchema).readonly(), count: z.int().min(0) }).readonly(),
    ),
    edit: procedure.input(personEditSchema).output(personSchema),
    /**
     * Changes the same answers of many people. One undo step. Breaking off the iterator leaves all
     * as they were.
     */
    editMany: procedure
      .input(peopleEditSchema)
      .output(questionAnswering(z.object({ changed: z.int() }))),
    /** Who may be stored twice. */
    duplicates: procedure.output(z.array(duplicatesSchema).readonly()),
    /** Says that some who look alike are different people, or takes that back. One undo step. */
    setDistinct: procedure.input(distinctPeopleSchema).output(z.array(duplicatesSchema).readonly()),
    /** Makes one person of two: links, cohorts, locks and pairs go to the one who stays. */
    merge: procedure.input(mergeSchema).output(personSchema),
    /** The cohorts and pairs that somebody is or was in, the newest cohort first. */
    history: procedure
      .input(z.object({ id: idSchema }))
      .output(z.array(personHistorySchema).readonly()),
    erase: procedure.input(z.object({ id: idSchema })).output(z.object({ id: idSchema })),
    /** Everybody's profile as a table that can be edited and imported again. */
    saveTable: procedure
      .input(z.object({ language: languageSchema, format: tableFormatSchema }))
      .output(savedFileSchema),
  },
  imports: {
    /** Reads a workbook and compares it with what is stored; stores nothing. */
    read: procedure.input(importSourceSchema).output(eventIterator(importEventSchema)),
    /** Reads the file of a preview again with other columns, sheets or answers. */
    reread: procedure.input(importRereadSchema).output(eventIterator(importEventSchema)),
    /**
     * Stores the chosen rows (spreadsheet row keys), or all of them. One undo step. Breaking off the
     * iterator stores none.
     */
    accept: procedure
      .input(z.object({ previewId: z.string(), keys: z.array(z.string()).readonly().nullable() }))
      .output(questionAnswering(importOutcomeSchema)),
    discard: procedure
      .input(z.object({ previewId: z.string() }))
      .output(z.object({ previewId: z.string() })),
    /** The imports whose changes stand, the newest first. */
    history: procedure.output(z.array(importRecordSchema).readonly()),
    /** The empty template for what a method asks. */
    saveTemplate: procedure
      .input(z.object({ language: languageSchema, method: methodSchema }))
      .output(savedFileSchema),
    /** What there is to say of a preview's file: issues with remedies, rows with marked cells. */
    saveReport: procedure
      .input(z.object({ previewId: z.string(), language: languageSchema }))
      .output(savedFileSchema),
  },
  cohorts: {
    list: procedure.output(z.array(cohortSummarySchema).readonly()),
    get: procedure.input(cohortId).output(cohortSchema),
    /** Who has pairs that go on in other cohorts, of whatever method, and how many. */
    elsewhere: procedure
      .input(cohortId)
      .output(
        z.array(z.object({ personId: idSchema, pairs: z.int().min(1) }).readonly()).readonly(),
      ),
    create: procedure
      .input(z.object({ name: givenName, method: methodSchema }))
      .output(cohortSchema),
    rename: procedure.input(cohortId.extend({ name: givenName })).output(cohortSchema),
    remove: procedure.input(cohortId).output(cohortId),
    setParticipants: procedure
      .input(cohortId.extend({ participants: z.array(participantChoiceSchema).max(20_000) }))
      .output(cohortSchema),
    /** The coordinator's own note on a participant; empty removes it. */
    saveNote: procedure
      .input(cohortId.extend({ personId: idSchema, note: z.string().max(2000) }))
      .output(cohortSchema),
    saveSettings: procedure
      .input(cohortId.extend({ settings: cohortSettingsSchema }))
      .output(cohortSchema),
  },
  matching: {
    /** Runs the solver on the cohort as it stands; breaking off the iterator cancels. */
    run: procedure
      .input(cohortId.extend({ scenarioId: idSchema.optional() }))
      .output(eventIterator(matchEventSchema)),
    /** The cohort's runs by its own settings, the newest first. */
    runs: procedure.input(cohortId).output(z.array(runSummarySchema).readonly()),
    /** How the newest of those runs stands; null while there is none. */
    standing: procedure.input(cohortId).output(runStandingSchema.nullable()),
    get: procedure.input(z.object({ runId: idSchema })).output(runSchema),
    /** Locks or forbids a pair, or lifts what was set; `a` is the mentor. */
    constrain: procedure
      .input(
        cohortId.extend({
          a: idSchema,
          b: idSchema,
          kind: constraintKindSchema.nullable(),
          /** What is not given stays as it was. */
          reason: z.string().max(500).nullable().optional(),
          /** The two were put together by hand: the mark and the reason outlive the lock. */
          isByHand: z.boolean().optional(),
          /** Locks a visit in this week; without it in any. */
          slot: weekSchema.optional(),
        }),
      )
      .output(cohortSchema),
    /**
     * Locks the two pairs that come of two people changing places. One undo step, named by the two
     * of the second side.
     */
    exchange: procedure
      .input(cohortId.extend({ pairs: z.tuple([twoIds, twoIds]).readonly() }))
      .output(cohortSchema),
    explain: procedure
      .input(cohortId.extend({ a: idSchema, b: idSchema }))
      .output(pairExplanationSchema),
    /** Everybody with everybody, scored as the cohort stands. */
    matrix: procedure.input(cohortId).output(scoreMatrixSchema),
  },
  /** Every question about a roster is a stream: breaking off the iterator ends it. */
  insight: {
    /** What stands out among the participants before the run. */
    warnings: procedure.input(cohortId).output(z.array(warningSchema).readonly()),
    /** What forcing two people together would cost a run, and who would move. */
    forcing: procedure
      .input(z.object({ runId: idSchema, a: idSchema, b: idSchema }))
      .output(questionAnswering(forcedPairSchema)),
    /** The partners of one person by what they would cost the run, the cheapest first. */
    choices: procedure
      .input(
        z.object({
          runId: idSchema,
          personId: idSchema,
          most: z.int().min(1).max(5000),
          /** Pairs that were locked in the run and are so no more: the prices are those without. */
          lifted: z.array(twoIds).max(50).readonly().optional(),
        }),
      )
      .output(questionAnswering(z.array(partnerChoiceSchema).readonly())),
    /** What the run would lose by two pairs that come of two people changing places; null: no roster. */
    exchangeCost: procedure
      .input(z.object({ runId: idSchema, pairs: z.tuple([twoIds, twoIds]).readonly() }))
      .output(questionAnswering(stageLossSchema.nullable())),
    /** The weeks in which two people could visit, by what each would cost the run. */
    weeks: procedure
      .input(z.object({ runId: idSchema, a: idSchema, b: idSchema }))
      .output(questionAnswering(z.array(weekChoiceSchema).readonly())),
    ties: procedure
      .input(z.object({ runId: idSchema }))
      .output(questionAnswering(tiesSchema.nullable())),
    /** Rosters that differ from the best and each other in `differ` pairs and lose at most `loss`. */
    alternatives: procedure
      .input(
        z.object({
          runId: idSchema,
          count: z.int().min(1).max(10),
          differ: z.int().min(1).max(100),
          loss: z.number().min(0).max(1),
        }),
      )
      .output(questionAnswering(z.array(otherRosterSchema).readonly())),
    /** What to do when people leave the accepted roster or join it, the least disturbance first. */
    repair: procedure.input(rosterChangeSchema).output(questionAnswering(repairSchema)),
    /** Makes the pairs of a repair the roster, and sets who takes part. One undo step. */
    applyRepair: procedure
      .input(
        rosterChangeSchema.extend({
          pairs: otherRosterSchema.unwrap().shape.pairs.unwrap().max(20_000).readonly(),
        }),
      )
      .output(rosterSchema),
    tradeoff: procedure
      .input(z.object({ runId: idSchema, against: tradeoffAxisSchema }))
      .output(questionAnswering(z.array(tradeoffPointSchema).readonly())),
    /** Which rules of an infeasible run contradict each other, and how they could hold again. */
    relaxations: procedure
      .input(z.object({ runId: idSchema }))
      .output(questionAnswering(contradictionSchema.nullable())),
  },
  /** Named sets of weights and rules, to be compared before one becomes the cohort's own. */
  scenarios: {
    list: procedure.input(cohortId).output(scenarios),
    /** Keeps the cohort's present settings under a name; a name that is taken is overwritten. */
    save: procedure.input(cohortId.extend({ name: givenName })).output(scenarios),
    /** Gives a scenario another name; one that another scenario has is refused. */
    rename: procedure
      .input(cohortId.extend({ scenarioId: idSchema, name: givenName }))
      .output(scenarios),
    remove: procedure.input(cohortId.extend({ scenarioId: idSchema })).output(scenarios),
    /**
     * Makes the scenario's settings the cohort's own and the pairs of its newest run the roster, as
     * one undo step. A run that is outdated or has no pairs is not taken.
     */
    promote: procedure.input(cohortId.extend({ scenarioId: idSchema })).output(cohortSchema),
  },
  /** What follows an accepted roster. */
  programme: {
    get: procedure.input(cohortId).output(programmeSchema),
    /** Dates a milestone, or with null takes the date back; the cohort's status follows. */
    reach: procedure
      .input(cohortId.extend({ milestone: milestoneSchema, on: daySchema.nullable() }))
      .output(programmeSchema),
    saveGroupDay: procedure
      .input(cohortId.extend({ day: groupDaySchema.unwrap().extend({ id: idSchema.nullable() }) }))
      .output(programmeSchema),
    removeGroupDay: procedure
      .input(cohortId.extend({ groupDayId: idSchema }))
      .output(programmeSchema),
    /** Ends a pair on a day, or with null lets it go on. */
    endPair: procedure
      .input(
        cohortId.extend({
          pairId: idSchema,
          ending: z.object({ on: daySchema, kind: endingKindSchema }).nullable(),
        }),
      )
      .output(programmeSchema),
    /** Keeps the day on which pairs signed their agreements, or with null none. One undo step. */
    agree: procedure
      .input(
        cohortId.extend({ pairIds: z.array(idSchema).min(1).readonly(), on: daySchema.nullable() }),
      )
      .output(programmeSchema),
    /** Dates the end of the programme, and ends the pairs that go on as planned. One undo step. */
    close: procedure.input(cohortId.extend({ on: daySchema })).output(programmeSchema),
    /** What accepted rosters lack since somebody left, was erased or joined, the newest cohort first. */
    gaps: procedure.output(z.array(rosterGapSchema).readonly()),
    /** Work pairs: who stands in for whom, and which critical tasks hang on one person. */
    substitution: procedure.input(cohortId).output(substitutionSchema),
  },
  rosters: {
    accept: procedure.input(z.object({ runId: idSchema })).output(rosterSchema),
    get: procedure.input(cohortId).output(rosterSchema.nullable()),
    saveTable: procedure
      .input(
        cohortId.extend({
          language: languageSchema,
          columns: rosterColumnsSchema,
          format: tableFormatSchema,
        }),
      )
      .output(savedFileSchema),
    savePdf: procedure.input(printRequestSchema).output(savedFileSchema),
    print: procedure
      .input(printRequestSchema)
      .output(z.object({ status: z.enum(['printed', 'cancelled']) })),
  },
  history: {
    get: procedure.output(historySchema),
    undo: procedure.output(historySchema),
    redo: procedure.output(historySchema),
  },
};

export type Contract = typeof contract;
