import { expect, test } from 'vitest';
import { createWords } from '../../../electron/contract/index.ts';
import { sayLinks, sayTravel } from './say-links.ts';

const words = createWords('fi');

test.each([
  [null, 'matka ei tiedossa'],
  [0, 'sama paikkakunta'],
  [45, '45 min'],
  [120, '2 h'],
  [380, '6 h 20 min'],
])('%s minutes are said as a timetable says them', (minutes, said) => {
  expect(sayTravel(minutes, words)).toBe(said);
});

test('a map without pairs says so', () => {
  expect(sayLinks({ links: [], withoutOffice: 0 }, words, (code) => code)).toBe(
    words.say('charts:map-empty'),
  );
});

test('pairs without an office are told, not passed over', () => {
  const said = sayLinks({ links: [], withoutOffice: 2 }, words, (code) => code);
  expect(said).toContain('2 parilta puuttuu toimipaikka');
});
