import { expect, test } from 'vitest';
import { criteriaOf as countedBySolver } from '../../solver/index.ts';
import { criteriaOf, criterionSchema } from './matching.ts';
import { methodSchema } from './values.ts';

test.each(methodSchema.options)(
  'the criteria shown of %s are those that the solver counts',
  (method) => {
    expect(criteriaOf[method]).toEqual(countedBySolver(method));
  },
);

test('every criterion belongs to a method', () => {
  const counted = new Set(methodSchema.options.flatMap((method) => criteriaOf[method]));
  expect([...counted].sort()).toEqual([...criterionSchema.options].sort());
});
