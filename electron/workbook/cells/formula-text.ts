/** Text without what no file format can hold. */
export function soundText(text: string): string {
  return text.replace(/(?![\t\n\r])\p{Cc}|[\uFFFE\uFFFF]|\p{Cs}/gu, '');
}

/** What a spreadsheet program would take for the beginning of a formula. */
const formulaBeginning = /^'*(?:[=+\-@]|\p{Cc})/u;

/**
 * Text that no spreadsheet program takes for a formula: one that begins as a formula does gets an
 * apostrophe before it, as spreadsheet programs themselves have it. `plainText` takes it away.
 */
export function escapedText(text: string): string {
  const isDangerous = formulaBeginning.test(text);
  const sound = soundText(text);
  return isDangerous ? `'${sound}` : sound;
}

/** The text that `escapedText` was given, so that what goes out comes back the same. */
export function plainText(field: string): string {
  return /^'+(?:[=+\-@]|\p{Cc})/u.test(field) ? field.slice(1) : field;
}
