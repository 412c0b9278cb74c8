import { expect, it } from 'vitest';
import { easedSettings } from './eased-settings.ts';

const quota = { name: 'yli virastorajojen', tag: 'cross-agency', min: 5 } as const;
const settings = { quotas: [{ ...quota, max: null, minShare: null, maxShare: null }] };

it('an eased rule changes its own setting alone', () => {
  const eased = { kind: 'relax-quota', name: quota.name, bound: 'min', to: 2 } as const;
  expect(easedSettings(settings, eased)).toEqual({
    quotas: [{ ...settings.quotas[0], min: 2 }],
  });
  expect(easedSettings(settings, { kind: 'lower-score', to: 540 })).toEqual({ lowestScore: 540 });
  expect(easedSettings(settings, { kind: 'larger-groups', to: null })).toEqual({
    menteesPerMentor: null,
  });
});
