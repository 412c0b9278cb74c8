import { describe, expect, test } from 'vitest';
import type { ImportPreview } from '../../../../electron/contract/index.ts';
import {
  atTheBeginning,
  type ImportState,
  withNewWorkbook,
  withoutReading,
  withProgress,
  withReread,
} from './import-state.ts';
import { wishOf } from './mapping.ts';

const sheet = { isHidden: false, layout: 'rows', people: 1 } as const;
const preview: ImportPreview = {
  previewId: 'first',
  fileName: 'henkilöt.xlsx',
  sheets: [
    { ...sheet, name: 'Mentorit', isRead: true },
    { ...sheet, name: 'Vanhat', isRead: false },
  ],
  tables: [],
  rows: [],
  questions: [],
  issues: [],
  rowsLeftOut: 0,
  missing: [],
  mapping: { tables: [], answers: [] },
};
const again: ImportPreview = { ...preview, previewId: 'second' };
const none: ImportState = { status: 'none' };
const open = withNewWorkbook(preview)(none);

describe('an import', () => {
  test('wishes at first for what was read', () => {
    expect(wishOf(preview)).toEqual({ mapping: preview.mapping, sheets: ['Mentorit'] });
  });

  test('keeps the preview in sight while the file is read again', () => {
    expect(withProgress(atTheBeginning)(open)).toMatchObject({ status: 'preview', preview });
    expect(withProgress(atTheBeginning)(none)).toEqual({
      status: 'reading',
      progress: atTheBeginning,
    });
  });

  test('is the same workbook when read again, and another when another is opened', () => {
    expect(withReread(again, null)(open)).toMatchObject({ preview: again, workbook: 1 });
    expect(withNewWorkbook(again)(open)).toMatchObject({ preview: again, workbook: 2 });
  });

  test('holds on to a wish that was made while the file was read again', () => {
    const next = { mapping: preview.mapping, sheets: ['Vanhat'] };
    expect(withReread(again, next)(open)).toMatchObject({ wish: next });
  });

  test('gives up the wish, not the preview, when reading again is stopped', () => {
    const wishing = {
      ...withProgress(atTheBeginning)(open),
      wish: { mapping: preview.mapping, sheets: [] },
    };
    expect(withoutReading(wishing)).toEqual(open);
    expect(withoutReading({ status: 'reading', progress: atTheBeginning })).toEqual(none);
  });
});
