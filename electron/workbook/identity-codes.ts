const checkCharacters = '0123456789ABCDEFHJKLMNPRSTUVWXY';

// Every separator in use since 2023. The hyphen stands first: in the middle of a class it would be
// a range that matches digits. The spaces that people leave around the separator are allowed.
const pattern =
  /(?<![0-9])(0[1-9]|[12]\d|3[01])(0[1-9]|1[0-2])(\d\d)\s?([-+A-FU-Y])\s?(\d{3})([0-9A-FHJ-NPR-Y])(?![0-9A-Z])/g;

const fewestDigits = 9;
const dashes = /[\u2010-\u2015\u2212]/g;
const invisible = /\p{Cf}/gu;

/** A cheap first look: enough characters that are digits, or may be digits of another script. */
function mayHoldCode(text: string): boolean {
  let digits = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if ((code >= 0x30 && code <= 0x39) || code > 0x2000) digits += 1;
  }
  return digits >= fewestDigits;
}

function plainForm(text: string): string {
  return text.normalize('NFKC').toUpperCase().replace(invisible, '').replace(dashes, '-');
}

function centuryOf(separator: string): number {
  if (separator === '+') return 1800;
  return /[-U-Y]/.test(separator) ? 1900 : 2000;
}

function isCalendarDay(day: number, month: number, year: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/**
 * Says whether a text holds something that looks like a Finnish personal identity code: a calendar
 * day, any separator in use since 2023, three digits and a check character. A wrong check character
 * still counts, because a mistyped code is still somebody's. Linear in the length of the text.
 */
export function containsIdentityCode(text: string): boolean {
  if (!mayHoldCode(text)) return false;
  for (const match of plainForm(text).matchAll(pattern)) {
    const [, day, month, year, separator] = match;
    if (separator === undefined) continue;
    if (isCalendarDay(Number(day), Number(month), centuryOf(separator) + Number(year))) return true;
  }
  return false;
}

/**
 * Says whether two neighbouring texts are the halves of an identity code: a birthday as six digits,
 * and the end with its separator, or without one if the check character is right.
 */
export function areIdentityCodeHalves(first: string, second: string): boolean {
  const birthday = first.trim();
  if (!/^\d{6}$/.test(birthday)) return false;
  const end = plainForm(second).trim();
  if (/^[-+A-FU-Y]\s?\d{3}[0-9A-Y]$/.test(end)) return containsIdentityCode(`${birthday}${end}`);
  if (!/^\d{3}[0-9A-Y]$/.test(end)) return false;
  const remainder = Number(`${birthday}${end.slice(0, 3)}`) % checkCharacters.length;
  return checkCharacters[remainder] === end[3] && containsIdentityCode(`${birthday}-${end}`);
}
