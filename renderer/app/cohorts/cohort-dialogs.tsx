import { Button, TextInput } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { type ReactNode, type SubmitEvent, useState } from 'react';
import {
  type CohortSummary,
  type Method,
  MOST_NAME_LETTERS,
} from '../../../electron/contract/index.ts';
import { useWords } from '../../i18n/index.ts';
import { ConfirmDialog, Dialog, DialogAnswers } from '../../ui/index.ts';
import { useDesk } from '../desk/desk-context.tsx';
import { useDeskState } from '../desk/desk-state.tsx';
import classes from './cohort-dialogs.module.css';
import { likelyMethod } from './likely-method.ts';
import { MethodChoice } from './method-choice.tsx';

/** What is being done to the cohorts. */
export type CohortTask = 'create' | 'rename' | 'remove';

/** The dialogs that make a cohort, give it another name or remove it. */
export function CohortDialogs({
  task,
  cohort,
  onClose,
}: {
  readonly task: CohortTask | null;
  readonly cohort: CohortSummary | null;
  readonly onClose: () => void;
}) {
  const desk = useDesk();
  const words = useWords();
  const { showCohort } = useDeskState();
  const { data: people = [] } = useQuery(
    desk.people.list.queryOptions({ enabled: task === 'create' }),
  );
  const [chosen, setMethod] = useState<Method | null>(null);
  const method = chosen ?? likelyMethod(people);
  const create = useMutation(
    desk.cohorts.create.mutationOptions({ onSuccess: (made) => showCohort(made.id) }),
  );
  const rename = useMutation(desk.cohorts.rename.mutationOptions());
  const remove = useMutation(
    desk.cohorts.remove.mutationOptions({ onSuccess: () => showCohort(null) }),
  );
  const cohortId = cohort?.id ?? 0;
  return (
    <>
      <NameDialog
        isOpen={task === 'create' || task === 'rename'}
        title={words.say(
          task === 'rename' ? 'common:cohort-rename-title' : 'common:cohort-new-title',
        )}
        action={words.say(task === 'rename' ? 'common:rename' : 'common:create')}
        name={task === 'rename' ? (cohort?.name ?? '') : ''}
        onClose={onClose}
        onName={(name) => {
          if (task === 'rename') rename.mutate({ cohortId, name });
          else create.mutate({ name, method });
          onClose();
        }}
      >
        {task === 'create' ? <MethodChoice method={method} onChange={setMethod} /> : null}
      </NameDialog>
      <ConfirmDialog
        isOpen={task === 'remove'}
        title={words.say('common:cohort-remove-title', { name: cohort?.name ?? '' })}
        action={words.say('common:remove')}
        onConfirm={() => {
          remove.mutate({ cohortId });
          onClose();
        }}
        onClose={onClose}
      >
        {words.say('common:cohort-remove-what', { count: cohort?.pairs ?? 0 })}
      </ConfirmDialog>
    </>
  );
}

function NameDialog({
  isOpen,
  title,
  action,
  name,
  onClose,
  onName,
  children,
}: {
  readonly isOpen: boolean;
  readonly title: string;
  readonly action: string;
  readonly name: string;
  readonly onClose: () => void;
  readonly onName: (name: string) => void;
  readonly children: ReactNode;
}) {
  return (
    <Dialog isOpen={isOpen} title={title} onClose={onClose}>
      <NameForm key={`${title}${name}`} name={name} action={action} onName={onName}>
        {children}
      </NameForm>
    </Dialog>
  );
}

function NameForm({
  name,
  action,
  onName,
  children,
}: {
  readonly name: string;
  readonly action: string;
  readonly onName: (name: string) => void;
  readonly children: ReactNode;
}) {
  const words = useWords();
  const [draft, setDraft] = useState(name);
  const trimmed = draft.trim();
  const submit = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    if (trimmed !== '') onName(trimmed);
  };
  return (
    <form onSubmit={submit} className={classes['form']}>
      <TextInput
        label={words.say('common:cohort-name')}
        description={words.say('common:cohort-name-example')}
        maxLength={MOST_NAME_LETTERS}
        value={draft}
        onChange={(event) => setDraft(event.currentTarget.value)}
        data-autofocus
      />
      {children}
      <DialogAnswers>
        <Button type="submit" variant="filled" disabled={trimmed === ''}>
          {action}
        </Button>
      </DialogAnswers>
    </form>
  );
}
