/**
 * A number as people write it in Finland: a decimal comma or point, spaces between thousands, any
 * minus sign. Null where the text is not a number.
 */
export function numberOfText(text: string): number | null {
  const plain = text
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\s/gu, '')
    .replace(',', '.');
  return /^[-+]?\d+(\.\d+)?$/.test(plain) ? Number(plain) : null;
}
