import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { escapedText, plainText, soundText } from '../cells/formula-text.ts';
import { splitRows } from '../parsing/parse-text.ts';
import { writeCsv } from './csv.ts';
import type { WrittenCell } from './document.ts';

const textOf = (header: readonly string[], rows: readonly (readonly WrittenCell[])[]): string =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(
    writeCsv({ name: 'a', header, rows, widths: [], hasFilter: false }),
  );

describe('text in a text file', () => {
  test.each(['=1+1', '+358', '-5', '@SUM(A1)', '\tx', '\rx', '\u0000=1+1', "'=1"])(
    '%j gets an apostrophe before it',
    (text) => expect(escapedText(text)).toBe(`'${soundText(text)}`),
  );

  test.each(['Salo', "O'Brien", "'t Hooft", '1+1', 'a@b.example', ''])('%j stays', (text) =>
    expect(escapedText(text)).toBe(text),
  );

  test('comes back as it was, whatever it is', () => {
    const text = fc.string({ unit: fc.constantFrom(...'=+-@\'\taä1 ;"\n') });
    fc.assert(
      fc.property(text, (one) => {
        expect(plainText(escapedText(one))).toBe(one);
      }),
    );
  });

  test('never begins as a formula does', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (one) => {
        expect(escapedText(one)).not.toMatch(/^(?:[=+\-@]|\p{Cc})/u);
      }),
    );
  });
});

describe('a text file', () => {
  test('has a byte order mark, semicolons, decimal commas and days as people write them', () => {
    const cells: readonly WrittenCell[] = [
      'Öhman; Åsa',
      12.5,
      { kind: 'day', day: '2026-03-05' },
      { kind: 'share', share: 0.974 },
      null,
    ];
    expect(textOf(['Nimi', 'Vuosia', 'Päivä', 'Osuus', 'Muuta'], [cells])).toBe(
      '\ufeffNimi;Vuosia;Päivä;Osuus;Muuta\r\n"Öhman; Åsa";12,5;5.3.2026;97 %;\r\n',
    );
  });

  test('is split into the fields that were written', () => {
    const field = fc.string({ unit: fc.constantFrom(...'aä;,"\n\r \'') });
    const rows = fc.array(fc.tuple(field, field, field), { maxLength: 5 });
    fc.assert(
      fc.property(rows, (written) => {
        const [, ...read] = splitRows(textOf(['a', 'b', 'c'], written).slice(1), ';', 100);
        expect(read).toEqual(written.map((row) => row.map(escapedText)));
      }),
    );
  });
});
