import { Box, Menu } from '@mantine/core';
import { Fragment, type MouseEvent, type ReactNode, useId, useState } from 'react';
import classes from './context-menu.module.css';
import type { MenuEntry } from './menu-entry.ts';

interface ContextMenuProps {
  readonly label: string;
  /** What can be done with what was clicked; nothing where there is nothing to do. */
  readonly entriesOf: (clicked: Element) => readonly MenuEntry[];
  readonly children: ReactNode;
}

/**
 * Whatever lies within has a menu of its own: by the right button, the menu key or Shift+F10. The
 * focus goes into the menu and comes back.
 */
export function ContextMenu({ label, entriesOf, children }: ContextMenuProps) {
  const labelId = useId();
  const [entries, setEntries] = useState<readonly MenuEntry[]>([]);
  const gather = (event: MouseEvent): void => {
    const found = event.target instanceof Element ? entriesOf(event.target) : [];
    setEntries(found);
    // What is handled here opens no menu, not even the browser's.
    if (found.length === 0) event.preventDefault();
  };
  return (
    <Menu floatingStrategy="fixed" transitionProps={{ exitDuration: 0 }}>
      <Menu.ContextMenu>
        <Box onContextMenu={gather}>{children}</Box>
      </Menu.ContextMenu>
      <Menu.Dropdown className={classes['menu'] ?? ''} aria-labelledby={labelId}>
        <span id={labelId} hidden>
          {label}
        </span>
        {entries.map((entry, index) => (
          <Fragment key={entry.label}>
            {entry.startsSection === true && index > 0 && <Menu.Divider />}
            <Menu.Item
              {...(index === 0 ? { 'data-autofocus': true } : {})}
              {...(entry.keys === undefined
                ? {}
                : { rightSection: <kbd className={classes['keys']}>{entry.keys}</kbd> })}
              onClick={entry.onChoose}
            >
              {entry.label}
            </Menu.Item>
          </Fragment>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
