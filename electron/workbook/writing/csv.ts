import { escapedText } from '../cells/formula-text.ts';
import type { WrittenCell, WrittenSheet } from './document.ts';

/** 2026-03-05 as 5.3.2026. */
function dayText(day: string): string {
  const [year = '', month = '', date = ''] = day.split('-');
  return `${Number(date)}.${Number(month)}.${year}`;
}

/** Numbers have a decimal comma and days are d.m.yyyy, as Finnish Excel reads them. */
function fieldOf(cell: WrittenCell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell).replace('.', ',');
  if (typeof cell === 'string') return escapedText(cell);
  return cell.kind === 'day' ? dayText(cell.day) : `${Math.round(cell.share * 100)} %`;
}

const quoted = (field: string): string =>
  /[;"\r\n\t']|^\s|\s$/.test(field) ? `"${field.replaceAll('"', '""')}"` : field;

/**
 * Writes the table of a sheet as a text file that Finnish Excel opens by a double click: UTF-8 with
 * a byte order mark, semicolons, CRLF, and nothing that could run as a formula. O(cells).
 */
export function writeCsv({ header, rows }: WrittenSheet): Uint8Array {
  const lines = [header, ...rows].map((row) => row.map((cell) => quoted(fieldOf(cell))).join(';'));
  return new TextEncoder().encode(`\ufeff${lines.join('\r\n')}\r\n`);
}
