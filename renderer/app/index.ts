/** The desk's door: what every feature may use, and the desk itself for the page's own door. */
export { useCohorts, useCurrentCohort } from './cohorts/current-cohort.ts';
export { useAnnounce } from './desk/announcer.tsx';
export { keysOf } from './desk/command-keys.ts';
export { type DeskRequest, useCarryOut, useDeskCommand } from './desk/commands.tsx';
export { connect, type Desk, type DeskClient, receivePort } from './desk/connection.ts';
export { useDesk } from './desk/desk-context.tsx';
export { type RoomName, type SelectedPair, useDeskState } from './desk/desk-state.tsx';
export { useNotify } from './desk/notify.tsx';
export { textSizes, usePreferences } from './desk/preferences.tsx';
export { useTurn, useUnsaved } from './desk/turns.tsx';
export { GapLine } from './gaps/gap-line.tsx';
export { useCurrentGap } from './gaps/use-gaps.ts';
export { readRefusal } from './refusals/read-refusal.ts';
export { useShowRefusal } from './refusals/refusals.ts';
export { ScreenDesk } from './screen-desk.tsx';
export type { Rooms } from './shell/shown-room.tsx';
