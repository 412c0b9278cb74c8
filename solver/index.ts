export { emptyAnswer } from './answers.ts';
export {
  type BuiltProblem,
  buildProblem,
  type Wanted,
} from './build-problem.ts';
export type { RemovedCandidates } from './building/removal-counts.ts';
export { type ScoreTable, scoreTable } from './building/score-table.ts';
export { type ChosenRoster, type JudgedRoster, judgeRoster } from './chosen-roster.ts';
export type { CancelSignal, SolveOptions } from './control.ts';
export { explainUnmatched } from './explain/explain-unmatched.ts';
export {
  type Alternative,
  type Alternatives,
  type AlternativesWanted,
  alternatives,
} from './insight/alternatives.ts';
export type { BestAnswer, InsightOptions, NoInsight } from './insight/asking.ts';
export { type BestRosters, bestRosters } from './insight/best-rosters.ts';
export type { BlankField } from './insight/blank-fields.ts';
export type { TwoIds } from './insight/changed-problem.ts';
export {
  type Conflict,
  type ConflictRepair,
  conflict,
} from './insight/conflict.ts';
export { type ExchangePrice, exchangePrice } from './insight/exchange-price.ts';
export type { QuotaBound } from './insight/looser-bounds.ts';
export type { AddedRules, Rule } from './insight/named-rules.ts';
export { bondsOf, type Move, type Roster, type Stand } from './insight/people.ts';
export { type PricedPair, type Prices, prices } from './insight/prices.ts';
export { type Repair, type RepairStep, type RepairWish, repair } from './insight/repair.ts';
export { type SlotPrices, slotPrices } from './insight/slot-prices.ts';
export type { StageLoss } from './insight/stage-loss.ts';
export { type Ties, ties } from './insight/ties.ts';
export {
  type Against,
  type Tradeoff,
  type TradeoffPoint,
  type TradeoffWanted,
  tradeoff,
} from './insight/tradeoff.ts';
export {
  explainUnmatchedPerson,
  type MatchingChange,
  type UnmatchedExplanation,
} from './insight/unmatched-person.ts';
export { type Warning, warnings } from './insight/warnings.ts';
export { type WhyNotPair, whyNotPair } from './insight/why-not-pair.ts';
export { type Instead, type Rank, type SeenBy, type WhyPair, whyPair } from './insight/why-pair.ts';
export type {
  Answer,
  ChosenPair,
  Proof,
  RemovedBy,
  SecondOpinion,
  SolveProgress,
  SolveStatus,
  StageValues,
  UnmatchedPerson,
  UnmatchedReason,
} from './problem/answer.ts';
export { asCandidates, asFile, asMatrix } from './problem/forms.ts';
export type {
  Candidate,
  CandidateMatrix,
  IdPair,
  Method,
  PairingProblem,
  PairLock,
  ProblemIssue,
  ProblemIssueCode,
  ProblemPerson,
  ProblemWithCandidates,
  ProblemWithMatrix,
  Quota,
  Side,
  Stage,
} from './problem/problem.ts';
export { type ReadProblem, readProblem } from './problem/read.ts';
export { breaches } from './rules/breaches.ts';
export type { RuleContext } from './rules/context.ts';
export { pairsByFirst } from './rules/interrupted-pair.ts';
export { openWeeks } from './rules/open-weeks.ts';
export type { RuleBreach, RuleCode } from './rules/rule-code.ts';
export type {
  Absence,
  MeetingMode,
  Profile,
  Role,
  TaskSkill,
  TravelLeg,
  Workload,
} from './scoring/profile.ts';
export type { PairScore, Reason, ReasonCode, ScorePart } from './scoring/reason.ts';
export { scorePair } from './scoring/score-pair.ts';
export {
  type Criterion,
  criteriaOf,
  defaultSettingsOf,
  type MatchSettings,
  type Preference,
} from './scoring/settings.ts';
export { tasksOfOneHolder } from './scoring/tasks-of-one-holder.ts';
export { type TravelTable, travelTable } from './scoring/travel.ts';
export { solve } from './solve.ts';
export { checkRoster, type RosterFault, stageValues } from './verify/index.ts';
