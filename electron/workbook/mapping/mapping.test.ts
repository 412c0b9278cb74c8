import { describe, expect, test } from 'vitest';
import type { ColumnUse, ImportMapping, ImportTable } from '../../contract/index.ts';
import type { ReadOptions } from '../read-workbook.ts';
import { madeUpIdentityCode } from '../testing/identity-codes.ts';
import {
  briefly,
  bytesOf,
  bytesOfText,
  onlyDraft,
  type Read,
  readBytes,
  readTable,
  sheetOf,
  type TestTable,
  textOf,
  workbookOf,
} from '../testing/tables.ts';

const nobody: readonly string[] = [];

const readWith = (table: TestTable, options: ReadOptions): Read =>
  readBytes(bytesOfText(textOf(table)), 'henkilot.csv', options);

function onlyTable({ tables }: Read): ImportTable {
  const [table, another] = tables;
  if (table === undefined || another !== undefined) throw new Error(`${tables.length} tables`);
  return table;
}

const columnAt = (reading: Read, letter: string) =>
  onlyTable(reading).columns.find(({ column }) => column === letter);

/** The mapping of a reading with another use for one column. */
const withUse = ({ mapping }: Read, letter: string, use: ColumnUse): ImportMapping => ({
  ...mapping,
  tables: mapping.tables.map((table) => ({
    ...table,
    columns: table.columns.map((column) =>
      column.column === letter ? { column: letter, use } : column,
    ),
  })),
});

const header = ['Sukunimi', 'Etunimi', 'Sähköposti', 'Rooli'];
const anni = ['Koskimies', 'Anni', 'anni.koskimies@avi.example', 'mentori'];
const eero = ['Laineranta', 'Eero', 'eero.laineranta@avi.example', 'aktori'];

describe('a column shows', () => {
  test('its letter, header, three different values and what it is taken for', () => {
    const reading = readTable([
      [...header, 'Toimipaikka'],
      [...anni, 'Oulu'],
      [...eero, 'Oulu'],
      ['Salo', 'Aino', '', 'aktori', 'Vaasa'],
      ['Aho', 'Olli', '', 'aktori', 'Mikkeli'],
      ['Ek', 'Sofia', '', 'aktori', 'Turku'],
    ]);
    expect(columnAt(reading, 'E')).toEqual({
      column: 'E',
      header: 'Toimipaikka',
      samples: ['Oulu', 'Vaasa', 'Mikkeli'],
      use: { kind: 'field', field: 'office' },
      guess: 'header',
      confidence: 1,
      isHidden: false,
      isSealed: false,
    });
  });

  test.each([
    ['Sähkoposti', 'x', 'spelling', 'email'],
    ['Toimipaika', 'x', 'spelling', 'office'],
    ['Vastualue', 'x', 'spelling', 'sector'],
    ['Sijoitus', 'Oulu', 'content', 'office'],
    ['Laitos', 'Lapin aluehallintovirasto', 'content', 'agency'],
    ['Kontakti', 'aino.salo@avi.example', 'content', 'email'],
    ['Kuinka kauan', '10-15 v', 'content', 'experienceYears'],
    ['Puhun', 'suomi ja ruotsi', 'content', 'languages'],
  ])('"%s" with "%s" below is guessed by its %s as %s', (text, cell, guess, field) => {
    const reading = readTable([
      ['Sukunimi', 'Etunimi', text],
      ['Salo', 'Aino', cell],
      ['Aho', 'Olli', cell],
    ]);
    const column = columnAt(reading, 'C');
    expect(column).toMatchObject({ guess, use: { kind: 'field', field } });
    expect(column?.confidence).toBeGreaterThan(0.5);
    expect(column?.confidence).toBeLessThan(1);
  });

  test('no value where an identity code stands, or where data must not be kept', () => {
    const code = madeUpIdentityCode();
    const reading = readTable([
      [...header, 'Huomioita', 'Terveydentila', 'Hetu'],
      [...anni, 'tavallinen', 'hyvä', 'x'],
      [...eero, code, 'hyvä', code],
    ]);
    expect(columnAt(reading, 'E')).toMatchObject({ samples: nobody, isSealed: false });
    for (const letter of ['F', 'G']) {
      expect(columnAt(reading, letter)).toMatchObject({ header: '', samples: [], isSealed: true });
    }
    expect(JSON.stringify(reading)).not.toContain(code);
    expect(JSON.stringify(reading)).not.toContain('Terveydentila');
  });

  test('that it is hidden, and is read all the same', () => {
    const sheet = sheetOf([
      [...header, 'Nimike'],
      [...anni, 'tarkastaja'],
    ]);
    sheet['!cols'] = [{}, {}, {}, {}, { hidden: true }];
    for (const format of ['xlsx', 'xlsb', 'biff8'] as const) {
      const reading = readBytes(bytesOf(workbookOf({ Henkilöt: sheet }), format));
      expect(briefly(reading.issues), format).toEqual(['column-hidden - E']);
      expect(onlyDraft(reading).title, format).toBe('tarkastaja');
    }
  });
});

