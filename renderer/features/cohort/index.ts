/** The door of the accepted roster's room. */
export { CohortRoom } from './cohort-room.tsx';
