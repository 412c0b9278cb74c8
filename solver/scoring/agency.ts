import { sameOrDifferent } from './same-or-different.ts';

/** Whether the two work in different agencies, or in the same one, as the coordinator prefers. */
export const agency = sameOrDifferent('agency');
