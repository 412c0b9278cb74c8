import {
  breaches,
  type Profile,
  pairsByFirst,
  type RuleContext,
  scorePair,
  travelTable,
} from '../../solver/index.ts';
import type {
  PairExplanation,
  Participant,
  PersonReference,
  ScorePartView,
} from '../contract/index.ts';
import { notAgain } from './ended-pairs.ts';
import type { MatchInput } from './match-input.ts';
import { matchSettingsOf, outsidersOf, profilesOf, travelLegsOf } from './profiles.ts';

/** Scores single pairs of a cohort with their parts, as often as asked. */
export interface PairScorer {
  /** Why these two fit, or which rules forbid them; null for a stranger. */
  readonly explain: (aId: number, bId: number) => PairExplanation | null;
  /** The parts of a pair that the solver chose, by key. */
  readonly parts: (aKey: string, bKey: string) => readonly ScorePartView[];
  /** Who stands under a key. */
  readonly idOf: (key: string) => number;
}

/** Prepares what every pair of the cohort needs: profiles, travel, who reports to whom. */
export function createPairScorer(input: MatchInput): PairScorer {
  const { cohort, everybody, organisation, ended } = input;
  const settings = matchSettingsOf(cohort, organisation);
  const travel = travelTable(travelLegsOf(organisation));
  const participants = profilesOf(cohort, everybody);
  const profiles = new Map(
    [...outsidersOf(cohort, everybody), ...participants].map((profile) => [profile.id, profile]),
  );
  const context: RuleContext = {
    ...settings,
    people: profiles,
    travel,
    interrupted: pairsByFirst(notAgain(cohort, ended)),
  };
  const byId = new Map(cohort.people.map((participant) => [participant.person.id, participant]));
  const byKey = new Map(cohort.people.map((participant) => [participant.person.key, participant]));
  const profileOf = ({ person }: Participant): Profile => known(profiles.get(person.key));

  return {
    explain: (aId, bId) => {
      const a = byId.get(aId);
      const b = byId.get(bId);
      if (a === undefined || b === undefined) return null;
      const people = { a: referenceTo(a), b: referenceTo(b) };
      const broken = breaches(profileOf(a), profileOf(b), context);
      if (broken.length > 0) return { status: 'ruled-out', ...people, breaches: broken };
      const { score, parts } = scorePair(profileOf(a), profileOf(b), settings, travel);
      return { status: 'allowed', ...people, score, parts };
    },
    parts: (aKey, bKey) => {
      const a = known(byKey.get(aKey));
      const b = known(byKey.get(bKey));
      return scorePair(profileOf(a), profileOf(b), settings, travel).parts;
    },
    idOf: (key) => known(byKey.get(key)).person.id,
  };
}

/** The solver answers in the keys it was given, so a key it does not know is a bug. */
function known<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error('the solver named somebody who is not in the cohort');
  return value;
}

/** Enough of a participant to show who is meant. */
export function referenceTo({ person }: Participant): PersonReference {
  const { id, key, lastName, firstName, email, title, agency, sector, office } = person;
  const { languages, meetingMode } = person;
  return {
    id,
    key,
    lastName,
    firstName,
    email,
    title,
    agency,
    sector,
    office,
    languages,
    meetingMode,
    isErased: false,
  };
}
