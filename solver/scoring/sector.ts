import { sameOrDifferent } from './same-or-different.ts';

/** Whether the two work in different sectors, or in the same one, as the coordinator prefers. */
export const sector = sameOrDifferent('sector');
