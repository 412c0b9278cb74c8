import { useMutation, useQuery } from '@tanstack/react-query';
import { useMemo, useRef, useState } from 'react';
import type { Task } from '../../../../electron/contract/index.ts';
import { useAnnounce, useDesk } from '../../../app/index.ts';
import { useOrganisation, useWords } from '../../../i18n/index.ts';
import { ConfirmDialog } from '../../../ui/index.ts';
import settings from '../settings.module.css';
import { RowHead } from '../table/row-head.tsx';
import { answersByTask } from './answers-by-task.ts';
import { NewTask } from './new-task.tsx';
import { TaskRow } from './task-row.tsx';
import classes from './tasks.module.css';

/** The catalogue of tasks that work pairs go by: names, which are critical, and who answered. */
export function TaskCatalogue() {
  const words = useWords();
  const desk = useDesk();
  const announce = useAnnounce();
  const { organisation, nameOf } = useOrganisation();
  const { data: people = [] } = useQuery(desk.people.list.queryOptions());
  const answers = useMemo(() => answersByTask(people), [people]);
  const newName = useRef<HTMLInputElement>(null);
  const [going, setGoing] = useState<Task | null>(null);
  const { mutate: change } = useMutation(desk.organisation.change.mutationOptions());
  const countOf = (code: string): number => answers.get(code) ?? 0;
  const remove = (): void => {
    if (going === null) return;
    setGoing(null);
    change(
      { kind: 'remove-task', code: going.code },
      {
        onSuccess: () => {
          announce(words.say('settings:task-removed'));
          newName.current?.focus();
        },
      },
    );
  };
  return (
    <>
      <p className={settings['lead']}>{words.say('settings:tasks-lead')}</p>
      <table className={`${classes['table']} quiet-fields`}>
        <caption className="visually-hidden">{words.say('settings:tasks-caption')}</caption>
        <RowHead codeClass={classes['code']}>
          <th scope="col" className={classes['critical']}>
            {words.say('settings:task-critical')}
          </th>
          <th scope="col" className={classes['answers']}>
            {words.say('settings:task-answers')}
          </th>
        </RowHead>
        <tbody>
          {organisation.tasks.map((task) => (
            <TaskRow
              key={task.code}
              task={task}
              answers={countOf(task.code)}
              onChange={change}
              onRemove={() => setGoing(task)}
            />
          ))}
        </tbody>
      </table>
      <NewTask nameField={newName} onAdd={change} />
      <ConfirmDialog
        isOpen={going !== null}
        title={words.say('settings:task-remove-title', {
          task: going === null ? '' : nameOf('task', going.code),
        })}
        action={words.say('settings:task-remove-confirm')}
        onClose={() => setGoing(null)}
        onConfirm={remove}
      >
        {words.say('settings:task-remove-what', {
          count: going === null ? 0 : countOf(going.code),
        })}
      </ConfirmDialog>
    </>
  );
}
