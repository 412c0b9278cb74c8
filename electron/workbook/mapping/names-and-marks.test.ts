import { describe, expect, test } from 'vitest';
import { anni, columnAt, eero, header, onlyTable, readWith, withUse } from '../testing/mappings.ts';
import { briefly, onlyDraft, type Read, readTable, type TestTable } from '../testing/tables.ts';

describe('whole names', () => {
  const names = (rows: readonly (readonly [name: string, email?: string])[]): TestTable => [
    ['Nimi', 'Sähköposti', 'Rooli'],
    ...rows.map(([name, email = '']) => [name, email, 'mentori']),
  ];
  const read = (reading: Read) =>
    reading.drafts.map(({ lastName, firstName }) => `${lastName}|${firstName}`);

  test('with a comma need no asking', () => {
    const reading = readTable(names([['Salo, Aino'], ['von Fersen, Olli Juhani']]));
    expect(read(reading)).toEqual(['Salo|Aino', 'von Fersen|Olli Juhani']);
    expect(onlyTable(reading).nameOrder).toEqual({
      status: 'known',
      order: 'last-first',
      examples: [],
    });
  });

  test('without a comma are asked about with ten examples', () => {
    const many = Array.from({ length: 12 }, (_, index): [string] => [`Salo${index} Aino`]);
    const { nameOrder } = onlyTable(readTable(names(many)));
    expect(nameOrder).toMatchObject({ status: 'asked', order: 'last-first' });
    expect(nameOrder?.examples).toEqual(many.slice(0, 10).map(([name]) => name));
  });

  test('are guessed by e-mails, and still asked about', () => {
    const reading = readTable(
      names([
        ['Aino Mäki-Salo', 'aino.maki-salo@avi.example'],
        ['Olli von Fersen', 'olli.vonfersen@avi.example'],
      ]),
    );
    expect(onlyTable(reading).nameOrder).toMatchObject({ status: 'asked', order: 'first-last' });
    expect(read(reading)).toEqual(['Mäki-Salo|Aino', 'von Fersen|Olli']);
  });

  test('are read in the order that was chosen', () => {
    const table = names([['Anna Liisa af Ursin'], ['Salo Aino']]);
    const { mapping } = readTable(table);
    const chosen = (nameOrder: 'first-last' | 'last-first') =>
      readWith(table, {
        mapping: { ...mapping, tables: mapping.tables.map((one) => ({ ...one, nameOrder })) },
        mappedBy: 'chosen',
      });
    expect(read(chosen('first-last'))).toEqual(['af Ursin|Anna Liisa', 'Aino|Salo']);
    expect(read(chosen('last-first'))).toEqual(['Anna|Liisa af Ursin', 'Salo|Aino']);
    expect(onlyTable(chosen('first-last')).nameOrder?.status).toBe('known');
  });

  test('count for nothing beside columns for both names', () => {
    const reading = readTable([
      ['Nimi', ...header],
      ['Joku Muu', ...anni],
    ]);
    expect(read(reading)).toEqual(['Koskimies|Anni']);
  });
});

describe('tick boxes', () => {
  const row = (...marks: readonly (string | number)[]): TestTable => [
    [
      ...header,
      'Tavoitteet: Verkostoituminen yli virasto- ja sektorirajojen',
      'Uran ja omien tavoitteiden selkiyttäminen',
      'Osaaminen, jota voin jakaa [Viestintä]',
      'Ruotsi',
    ],
    [...anni, ...marks],
    ...(marks.every((mark) => mark === '') ? [] : [[...eero, '', '', '', '']]),
  ];
  const marked = (...marks: readonly (string | number)[]) => {
    const [draft] = readTable(row(...marks)).drafts;
    return [draft?.goals, draft?.offers, draft?.languages];
  };

  test.each([
    [
      ['x', 'x', 'x', 'x'],
      [['NETWORK', 'CAREER'], ['VIES'], ['sv']],
    ],
    [
      ['✓', '', 'kyllä', 'ei'],
      [['NETWORK'], ['VIES'], []],
    ],
    [
      [2, 1, 1, 0],
      [['CAREER', 'NETWORK'], ['VIES'], []],
    ],
    [
      ['-', '', '', ''],
      [[], [], []],
    ],
  ])('with %j are %j', (marks, expected) => {
    expect(marked(...marks)).toEqual(expected);
  });

  test('of a competence alone may be offered or sought, so they are left to the user', () => {
    const reading = readTable([
      [...header, 'Viestintä'],
      [...anni, 'x'],
    ]);
    expect(columnAt(reading, 'E')).toMatchObject({ use: { kind: 'left-out' }, guess: 'none' });
    const use = { kind: 'tick', field: 'seeks', value: 'VIES' } as const;
    const mapping = withUse(reading, 'E', use);
    const again = readWith(
      [
        [...header, 'Viestintä'],
        [...anni, 'x'],
      ],
      { mapping },
    );
    expect(onlyDraft(again).seeks).toEqual(['VIES']);
  });
});

describe('tasks', () => {
  test('stand in a list with a level and a plus', () => {
    const reading = readTable([
      [...header, 'Tehtävät ja taso'],
      [...anni, 'KIRJ 3; Asianhallintajärjestelmän pääkäyttö 1 +; Verohallinto 2'],
    ]);
    expect(onlyDraft(reading).tasks).toEqual([
      { task: 'KIRJ', level: 3, wantsToLearn: false },
      { task: 'ASIA', level: 1, wantsToLearn: true },
    ]);
    expect(briefly(reading.issues)).toEqual(['task-unknown 2 E']);
  });

  test('or have a column each', () => {
    const table: TestTable = [
      [...header, 'Kirjaamo ja asioiden vireilletulo', 'Tehtävät: ASIA'],
      [...anni, 4, '0+'],
      [...eero, '', 7],
    ];
    const reading = readTable(table);
    expect(reading.drafts.map(({ tasks }) => tasks)).toEqual([
      [
        { task: 'KIRJ', level: 4, wantsToLearn: false },
        { task: 'ASIA', level: 0, wantsToLearn: true },
      ],
      [],
    ]);
  });
});

describe('an export of Microsoft Forms', () => {
  test('is read without its own columns, and with its answers apart', () => {
    const reading = readTable([
      [
        'ID',
        'Start time',
        'Completion time',
        'Email',
        'Name',
        'Sukunimi',
        'Etunimi',
        'Sähköposti2',
        'Rooli',
        'Tavoitteet (valitse enintään kolme)',
      ],
      [
        '1',
        '3/5/26 10:02:11',
        '3/5/26 10:09:40',
        'anonymous',
        '',
        ...anni,
        'Uran ja omien tavoitteiden selkiyttäminen;Verkostoituminen yli virasto- ja sektorirajojen;',
      ],
    ]);
    expect(reading.issues).toEqual([]);
    expect(onlyDraft(reading)).toMatchObject({
      lastName: 'Koskimies',
      email: 'anni.koskimies@avi.example',
      goals: ['CAREER', 'NETWORK'],
    });
  });

  test('has its account for a person where the form did not ask who answers', () => {
    const reading = readTable([
      ['Tunnus', 'Aloitusaika', 'Valmistumisaika', 'Sähköposti', 'Nimi', 'Rooli'],
      ['1', 'x', 'x', 'aino.salo@avi.example', 'Aino Salo', 'mentori'],
    ]);
    expect(onlyDraft(reading)).toMatchObject({
      lastName: 'Salo',
      firstName: 'Aino',
      role: 'mentor',
    });
    expect(reading.issues).toEqual([]);
  });
});
