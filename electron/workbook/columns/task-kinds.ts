import type { TaskSkill } from '../../contract/index.ts';
import { separateAnswers } from '../cells/separate.ts';
import { type CellKind, listText, quoted } from './cell-kind.ts';
import { taskMarkIn } from './mark-kinds.ts';
import { nameCode } from './named-kinds.ts';

const mostTasks = 100;

/** A task's name with a level and a plus behind it: 'Kirjaamo 3', 'Arkistointi 1 +', 'Talous: 2'. */
const skillShape = /^(.*?)\s*[:=(]?\s*((?:\d\s*)?\+|\d)?\s*\)?$/u;

/**
 * Tasks, each with a level 0 to 4, and a plus for a wish to learn it; a task without a level is one
 * that the person does alone (3).
 */
export const taskSkills: CellKind<readonly TaskSkill[]> = {
  notAnswered: [],
  read: (cell, reading) => {
    const skills = new Map<string, TaskSkill>();
    for (const answer of separateAnswers(listText(cell, reading))) {
      const [, name = '', mark = 'x'] = skillShape.exec(answer) ?? [];
      const skill = taskMarkIn(mark);
      const code = nameCode(name, 'tasks', 'task-unknown', reading);
      if (skill == null) reading.report('task-level-invalid', 'warning', { value: quoted(answer) });
      else if (code !== null) skills.set(code, { task: code, ...skill });
    }
    if (skills.size > mostTasks) reading.report('too-many-values', 'warning', { most: mostTasks });
    return [...skills.values()].slice(0, mostTasks);
  },
  write: (value, { register, words }) =>
    value.length === 0
      ? null
      : value
          .map(({ task, level, wantsToLearn }) => {
            const name = register.tasks.nameOf(task, words.language) ?? task;
            return `${name} ${level}${wantsToLearn ? ' +' : ''}`;
          })
          .join('; '),
};
