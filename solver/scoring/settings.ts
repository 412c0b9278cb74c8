import type { MatchSettings } from './profile.ts';

/** What counts, and how much, until the coordinator says otherwise. */
export const defaultMatchSettings: MatchSettings = {
  weights: { goals: 30, competence: 25, sector: 15, geography: 15, agency: 10, experience: 5 },
  wishBonus: 50,
  sector: 'different',
  agency: 'different',
  travelLimitMinutes: 180,
};
