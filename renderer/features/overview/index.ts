/** The door of the overview. */
export { OverviewRoom } from './overview-room.tsx';
