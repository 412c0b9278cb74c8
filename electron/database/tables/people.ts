import type { Generated } from 'kysely';

export interface PersonTable {
  id: Generated<number>;
  key: string;
  revision: number;
  changed_at: string;
  /** Set on a tombstone, whose personal columns are all blank. */
  erased_at: string | null;
  role: 'mentor' | 'mentee' | 'both' | null;
  last_name: string;
  first_name: string;
  email: string | null;
  staff_number: string | null;
  agency: string | null;
  sector: string | null;
  unit: string | null;
  title: string | null;
  office: string | null;
  meeting_mode: 'in-person' | 'remote' | 'both' | null;
  experience_years: number | null;
  capacity: number | null;
  expectations: string | null;
  availability: string | null;
  supervisor_supports: number | null;
  supported_on: string | null;
  informed_on: string | null;
  shadowing_role: 'host' | 'visitor' | 'both' | null;
  shadowing_days: number | null;
  slot_capacity: number | null;
  is_reciprocal: number | null;
  handles_confidential: number | null;
  workload: 'light' | 'normal' | 'heavy' | null;
}

export interface PersonWeekTable {
  person_id: number;
  kind: 'possible' | 'impossible';
  week: string;
}

export interface PersonTaskTable {
  person_id: number;
  position: number;
  task: string;
  level: number;
  wants_to_learn: number;
}

export interface PersonPeakMonthTable {
  person_id: number;
  month: number;
}

export interface PersonAbsenceTable {
  person_id: number;
  position: number;
  first_day: string;
  last_day: string;
}

/** A key that was another person's before the two were made one. */
export interface PersonAliasTable {
  key: string;
  person_id: number;
}

/** Two who look like one person and are not; `a_id` is the smaller. */
export interface DistinctPeopleTable {
  a_id: number;
  b_id: number;
}

/** Where somebody worked until the day of a move. */
export interface EarlierPlaceTable {
  /** Without a foreign key: a place known of before outlives the undoing of its person's import. */
  person_id: number;
  until_day: string;
  agency: string | null;
  sector: string | null;
  unit: string | null;
  office: string | null;
}

export interface PersonLanguageTable {
  person_id: number;
  position: number;
  language: 'fi' | 'sv' | 'en';
}

export interface PersonGoalTable {
  person_id: number;
  /** 0 is the most important. */
  rank: number;
  goal: string;
}

export interface PersonCompetenceTable {
  person_id: number;
  direction: 'offered' | 'sought';
  position: number;
  competence: string;
}

/** Somebody named by a person: as written, and linked where it is known who is meant. */
export interface PersonRelationTable {
  person_id: number;
  kind: 'supervisor' | 'wish' | 'exclusion' | 'earlier';
  position: number;
  text: string;
  linked_id: number | null;
}