describe('a mapping', () => {
  const table: TestTable = [
    [...header, 'Lempiväri', 'Toimipaikka'],
    [...anni, 'Oulu', 'Turku'],
  ];
  const first = readTable(table);

  test('says how a file was read, and reads it the same again', () => {
    const again = readWith(table, { mapping: first.mapping, mappedBy: 'chosen' });
    expect(again).toEqual(first);
  });

  test('gives a column another use, and what had it before is left out', () => {
    const use = { kind: 'field', field: 'office' } as const;
    const reading = readWith(table, { mapping: withUse(first, 'E', use), mappedBy: 'chosen' });
    expect(onlyDraft(reading).office).toBe('OUL');
    expect(columnAt(reading, 'E')).toMatchObject({ use, guess: 'chosen', confidence: 1 });
    expect(columnAt(reading, 'F')).toMatchObject({ use: { kind: 'left-out' } });
  });

  test('leaves a column out without a word', () => {
    const mapping = withUse(first, 'F', { kind: 'left-out' });
    const reading = readWith(table, { mapping, mappedBy: 'chosen' });
    expect(onlyDraft(reading).office).toBeNull();
    expect(briefly(reading.issues)).toEqual(['column-unknown - E']);
  });

  test('holds for every file with the same headers, and for no other', () => {
    const use = { kind: 'field', field: 'title' } as const;
    const options: ReadOptions = { mapping: withUse(first, 'E', use), mappedBy: 'remembered' };
    const sameShape = readWith([table[0] ?? [], [...eero, 'tarkastaja', 'Oulu']], options);
    expect(onlyDraft(sameShape).title).toBe('tarkastaja');
    expect(columnAt(sameShape, 'E')).toMatchObject({ guess: 'remembered' });
    const otherShape = readWith(
      [
        [...header, 'Lempiväri'],
        [...eero, 'tarkastaja'],
      ],
      options,
    );
    expect(onlyDraft(otherShape).title).toBeNull();
  });

  test('never opens a sealed column', () => {
    const sealed: TestTable = [
      [...header, 'Terveydentila'],
      [...anni, 'salaisuus'],
    ];
    const { mapping } = readTable(sealed);
    const opened: ImportMapping = {
      ...mapping,
      tables: mapping.tables.map((one) => ({
        ...one,
        columns: [...one.columns, { column: 'E', use: { kind: 'field', field: 'title' } }],
      })),
    };
    const reading = readWith(sealed, { mapping: opened, mappedBy: 'chosen' });
    expect(JSON.stringify(reading)).not.toContain('salaisuus');
  });
});

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

