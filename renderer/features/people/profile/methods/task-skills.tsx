import { Checkbox } from '@mantine/core';
import type { TaskSkill } from '../../../../../electron/contract/index.ts';
import { useOrganisation, useWords } from '../../../../i18n/index.ts';
import { useProfileWords } from '../../profile-words.ts';
import classes from './methods.module.css';
import { levels, withLevel, withWishTurned } from './skills.ts';

const unanswered = '';

/** Every task of the catalogue, how well somebody masters it, and whether they want to learn it. */
export function TaskSkills({
  skills,
  onChange,
}: {
  readonly skills: readonly TaskSkill[];
  readonly onChange: (skills: readonly TaskSkill[]) => void;
}) {
  const words = useWords();
  const { organisation, nameOf } = useOrganisation();
  const { labelOf } = useProfileWords();
  if (organisation.tasks.length === 0) {
    return <p className={classes['empty']}>{words.say('people:tasks-none')}</p>;
  }
  return (
    <table className={classes['tasks']}>
      <caption className="visually-hidden">{labelOf('tasks')}</caption>
      <thead>
        <tr>
          <th scope="col">{words.say('people:task')}</th>
          <th scope="col">{words.say('people:task-level')}</th>
          <th scope="col">{words.say('people:task-learns')}</th>
        </tr>
      </thead>
      <tbody>
        {organisation.tasks.map(({ code, isCritical }) => {
          const task = nameOf('task', code);
          const skill = skills.find((answer) => answer.task === code);
          return (
            <tr key={code} data-answered={skill !== undefined || undefined}>
              <th scope="row">
                {task}
                {isCritical ? (
                  <span className={classes['critical']}>{words.say('people:task-critical')}</span>
                ) : null}
              </th>
              <td>
                <select
                  className={classes['level']}
                  aria-label={words.say('people:task-level-of', { task })}
                  value={skill?.level ?? unanswered}
                  onChange={({ currentTarget: { value } }) =>
                    onChange(withLevel(skills, code, value === unanswered ? null : Number(value)))
                  }
                >
                  <option value={unanswered}>{words.say('common:not-answered')}</option>
                  {levels.map((level) => (
                    <option key={level} value={level}>
                      {`${level} ${words.say(`people:level-${level}`)}`}
                    </option>
                  ))}
                </select>
              </td>
              <td className={classes['learns']}>
                <Checkbox
                  aria-label={words.say('people:task-learns-of', { task })}
                  checked={skill?.wantsToLearn ?? false}
                  onChange={() => onChange(withWishTurned(skills, code))}
                />
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
