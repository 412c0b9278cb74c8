import { read, utils } from 'xlsx';

/** Every sheet of a workbook by its name: the cells as a spreadsheet shows them, row by row. */
export function tablesIn(
  bytes: Uint8Array,
): Readonly<Record<string, readonly (readonly string[])[]>> {
  const { Sheets } = read(bytes);
  return Object.fromEntries(
    Object.entries(Sheets).map(([name, sheet]) => [
      name,
      utils.sheet_to_json<string[]>(sheet, { header: 1, raw: false, defval: '' }),
    ]),
  );
}
