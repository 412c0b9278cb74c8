/** The door of the pairing room. */
export { MatchingRoom } from './matching-room.tsx';