describe('headers of two levels', () => {
  test('group the columns below them', () => {
    const reading = readTable([
      ['Henkilö', '', '', '', 'Tavoitteet', ''],
      [
        ...header,
        'Uran ja omien tavoitteiden selkiyttäminen',
        'Verkostoituminen yli virasto- ja sektorirajojen',
      ],
      [...anni, '', 'x'],
    ]);
    expect(onlyDraft(reading).goals).toEqual(['NETWORK']);
    expect(columnAt(reading, 'F')?.header).toBe(
      'Tavoitteet / Verkostoituminen yli virasto- ja sektorirajojen',
    );
  });

  test('are merged over what divides them', () => {
    const sheet = sheetOf([
      ['Hakemukset 2026'],
      [...header, 'Osaaminen jota haen', '', 'Esihenkilö', ''],
      ['', '', '', '', 'Viestintä', 'Verohallinto', 'Nimi', 'Sähköposti'],
      [...anni, 'x', 'x', 'Aino Salo', ''],
    ]);
    sheet['!merges'] = [
      { s: { r: 0, c: 0 }, e: { r: 0, c: 7 } },
      ...[0, 1, 2, 3].map((c) => ({ s: { r: 1, c }, e: { r: 2, c } })),
      { s: { r: 1, c: 4 }, e: { r: 1, c: 5 } },
      { s: { r: 1, c: 6 }, e: { r: 1, c: 7 } },
    ];
    const reading = readBytes(bytesOf(workbookOf({ Henkilöt: sheet })));
    expect(onlyDraft(reading)).toMatchObject({
      row: 4,
      seeks: ['VIES'],
      supervisor: { text: 'Aino Salo' },
    });
  });

  test('are not seen in a title above the header', () => {
    const reading = readTable([['Mentorointi', '', '', 'Kevät'], header, anni]);
    expect(onlyTable(reading).columns.map((column) => column.header)).toContain('Sukunimi');
    expect(onlyDraft(reading).lastName).toBe('Koskimies');
  });
});

describe('one person a sheet', () => {
  const form = (last: string, first: string, extra: TestTable = []) =>
    sheetOf([
      ['Hakulomake'],
      [],
      ['Sukunimi:', last],
      ['Etunimi:', null, first],
      ['Sähköposti:', `${first}.${last}@avi.example`.toLowerCase()],
      ['Rooli:', 'mentori'],
      [
        'Tavoitteet:',
        'Uran ja omien tavoitteiden selkiyttäminen; Verkostoituminen yli virasto- ja sektorirajojen',
      ],
      ...extra,
    ]);

  test('is a form with labels on the left, and all forms have one mapping', () => {
    const reading = readBytes(
      bytesOf(workbookOf({ Anni: form('Koskimies', 'Anni'), Eero: form('Laine', 'Eero') })),
    );
    expect(reading.drafts).toMatchObject([
      { lastName: 'Koskimies', goals: ['CAREER', 'NETWORK'], sheet: 'Anni' },
      { lastName: 'Laine', sheet: 'Eero' },
    ]);
    expect(reading.sheets).toMatchObject([
      { name: 'Anni', layout: 'form', isRead: true, people: 1 },
      { name: 'Eero', layout: 'form', isRead: true, people: 1 },
    ]);
    expect(onlyTable(reading)).toMatchObject({ sheets: ['Anni', 'Eero'] });
    expect(columnAt(reading, 'A3')).toMatchObject({
      header: 'Sukunimi',
      samples: ['Koskimies', 'Laine'],
    });
  });

  test('tells its issues where the answers are', () => {
    const sheet = form('Koskimies', 'Anni', [['Virasto:', 'Verohallinto']]);
    const reading = readBytes(bytesOf(workbookOf({ Anni: sheet })));
    expect(briefly(reading.issues)).toEqual(['agency-unknown 8 B']);
  });
});

describe('sheets', () => {
  const workbook = workbookOf({
    Mentorit: sheetOf([header, anni]),
    Piilo: sheetOf([header, eero]),
    Muistio: sheetOf([['Soita maanantaina']]),
  });
  workbook.Workbook = { Sheets: [{ Hidden: 0 }, { Hidden: 1 }, { Hidden: 0 }] };
  const bytes = bytesOf(workbook);

  test('are listed with what they hold, and those that are not hidden are read', () => {
    expect(readBytes(bytes).sheets).toEqual([
      { name: 'Mentorit', isHidden: false, layout: 'rows', isRead: true, people: 1 },
      { name: 'Piilo', isHidden: true, layout: 'rows', isRead: false, people: 0 },
      { name: 'Muistio', isHidden: false, layout: null, isRead: false, people: 0 },
    ]);
  });

  test('that are chosen are read, hidden or not', () => {
    const reading = readBytes(bytes, 'henkilot.xlsx', { sheets: ['Piilo'] });
    expect(onlyDraft(reading).lastName).toBe('Laineranta');
    expect(briefly(reading.issues)).toEqual(['sheet-skipped - -', 'sheet-skipped - -']);
  });
});

