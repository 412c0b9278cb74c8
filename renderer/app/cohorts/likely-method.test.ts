import { expect, test } from 'vitest';
import { inventedPerson } from '../../testing/invented-people.ts';
import { likelyMethod } from './likely-method.ts';

const mentor = inventedPerson({ role: 'mentor' });
const host = inventedPerson({ shadowingRole: 'host' });
const skilled = inventedPerson({ tasks: [{ task: 'REGISTRY', level: 4, wantsToLearn: false }] });

test.each([
  ['mentoring where nobody is known', [], 'mentoring'],
  ['mentoring where nobody has answered', [inventedPerson()], 'mentoring'],
  ['shadowing where there are hosts and visitors', [host, host, inventedPerson()], 'shadowing'],
  ['work pairs where tasks are known', [skilled, inventedPerson()], 'workpair'],
  ['what most have answered for', [mentor, host, host], 'shadowing'],
  ['mentoring before another of as many', [mentor, host], 'mentoring'],
] as const)('a new cohort begins as %s', (_, people, method) => {
  expect(likelyMethod(people)).toBe(method);
});
