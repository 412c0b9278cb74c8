import { expect, test } from 'vitest';
import { tasksOfTwo } from './task-levels.ts';

const names = { fi: '', sv: '', en: '' };
const catalogue = [
  { code: 'MAIL', names, sector: null, isCritical: false },
  { code: 'PAY', names, sector: null, isCritical: true },
  { code: 'ROOM', names, sector: null, isCritical: false },
];
const skill = (task: string, level: number, wantsToLearn = false) => ({
  task,
  level,
  wantsToLearn,
});

test('critical tasks come first, and what neither knows nor wishes is left out', () => {
  const tasks = tasksOfTwo(
    { tasks: [skill('MAIL', 3), skill('ROOM', 0)] },
    { tasks: [skill('PAY', 0, true)] },
    catalogue,
  );
  expect(tasks.map(({ task }) => task)).toEqual(['PAY', 'MAIL']);
});

test('a task that both can stand in for is shared, whatever the difference of levels', () => {
  const shared = (one: number, other: number): boolean | undefined =>
    tasksOfTwo({ tasks: [skill('PAY', one)] }, { tasks: [skill('PAY', other)] }, catalogue)[0]
      ?.isShared;
  expect(shared(4, 2)).toBe(true);
  expect(shared(4, 1)).toBe(false);
});

test('nothing said of a task is not the same as not knowing it', () => {
  const [task] = tasksOfTwo({ tasks: [skill('PAY', 3)] }, { tasks: [] }, catalogue);
  expect(task?.b).toBeNull();
});
