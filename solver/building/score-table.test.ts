import fc from 'fast-check';
import { expect, it } from 'vitest';
import { breaches } from '../rules/breaches.ts';
import { scorePair } from '../scoring/score-pair.ts';
import { defaultSettingsOf } from '../scoring/settings.ts';
import { blank, travel } from '../scoring/testing/profiles.ts';
import { randomMatch } from '../scoring/testing/random-profiles.ts';
import { scoreTable } from './score-table.ts';

it('says of every two people the score, or the first rule that forbids them', () => {
  fc.assert(
    fc.property(fc.nat(), (seed) => {
      const { people, settings } = randomMatch(seed, 9);
      const known = new Map(people.map((person) => [person.id, person]));
      const table = scoreTable(people, settings, travel);
      const context = { people: known, travel, ...settings };
      for (const [row, a] of table.left.entries()) {
        for (const [column, b] of table.right.entries()) {
          const [left, right] = settings.method === 'workpair' && b < a ? [b, a] : [a, b];
          const one = known.get(left);
          const other = known.get(right);
          if (one === undefined || other === undefined) throw new Error('a stranger in the table');
          const [broken] = breaches(one, other, context);
          const place = row * table.right.length + column;
          expect(table.codes[(table.rules[place] ?? 0) - 1]).toBe(broken?.rule);
          expect(table.scores[place]).toBe(
            broken === undefined ? scorePair(one, other, settings, travel).score : -1,
          );
        }
      }
    }),
    { numRuns: 300 },
  );
});

it('has nobody in it when nobody takes part', () => {
  const table = scoreTable([], defaultSettingsOf('mentoring'), travel);
  expect(table).toMatchObject({ left: [], right: [] });
  expect(table.scores).toHaveLength(0);
});

it('knows a line of supervisors that runs through somebody who takes no part', () => {
  const boss = { ...blank, id: 'boss', role: 'mentor' as const, capacity: 1 };
  const between = { ...blank, id: 'between', supervisor: 'boss' };
  const clerk = { ...blank, id: 'clerk', role: 'mentee' as const, supervisor: 'between' };
  const table = scoreTable([boss, clerk], defaultSettingsOf('mentoring'), travel, {
    outsiders: [between],
  });
  expect(table.codes[(table.rules[0] ?? 0) - 1]).toBe('reporting-line');
});
