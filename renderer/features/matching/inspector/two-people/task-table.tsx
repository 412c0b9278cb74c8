import type { Person, TaskSkill } from '../../../../../electron/contract/index.ts';
import { useOrganisation, useWords } from '../../../../i18n/index.ts';
import classes from '../inspector.module.css';
import { tasksOfTwo } from './task-levels.ts';

interface TaskTableProps {
  readonly a: Person;
  readonly b: Person;
}

/** What the two know of each task, from 0 to 4, and what they want to learn; shared tasks stand out. */
export function TaskTable({ a, b }: TaskTableProps) {
  const words = useWords();
  const { nameOf, organisation } = useOrganisation();
  const tasks = tasksOfTwo(a, b, organisation.tasks);
  if (tasks.length === 0) return null;
  return (
    <table className={classes['tasks']}>
      <thead>
        <tr>
          <th scope="col">{words.say('matching:field-tasks')}</th>
          <th scope="col" className={classes['level']}>
            {a.firstName}
          </th>
          <th scope="col" className={classes['level']}>
            {b.firstName}
          </th>
        </tr>
      </thead>
      <tbody>
        {tasks.map((task) => (
          <tr key={task.task} data-met={task.isShared || undefined}>
            <th scope="row">
              {nameOf('task', task.task)}
              {task.isCritical && (
                <span className={classes['quiet']}>, {words.say('matching:task-critical')}</span>
              )}
              {task.isShared && (
                <span className="visually-hidden">
                  {' '}
                  ({words.say('matching:field-tasks-shared')})
                </span>
              )}
            </th>
            <td>{sayLevel(task.a)}</td>
            <td>{sayLevel(task.b)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** '3 +': the level, and a plus for whoever wants to learn more. */
function sayLevel(skill: TaskSkill | null): string {
  return skill === null ? '–' : `${skill.level}${skill.wantsToLearn ? ' +' : ''}`;
}
