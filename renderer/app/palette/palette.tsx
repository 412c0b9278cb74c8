import { Modal } from '@mantine/core';
import { useRef, useState } from 'react';
import { useWords } from '../../i18n/index.ts';
import { useDeskCommand } from '../desk/commands.tsx';
import { isDialogOpen } from '../desk/shortcuts.ts';
import type { Entry } from './find-entries.ts';
import classes from './palette.module.css';
import { PaletteSearch } from './palette-search.tsx';

/**
 * Everything that can be done or looked at, found by typing: Ctrl+K opens and closes it. The focus
 * goes back where it was before a choice is carried out, so that a dialog opened by the choice
 * gives it back there in its turn.
 */
export function Palette() {
  const words = useWords();
  const [isOpen, setIsOpen] = useState(false);
  const before = useRef<Element | null>(null);
  const close = (chosen: Entry | null): void => {
    setIsOpen(false);
    requestAnimationFrame(() => {
      if (before.current instanceof HTMLElement && before.current.isConnected) {
        before.current.focus();
      }
      chosen?.take();
    });
  };
  useDeskCommand('palette', () => {
    if (isOpen) close(null);
    else if (!isDialogOpen()) {
      before.current = document.activeElement;
      setIsOpen(true);
    }
  });
  return (
    <Modal.Root
      opened={isOpen}
      onClose={() => close(null)}
      returnFocus={false}
      // The page itself never scrolls, and locking it would need a style of its own.
      lockScroll={false}
      size="36rem"
      yOffset="10vh"
      transitionProps={{ duration: 0 }}
    >
      <Modal.Overlay />
      <Modal.Content aria-label={words.say('common:palette')}>
        <div className={classes['palette']}>
          <PaletteSearch onChoose={close} onClose={() => close(null)} />
        </div>
      </Modal.Content>
    </Modal.Root>
  );
}
