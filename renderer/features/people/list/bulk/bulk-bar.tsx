import { Button } from '@mantine/core';
import { useState } from 'react';
import type { Person } from '../../../../../electron/contract/index.ts';
import { useWords } from '../../../../i18n/index.ts';
import { QuietButton } from '../../../../ui/index.ts';
import { focusNear } from '../../focus-near.ts';
import classes from './bulk.module.css';
import { BulkDialog } from './bulk-dialog.tsx';

/** What can be done with the people who are ticked; there while somebody is. */
export function BulkBar({
  people,
  hidden,
  onClear,
}: {
  readonly people: readonly Person[];
  /** How many of them the search does not show. */
  readonly hidden: number;
  readonly onClear: () => void;
}) {
  const words = useWords();
  const [isAsking, setIsAsking] = useState(false);
  return (
    <div className={classes['bar']}>
      <p aria-live="polite">
        <strong>{words.say('people:chosen', { count: people.length })}</strong>
        {hidden === 0 ? null : ` ${words.say('people:chosen-hidden', { count: hidden })}`}
      </p>
      <Button onClick={() => setIsAsking(true)}>{words.say('people:bulk-open')}</Button>
      <QuietButton
        onClick={() => {
          focusNear('section', '[data-panel-focus]');
          onClear();
        }}
      >
        {words.say('people:chosen-clear')}
      </QuietButton>
      <BulkDialog people={people} isOpen={isAsking} onClose={() => setIsAsking(false)} />
    </div>
  );
}
