import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countByAgency } from './count-by-agency.ts';

test('agencies stand in the order of the organisation, those not known last', () => {
  const matched = [{ agency: 'two' }, { agency: null }, { agency: 'closed' }];
  const leftOut = [{ agency: 'one' }];
  expect(countByAgency([matched, leftOut], ['one', 'two', 'three'])).toEqual([
    { agency: 'one', counts: [0, 1] },
    { agency: 'two', counts: [1, 0] },
    { agency: 'closed', counts: [1, 0] },
    { agency: null, counts: [1, 0] },
  ]);
});

test('everybody is counted once', () => {
  const people = fc.array(fc.record({ agency: fc.constantFrom('one', 'two', 'other', null) }));
  fc.assert(
    fc.property(people, people, (one, other) => {
      const counted = countByAgency([one, other], ['one', 'two']).flatMap(({ counts }) => counts);
      expect(counted.reduce((sum, count) => sum + count, 0)).toBe(one.length + other.length);
    }),
  );
});
