/** The people's door. */
export { PeopleRoom } from './people-room.tsx';
