import type { Generated } from 'kysely';

export interface CohortTable {
  id: Generated<number>;
  name: string;
  method: 'mentoring' | 'shadowing' | 'workpair';
  status: 'draft' | 'proposal' | 'confirmed' | 'running' | 'ended';
  /** CohortSettings as JSON. */
  settings: string;
  created_at: string;
  /** Whether it has been said who takes part, if only that nobody does. */
  has_chosen_participants: Generated<number>;
}

export interface ParticipantTable {
  cohort_id: number;
  person_id: number;
  role: 'mentor' | 'mentee' | 'host' | 'visitor' | 'both' | 'member';
  capacity: number;
  /** The coordinator's own. */
  note: string | null;
}

export interface PairConstraintTable {
  cohort_id: number;
  a_id: number;
  b_id: number;
  /** Null for a pair made by hand that nothing holds. */
  kind: 'locked' | 'forbidden' | null;
  reason: string | null;
  /** The ISO week of a locked visit, '2026-W07'; null for any. */
  slot: string | null;
  is_by_hand: Generated<number>;
}

export interface MilestoneTable {
  cohort_id: number;
  milestone: 'shown' | 'confirmed' | 'started' | 'ended';
  on_day: string;
}

export interface GroupDayTable {
  id: Generated<number>;
  cohort_id: number;
  on_day: string;
  place: string;
  topic: string;
}

export interface ScenarioTable {
  id: Generated<number>;
  cohort_id: number;
  name: string;
  /** CohortSettings as JSON. */
  settings: string;
}

export interface RunTable {
  id: Generated<number>;
  /** Without a foreign key: a run outlives the undoing of its cohort's making. */
  cohort_id: number;
  started_at: string;
  status: 'optimal' | 'feasible' | 'infeasible' | 'cancelled' | 'invalid';
  engine: string;
  total_ms: number;
  fingerprint: string;
  /** The rest is JSON. */
  objective: string | null;
  versions: string;
  settings: string;
  people: string;
  problem: string;
  answer: string;
  pairs: string;
  /** Without a foreign key, as the cohort; null for a run by the cohort's own settings. */
  scenario_id: number | null;
}

export interface RosterTable {
  id: Generated<number>;
  cohort_id: number;
  run_id: number;
  accepted_at: string;
  objective: string;
  is_proved_best: number;
}

export interface PairTable {
  id: Generated<number>;
  roster_id: number;
  position: number;
  a_id: number;
  b_id: number;
  score: number;
  parts: string;
  is_locked: number;
  /** Where both were at pairing time, so that an old report still reads right after a reform. */
  a_agency: string | null;
  a_sector: string | null;
  a_unit: string | null;
  a_office: string | null;
  b_agency: string | null;
  b_sector: string | null;
  b_unit: string | null;
  b_office: string | null;
  /** The week of a visit. */
  slot: string | null;
  third_id: number | null;
  third_score: number | null;
  started_on: string;
  /** When the agreement was signed, if the coordinator keeps it. */
  agreed_on: string | null;
  ended_on: string | null;
  ended_kind: 'completed' | 'interrupted' | 'replaced' | null;
}

/** How a pair that goes on was, until a day on which its week, its third or its score changed. */
export interface EarlierPairTable {
  pair_id: number;
  until_day: string;
  /** Whether a third left, or another roster came. */
  kind: 'interrupted' | 'replaced';
  score: number;
  parts: string;
  slot: string | null;
  third_id: number | null;
  third_score: number | null;
}
