import { describe, expect, test } from 'vitest';
import { anni, eero, header, readWith } from '../testing/mappings.ts';
import { onlyDraft, type Read, readTable, type TestTable } from '../testing/tables.ts';

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
