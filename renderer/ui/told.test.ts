import { expect, test } from 'vitest';
import { createTold } from './told.ts';

test('whoever hears a value is called at every other one, and no more once that is ended', () => {
  const told = createTold(1);
  const heard: number[] = [];
  const end = told.hear(() => heard.push(told.read()));
  for (const value of [2, 2, 3]) told.tell(value);
  end();
  told.tell(4);
  expect(heard).toEqual([2, 3]);
  expect(told.read()).toBe(4);
});
