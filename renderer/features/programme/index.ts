/** The door of the room in which a programme is followed once its roster is accepted. */
export { ProgrammeRoom } from './programme-room.tsx';
