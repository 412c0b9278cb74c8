import type { Rule } from './context.ts';

/** Two people who both want to meet only in person must be within the limit. */
export const travelLimit: Rule = (mentor, mentee, { travel, travelLimitMinutes }) => {
  if (mentor.meetingMode !== 'in-person' || mentee.meetingMode !== 'in-person') return null;
  const minutes = travel.minutes(mentor.office, mentee.office);
  if (minutes === null || minutes <= travelLimitMinutes) return null;
  return { rule: 'travel-limit', params: { minutes, limit: travelLimitMinutes } };
};
