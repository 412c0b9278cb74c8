import { expect, test } from 'vitest';
import { relaxedQuotas } from './relaxed-quotas.ts';

const across = {
  name: 'across',
  tag: 'cross-agency',
  min: 5,
  max: null,
  minShare: null,
  maxShare: null,
} as const;
const near = { ...across, name: 'near', tag: 'near', min: null, maxShare: 0.5 } as const;

test('a lower minimum replaces the old one, and other quotas stay', () => {
  const relaxed = relaxedQuotas([across, near], {
    kind: 'relax-quota',
    name: 'across',
    bound: 'min',
    to: 3,
  });
  expect(relaxed).toEqual([{ ...across, min: 3 }, near]);
});

test('a minimum of nothing takes the quota away', () => {
  const none = { kind: 'relax-quota', name: 'across', bound: 'min', to: 0 } as const;
  expect(relaxedQuotas([across, near], none)).toEqual([near]);
});

test('a largest share may be set to any share, and to nothing too', () => {
  const share = { kind: 'relax-quota', name: 'near', bound: 'maxShare' } as const;
  expect(relaxedQuotas([near], { ...share, to: 0.75 })).toEqual([{ ...near, maxShare: 0.75 }]);
  expect(relaxedQuotas([near], { ...share, to: 0 })).toEqual([{ ...near, maxShare: 0 }]);
});
