import { Button, Select } from '@mantine/core';
import { useState } from 'react';
import type { PeopleEdit, Person } from '../../../../../electron/contract/index.ts';
import { useDesk, useNotify } from '../../../../app/index.ts';
import { useWords } from '../../../../i18n/index.ts';
import { Dialog, DialogAnswers, Progress } from '../../../../ui/index.ts';
import { type LongChange, useLongChange } from '../../long-change.ts';
import { AnswerField } from '../../profile/answer-field.tsx';
import type { ProfileChanges } from '../../profile/use-profile-edit.ts';
import { useProfileWords } from '../../profile-words.ts';
import classes from './bulk.module.css';
import {
  type BulkField,
  blankAnswer,
  bulkFields,
  differing,
  isBlankAnswer,
} from './bulk-fields.ts';

/** Sets one answer of all the people who are ticked, as one step that can be undone. */
export function BulkDialog({
  people,
  isOpen,
  onClose,
}: {
  readonly people: readonly Person[];
  readonly isOpen: boolean;
  readonly onClose: () => void;
}) {
  const desk = useDesk();
  const words = useWords();
  const notify = useNotify();
  const change = useLongChange(
    (input: PeopleEdit, options) => desk.people.editMany.call(input, options),
    ({ changed }) => {
      notify({ sentence: words.say('people:bulk-done', { count: changed }) });
      onClose();
    },
    onClose,
  );
  return (
    <Dialog
      isOpen={isOpen}
      title={words.say('people:bulk-title', { count: people.length })}
      onClose={change.isGoingOn ? change.stop : onClose}
    >
      <BulkForm people={people} change={change} onClose={onClose} />
    </Dialog>
  );
}

function BulkForm({
  people,
  change: { isGoingOn, fraction, start, stop },
  onClose,
}: {
  readonly people: readonly Person[];
  readonly change: LongChange<PeopleEdit>;
  readonly onClose: () => void;
}) {
  const words = useWords();
  const { labelOf } = useProfileWords();
  const [field, setField] = useState<BulkField>('agency');
  const [changes, setChanges] = useState<ProfileChanges>(blankAnswer('agency'));
  const choose = (next: BulkField): void => {
    setField(next);
    setChanges(blankAnswer(next));
  };
  const count = differing(people, field, changes);
  return (
    <>
      <div className={classes['form']}>
        <Select
          label={words.say('people:bulk-field')}
          data={bulkFields.map((value) => ({ value, label: labelOf(value) }))}
          value={field}
          searchable
          allowDeselect={false}
          nothingFoundMessage={words.say('people:nothing-found')}
          data-autofocus
          openOnFocus={false}
          onChange={(chosen) => {
            const next = bulkFields.find((each) => each === chosen);
            if (next !== undefined) choose(next);
          }}
        />
        <AnswerField key={field} field={field} profile={changes} onEdit={setChanges} />
      </div>
      <p className={classes['count']} aria-live="polite">
        {words.say('people:bulk-count', { count })}
      </p>
      {fraction === null ? null : (
        <Progress phase={words.say('people:bulk-changing')} fraction={fraction} onCancel={stop} />
      )}
      <DialogAnswers>
        <Button onClick={onClose} disabled={isGoingOn}>
          {words.say('common:cancel')}
        </Button>
        <Button
          variant={isBlankAnswer(field, changes) ? 'default' : 'filled'}
          loading={isGoingOn}
          onClick={() =>
            start({ people: people.map(({ id, revision }) => ({ id, revision })), changes })
          }
        >
          {words.say(isBlankAnswer(field, changes) ? 'people:bulk-clear' : 'people:bulk-do')}
        </Button>
      </DialogAnswers>
    </>
  );
}
