import { useDeskCommand } from '../desk/commands.tsx';
import { useDeskState } from '../desk/desk-state.tsx';
import { useMenuCommands } from '../desk/menu-commands.ts';
import { useShortcuts } from '../desk/shortcuts.ts';
import { WorkbookDrop } from '../desk/workbook-drop.tsx';
import { GapNotices } from '../gaps/gap-notices.tsx';
import { Palette } from '../palette/palette.tsx';
import { Header } from './header.tsx';
import { Navigation } from './navigation.tsx';
import classes from './shell.module.css';
import { type Rooms, ShownRoom } from './shown-room.tsx';
import { StatusLine } from './status-line.tsx';

/** The frame of the desk: navigation, the cohort and its state, a room, and the proof below. */
export function Shell({ rooms }: { readonly rooms: Rooms }) {
  const { showRoom } = useDeskState();
  useMenuCommands();
  useShortcuts();
  useDeskCommand('show-people', () => showRoom('people'));
  useDeskCommand('show-matching', () => showRoom('matching'));
  useDeskCommand('show-cohort', () => showRoom('cohort'));
  useDeskCommand('show-overview', () => showRoom('overview'));
  useDeskCommand('show-programme', () => showRoom('programme'));
  useDeskCommand('show-settings', () => showRoom('settings'));
  return (
    <div className={classes['window']}>
      <div className={classes['shell']}>
        <Navigation />
        <Header />
        <ShownRoom rooms={rooms} />
        <StatusLine />
        <WorkbookDrop />
        <Palette />
        <GapNotices />
      </div>
    </div>
  );
}
