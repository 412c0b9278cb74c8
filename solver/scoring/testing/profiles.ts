import type { Profile } from '../profile.ts';
import { travelTable } from '../travel.ts';

/** Invented profiles for tests: nothing is answered but what a test says. */
export const blank: Profile = {
  id: 'x',
  role: 'both',
  capacity: 1,
  isFull: false,
  agency: null,
  sector: null,
  office: null,
  supervisor: null,
  languages: [],
  meetingMode: null,
  experienceYears: null,
  offers: [],
  seeks: [],
  goals: [],
  wishes: [],
  exclusions: [],
  earlierPairs: [],
  weeksPossible: [],
  weeksImpossible: [],
  slotCapacity: 1,
  isReciprocal: null,
  tasks: [],
  peakMonths: [],
  absences: [],
  workload: null,
};
export const mentor = (own: Partial<Profile>): Profile => ({
  ...blank,
  id: 'mentor',
  role: 'mentor',
  ...own,
});
export const mentee = (own: Partial<Profile>): Profile => ({
  ...blank,
  id: 'mentee',
  role: 'mentee',
  ...own,
});
/** Two legs; any other is unknown. */
export const travel = travelTable([
  { from: 'HEL', to: 'TKU', minutes: 90 },
  { from: 'OUL', to: 'HEL', minutes: 455 },
]);
