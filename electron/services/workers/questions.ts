import {
  type AddedRules,
  type Alternatives,
  type AlternativesWanted,
  type Answer,
  alternatives,
  type BestRosters,
  bestRosters,
  type Conflict,
  conflict,
  type ExchangePrice,
  exchangePrice,
  type IdPair,
  type PairingProblem,
  type Prices,
  prices,
  type Repair,
  type RepairWish,
  repair,
  type ScoreTable,
  type SlotPrices,
  scoreTable,
  slotPrices,
  type Tradeoff,
  type TradeoffWanted,
  type TwoIds,
  tradeoff,
  travelTable,
  type Warning,
  type WhyNotPair,
  warnings,
  whyNotPair,
} from '../../../solver/index.ts';
import { type MatchQuestion, problemFrom } from '../match-question.ts';

interface Asked {
  readonly problem: PairingProblem;
  readonly answer: Answer;
}

/** A question to the solver about a problem and its answer, as it is sent to a worker. */
export type InsightQuestion =
  | ({ readonly kind: 'why-not'; readonly a: string; readonly b: string } & Asked)
  /** What every pair of one person would cost. */
  | ({ readonly kind: 'prices'; readonly of: string; readonly lifted: readonly IdPair[] } & Asked)
  /** What two pairs that come of an exchange would cost together. */
  | ({ readonly kind: 'exchange-price'; readonly pairs: readonly [IdPair, IdPair] } & Asked)
  /** What each slot open to two people would cost. */
  | ({ readonly kind: 'slot-prices'; readonly a: string; readonly b: string } & Asked)
  | ({ readonly kind: 'best-rosters' } & Asked)
  | ({ readonly kind: 'alternatives'; readonly wanted: AlternativesWanted } & Asked)
  | {
      readonly kind: 'repair';
      readonly problem: PairingProblem;
      readonly confirmed: readonly TwoIds[];
      readonly wish: RepairWish;
    }
  | {
      readonly kind: 'tradeoff';
      readonly problem: PairingProblem;
      readonly wanted: TradeoffWanted;
    }
  | { readonly kind: 'conflict'; readonly problem: PairingProblem }
  /** The same of a match, with rules added to it that its settings leave out. */
  | { readonly kind: 'conflict-of'; readonly match: MatchQuestion; readonly added: AddedRules }
  | { readonly kind: 'score-table'; readonly match: MatchQuestion }
  /** What is worth knowing before the match is solved. */
  | { readonly kind: 'warnings'; readonly match: MatchQuestion };

/** What each kind of question is answered with. */
export interface InsightAnswers {
  readonly 'why-not': WhyNotPair;
  readonly prices: Prices;
  readonly 'exchange-price': ExchangePrice;
  readonly 'slot-prices': SlotPrices;
  readonly 'best-rosters': BestRosters;
  readonly alternatives: Alternatives;
  readonly repair: Repair;
  readonly tradeoff: Tradeoff;
  readonly conflict: Conflict;
  readonly 'conflict-of': Conflict;
  readonly 'score-table': ScoreTable;
  readonly warnings: readonly Warning[];
}

/** Asks the solver, which tells how far it is from 0 to 1. Every kind has one function there. */
export function answerQuestion(
  question: InsightQuestion,
  onProgress: (fraction: number) => void,
): Promise<InsightAnswers[keyof InsightAnswers]> {
  if (question.kind === 'score-table') return Promise.resolve(tableOf(question.match));
  if (question.kind === 'warnings') return Promise.resolve(warningsOf(question.match));
  const options = { onProgress };
  if (question.kind === 'conflict-of') {
    return conflict(problemFrom(question.match).problem, question.added, options);
  }
  const { problem } = question;
  switch (question.kind) {
    case 'why-not':
      return whyNotPair(problem, question.answer, question.a, question.b, options);
    case 'prices':
      return prices(problem, question.answer, {
        ...options,
        of: question.of,
        lifted: question.lifted,
      });
    case 'exchange-price':
      return exchangePrice(problem, question.answer, question.pairs, options);
    case 'slot-prices':
      return slotPrices(problem, question.answer, question.a, question.b, options);
    case 'best-rosters':
      // The desk asks which pairs can be exchanged, not how many rosters that makes.
      return bestRosters(problem, question.answer, { ...options, limit: 1 });
    case 'alternatives':
      return alternatives(problem, question.answer, question.wanted, options);
    case 'repair':
      return repair(problem, question.confirmed, question.wish, options);
    case 'tradeoff':
      return tradeoff(problem, question.wanted, options);
    case 'conflict':
      return conflict(problem, {}, options);
  }
}

function warningsOf(match: MatchQuestion): readonly Warning[] {
  return warnings(match.profiles, match.settings, problemFrom(match).problem);
}

/** The scores of everybody with everybody, before anything is solved. */
function tableOf({ profiles, settings, travel, wanted }: MatchQuestion): ScoreTable {
  return scoreTable(profiles, settings, travelTable(travel), wanted);
}
