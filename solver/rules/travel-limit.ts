import { ruleByKey } from './rule-rows.ts';

/** Two people who both want to meet only in person must be within the limit. */
export const travelLimit = ruleByKey(
  (left, right, { travel, travelLimitMinutes }) => {
    if (left.meetingMode !== 'in-person' || right.meetingMode !== 'in-person') return null;
    const minutes = travel.minutes(left.office, right.office);
    if (minutes === null || minutes <= travelLimitMinutes) return null;
    return { rule: 'travel-limit', params: { minutes, limit: travelLimitMinutes } };
  },
  ({ meetingMode, office }) => (meetingMode === 'in-person' ? office : null),
);
