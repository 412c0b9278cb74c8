import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inventedReference } from '../../testing/invented-people.ts';
import { linkOffices } from './office-links.ts';

const names = { fi: '', sv: '', en: '' };
const officeOf = (code: string) => ({
  code,
  names,
  agency: 'A',
  isHead: false,
  latitude: 60,
  longitude: 25,
});
const organisation = {
  offices: ['one', 'two', 'three'].map(officeOf),
  travel: [{ from: 'two', to: 'one', kilometres: 100, minutes: 80 }],
};
const pairOf = (
  a: string | null,
  b: string | null,
  agencies: readonly [string, string] = ['A', 'B'],
) => ({
  a: inventedReference({ id: 1, office: a, agency: agencies[0] }),
  b: inventedReference({ id: 2, office: b, agency: agencies[1] }),
});

test('pairs are gathered whichever way they go, the most first', () => {
  const { links } = linkOffices(
    [pairOf('three', 'three'), pairOf('one', 'two'), pairOf('two', 'one')],
    organisation,
  );
  expect(links.map(({ from, to, pairs, minutes }) => [from, to, pairs.length, minutes])).toEqual([
    ['one', 'two', 2, 80],
    ['three', 'three', 1, 0],
  ]);
});

test('a distance that nobody has written down is not known', () => {
  expect(linkOffices([pairOf('one', 'three')], organisation).links[0]?.minutes).toBeNull();
});

test('with agencies given, only pairs that touch one of them are gathered', () => {
  const pairs = [pairOf('one', 'two', ['A', 'B']), pairOf('one', 'three', ['C', 'D'])];
  expect(linkOffices(pairs, organisation, ['B']).links.map(({ key }) => key)).toEqual(['one two']);
  expect(linkOffices(pairs, organisation, ['E']).links).toEqual([]);
});

test('every pair is told once: on a link, or as one without an office', () => {
  const office = fc.constantFrom('one', 'two', 'three', 'closed long ago', null);
  fc.assert(
    fc.property(fc.array(fc.tuple(office, office)), (ends) => {
      const found = linkOffices(
        ends.map(([a, b]) => pairOf(a, b)),
        organisation,
      );
      const told = found.links.reduce((sum, { pairs }) => sum + pairs.length, 0);
      expect(told + found.withoutOffice).toBe(ends.length);
    }),
  );
});
