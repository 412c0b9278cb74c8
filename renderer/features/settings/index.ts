/** The settings' door. */
export { SettingsRoom } from './settings-room.tsx';
