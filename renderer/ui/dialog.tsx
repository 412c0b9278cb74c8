import { Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import { useWords } from '../i18n/index.ts';

/**
 * A dialog that the desk waits for: its title, what it says, and a way out by Escape or cross. Once
 * closed it is gone at once: one that fades out would still hold the keys, and a command given in
 * that moment would be lost.
 */
export function Dialog({
  isOpen,
  title,
  onClose,
  children,
}: {
  readonly isOpen: boolean;
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}) {
  const words = useWords();
  return (
    <Modal
      opened={isOpen}
      onClose={onClose}
      title={title}
      transitionProps={{ transition: 'fade', duration: 150, exitDuration: 0 }}
      closeButtonProps={{ 'aria-label': words.say('common:close') }}
    >
      {children}
    </Modal>
  );
}
