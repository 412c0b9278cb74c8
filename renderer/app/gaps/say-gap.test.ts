import { expect, test } from 'vitest';
import { createWords, type GapKind, type RosterGap } from '../../../electron/contract/index.ts';
import { inventedReference } from '../../testing/invented-people.ts';
import { hasGrown, sayGap } from './say-gap.ts';

const gapOf = (...people: readonly (readonly [string, GapKind])[]): RosterGap => ({
  cohortId: 1,
  cohortName: 'Kevät',
  people: people.map(([lastName, kind]) => ({
    person: inventedReference({ id: lastName.length, lastName, firstName: 'Elli' }),
    kind,
  })),
});

test('a gap is said of each by name, in a sentence for each way', () => {
  const gap = gapOf(['Ek', 'joined'], ['Berg', 'without-pair'], ['Aalto', 'place-free']);
  expect(sayGap(gap, createWords('fi'))).toBe(
    'Elli Berg on jäänyt ilman paria. Paikka on vapautunut: Elli Aalto. Elli Ek on tullut mukaan listan hyväksymisen jälkeen.',
  );
});

test('more than three are counted', () => {
  const gap = gapOf(
    ['Ek', 'without-pair'],
    ['Pal', 'without-pair'],
    ['Berg', 'without-pair'],
    ['Aalto', 'without-pair'],
    ['Wallin', 'without-pair'],
  );
  expect(sayGap(gap, createWords('en'))).toBe(
    'Elli Ek, Elli Pal, Elli Berg and 2 others have been left without a pair.',
  );
});

test('a gap grows by somebody new in it, and not by somebody who is helped', () => {
  const both = gapOf(['Ek', 'without-pair'], ['Berg', 'without-pair']);
  const one = gapOf(['Ek', 'without-pair']);
  expect(hasGrown(undefined, one)).toBe(true);
  expect(hasGrown(one, both)).toBe(true);
  expect(hasGrown(both, one)).toBe(false);
});
