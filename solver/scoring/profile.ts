/** What a participant is. `both` stands on either side of the method, `member` is one of a pool. */
export type Role = 'mentor' | 'mentee' | 'host' | 'visitor' | 'both' | 'member';

/**
 * What the solver knows of a person: codes and ids only, never a name. Empty lists and nulls mean
 * 'not answered'.
 */
export interface Profile {
  readonly id: string;
  readonly role: Role;
  /**
   * How many pairs the person can take as a mentor, or visits as a host in all. As a mentee or a
   * visitor it is always one, and in a pool one at most.
   */
  readonly capacity: number;
  /** Has as many pairs in other cohorts as the programme allows, and so takes no part in more. */
  readonly isFull: boolean;
  readonly agency: string | null;
  readonly sector: string | null;
  readonly office: string | null;
  /** The supervisor's id, if the supervisor is among the people known. */
  readonly supervisor: string | null;
  readonly languages: readonly string[];
  readonly meetingMode: MeetingMode | null;
  readonly experienceYears: number | null;
  /** Competence codes. */
  readonly offers: readonly string[];
  readonly seeks: readonly string[];
  /** Goal codes, the most important first. */
  readonly goals: readonly string[];
  /** Ids of people. */
  readonly wishes: readonly string[];
  readonly exclusions: readonly string[];
  readonly earlierPairs: readonly string[];
  /** Job shadowing: ISO weeks such as 2027-W05. */
  readonly weeksPossible: readonly string[];
  readonly weeksImpossible: readonly string[];
  /** How many visitors a host takes in one week. */
  readonly slotCapacity: number;
  /** Whether the person would be visited and visit in return. */
  readonly isReciprocal: boolean | null;
  /** Work pairs: what the person can do; each task at most once. */
  readonly tasks: readonly TaskSkill[];
  /** The busiest months of the person's work, from 1 for January. */
  readonly peakMonths: readonly number[];
  readonly absences: readonly Absence[];
  readonly workload: Workload | null;
}

export type MeetingMode = 'in-person' | 'remote' | 'both';

export type Workload = 'light' | 'normal' | 'heavy';

/** How well somebody does a task, from 0 (not at all) over 3 (alone) to 4 (can teach it). */
export interface TaskSkill {
  readonly task: string;
  readonly level: number;
  readonly wantsToLearn: boolean;
}

/** Days as YYYY-MM-DD, the first and the last one included. */
export interface Absence {
  readonly from: string;
  readonly to: string;
}

/** One leg of the travel table; symmetric, minutes one way by road. */
export interface TravelLeg {
  readonly from: string;
  readonly to: string;
  readonly minutes: number;
}
