import { expect, test } from 'vitest';
import { answersByTask } from './answers-by-task.ts';

const skill = (task: string) => ({ task, level: 0, wantsToLearn: false });

test('a task counts the people who answered it, at whatever level', () => {
  const people = [
    { tasks: [skill('KIRJ'), skill('ARK')] },
    { tasks: [skill('KIRJ')] },
    { tasks: [] },
  ];
  expect([...answersByTask(people)]).toEqual([
    ['KIRJ', 2],
    ['ARK', 1],
  ]);
});
