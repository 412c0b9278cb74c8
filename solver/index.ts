export { emptyAnswer } from './answers.ts';
export {
  type BuiltProblem,
  buildProblem,
  type RemovedCandidates,
  type Wanted,
} from './build-problem.ts';
export type { CancelSignal, SolveOptions } from './control.ts';
export { explainUnmatched } from './explain/explain-unmatched.ts';
export { type PairPrice, priceOfPair } from './insight/price-of-pair.ts';
export { type Ties, ties } from './insight/ties.ts';
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
export { asCandidates, asMatrix } from './problem/forms.ts';
export type {
  Candidate,
  CandidateMatrix,
  IdPair,
  Method,
  PairingProblem,
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
export type {
  Criterion,
  MatchSettings,
  MeetingMode,
  PairScore,
  Preference,
  Profile,
  Reason,
  ReasonCode,
  RuleBreach,
  RuleCode,
  ScorePart,
  TravelLeg,
} from './scoring/profile.ts';
export { scorePair } from './scoring/score-pair.ts';
export { defaultMatchSettings } from './scoring/settings.ts';
export { type TravelTable, travelTable } from './scoring/travel.ts';
export { solve } from './solve.ts';
export { checkRoster, type RosterFault } from './verify/index.ts';