describe('questions', () => {
  const table: TestTable = [
    [...header, 'Virasto'],
    [...anni, 'Lapin aluehalintovirasto'],
    [...eero, 'Lapin aluehalintovirasto'],
  ];
  const answered = (option: string): Read => {
    const { mapping, questions } = readTable(table);
    const answers = questions.map(({ id }) => ({ question: id, option }));
    return readWith(table, { mapping: { ...mapping, answers }, mappedBy: 'chosen' });
  };

  test('are asked once for a value, the likely meaning first', () => {
    const { questions, issues } = readTable(table);
    expect(questions).toMatchObject([
      { code: 'value-unknown', field: 'agency', count: 2, answer: null },
    ]);
    expect(questions[0]?.options[0]).toMatchObject({ id: 'LAAVI', code: 'value' });
    expect(questions[0]?.options.at(-1)?.id).toBe('leave-out');
    expect(questions[0]?.places).toMatchObject([
      { row: 2, column: 'E' },
      { row: 3, column: 'E' },
    ]);
    expect(issues.map(({ questionId }) => questionId)).toEqual([
      questions[0]?.id,
      questions[0]?.id,
    ]);
  });

  test('are settled by an answer, which the mapping keeps', () => {
    const reading = answered('LAAVI');
    expect(reading.drafts.map(({ agency }) => agency)).toEqual(['LAAVI', 'LAAVI']);
    expect(reading.issues).toEqual([]);
    expect(reading.questions).toMatchObject([{ answer: 'LAAVI' }]);
    expect(reading.mapping.answers).toMatchObject([{ option: 'LAAVI' }]);
  });

  test('may be answered by leaving the value out, which keeps what is stored', () => {
    const reading = answered('leave-out');
    expect(reading.drafts).toMatchObject([
      { agency: null, unreadFields: ['agency'] },
      { agency: null, unreadFields: ['agency'] },
    ]);
    expect(reading.issues).toEqual([]);
  });

  test('take no answer that is no option', () => {
    expect(answered('__proto__').drafts.map(({ agency }) => agency)).toEqual([null, null]);
  });

  describe('about two rows with one e-mail', () => {
    const shared: TestTable = [
      header,
      anni,
      ['Laineranta', 'Eero', 'anni.koskimies@avi.example', 'aktori'],
    ];
    const first = readTable(shared);
    const decided = (option: string): readonly string[] => {
      const answers = first.questions.map(({ id }) => ({ question: id, option }));
      const { drafts, rowsLeftOut } = readWith(shared, {
        mapping: { ...first.mapping, answers },
        mappedBy: 'chosen',
      });
      return [...drafts.map(({ lastName, email }) => `${lastName} ${email}`), `${rowsLeftOut}`];
    };

    test('say which rows, and until then the first counts', () => {
      expect(first.questions).toMatchObject([
        {
          code: 'email-shared',
          options: [
            { id: 'keep-first', params: { row: 2, name: 'Anni Koskimies' } },
            { id: 'keep-second', params: { row: 3, name: 'Eero Laineranta' } },
            { id: 'keep-both' },
          ],
        },
      ]);
      expect(onlyDraft(first).lastName).toBe('Koskimies');
    });

    test.each([
      ['keep-first', ['Koskimies anni.koskimies@avi.example', '1']],
      ['keep-second', ['Laineranta anni.koskimies@avi.example', '1']],
      ['keep-both', ['Koskimies anni.koskimies@avi.example', 'Laineranta null', '0']],
    ])('are settled by %s', (option, expected) => {
      expect(decided(option)).toEqual(expected);
    });
  });
});

describe('a table with headers that nobody knows', () => {
  test('is found by its addresses, and read as it is then mapped', () => {
    const table: TestTable = [
      ['Kenttä 1', 'Kenttä 2', 'Kenttä 3'],
      ['Koskimies', 'Anni', 'anni.koskimies@avi.example'],
      ['Laineranta', 'Eero', 'eero.laineranta@avi.example'],
    ];
    const first = readTable(table);
    expect(first.drafts).toEqual([]);
    expect(columnAt(first, 'C')?.use).toEqual({ kind: 'field', field: 'email' });
    const named = withUse(first, 'A', { kind: 'field', field: 'lastName' });
    const mapping = withUse({ ...first, mapping: named }, 'B', {
      kind: 'field',
      field: 'firstName',
    });
    expect(readWith(table, { mapping, mappedBy: 'chosen' }).drafts).toHaveLength(2);
  });
});
