import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { briefly, readTable } from '../testing/tables.ts';
import { checkNamedPeople } from './check-named-people.ts';
import { createPeopleIndex } from './people-index.ts';
import { findLoops } from './supervisor-loops.ts';

const header = ['Sukunimi', 'Etunimi', 'Sähköposti', 'Rooli', 'Esihenkilö', 'Toive'];

type NamedRow = readonly [name: string, supervisor?: string, wish?: string];

const issuesOf = (...rows: readonly NamedRow[]) =>
  checkNamedPeople(
    readTable([
      header,
      ...rows.map(([name, supervisor = '', wish = '']) => {
        const [first = '', last = ''] = name.split(' ');
        return [last, first, `${first}.${last}@avi.example`, 'mentori', supervisor, wish];
      }),
    ]).drafts,
    [],
  ).issues;

const aino: NamedRow = ['Aino Salo'];
const wishing = (name: string): NamedRow => ['Eero Laine', '', name];

describe('a person named in a cell is known', () => {
  test.each([
    'Aino Salo',
    'Salo Aino',
    'Salo, Aino',
    'AINO SALO',
    'aino.salo@avi.example',
    'Aino Salo (aino.salo@avi.example)',
    'Aino Salo <Aino.Salo@avi.example>',
  ])('as "%s"', (name) => {
    expect(issuesOf(aino, wishing(name))).toEqual([]);
  });

  test('also if only stored, and not in the file', () => {
    const { drafts } = readTable([
      header,
      ['Laine', 'Eero', 'eero@avi.example', 'aktori', 'Aino Salo', 'Aino Salo'],
    ]);
    const stored = {
      key: 'aino@avi.example',
      lastName: 'Salo',
      firstName: 'Aino',
      email: 'aino@avi.example',
      staffNumber: '12',
    };
    expect(checkNamedPeople(drafts, [stored]).issues).toEqual([]);
    expect(briefly(checkNamedPeople(drafts, []).issues)).toEqual([
      'supervisor-unknown 2 -',
      'person-named-unknown 2 -',
    ]);
  });
});

test('a person is known by an address that was another’s before the two were made one', () => {
  const { drafts } = readTable([
    header,
    ['Salo', 'Aino', 'aino@avi.example', 'mentori', '', ''],
    ['Laine', 'Eero', 'eero@avi.example', 'aktori', 'Vanha@avi.example', ''],
  ]);
  const aliases = new Map([['vanha@avi.example', 'aino@avi.example']]);
  expect(checkNamedPeople(drafts, [], undefined, aliases).issues).toEqual([]);
  expect(briefly(checkNamedPeople(drafts, []).issues)).toEqual(['supervisor-unknown 3 -']);
});

describe('a link that cannot be made is told with its row', () => {
  test('a name that nobody has, å and a being different letters', () => {
    expect(issuesOf(['Åke Mäki'], wishing('Ake Maki'))).toMatchObject([
      { row: 3, code: 'person-named-unknown', severity: 'warning', params: { name: 'Ake Maki' } },
    ]);
  });

  test('a name that two people have', () => {
    const { drafts } = readTable([
      header,
      ['Salo', 'Aino', 'a@avi.example', 'mentori', '', ''],
      ['Salo', 'Aino', 'b@avi.example', 'mentori', '', ''],
      ['Laine', 'Eero', 'c@avi.example', 'aktori', 'Aino Salo', 'a@avi.example'],
    ]);
    expect(briefly(checkNamedPeople(drafts, []).issues)).toEqual(['person-named-unclear 4 -']);
  });

  test('oneself as supervisor', () => {
    expect(briefly(issuesOf(['Aino Salo', 'Aino Salo']))).toEqual(['supervisor-oneself 2 -']);
  });

  test('supervisors in a circle, but not the people who report to it', () => {
    const issues = issuesOf(
      ['Aino Salo', 'Eero Laine'],
      ['Eero Laine', 'Sofia Ek'],
      ['Sofia Ek', 'Aino Salo'],
      ['Olli Aho', 'Aino Salo'],
    );
    expect(issues).toMatchObject([2, 3, 4].map((row) => ({ row, code: 'supervisor-loop' })));
    expect(issues[0]?.params).toEqual({ names: ['Aino Salo', 'Eero Laine', 'Sofia Ek'] });
  });
});

test('every loop and nothing but loops is found', () => {
  const people = [...'abcdefgh'];
  const links = fc.array(fc.tuple(fc.constantFrom(...people), fc.constantFrom(...people)));
  fc.assert(
    fc.property(links, (pairs) => {
      const supervisorOf = new Map(pairs.filter(([person, supervisor]) => person !== supervisor));
      const inLoop = people.filter((person) => {
        let current = supervisorOf.get(person);
        for (let step = 0; step < people.length && current !== person; step += 1) {
          current = current === undefined ? undefined : supervisorOf.get(current);
        }
        return current === person;
      });
      expect(findLoops(supervisorOf).flat().sort()).toEqual(inLoop);
    }),
  );
});

test('a name given by nobody is unknown', () => {
  expect(createPeopleIndex([]).find('')).toEqual({ status: 'unknown' });
});
