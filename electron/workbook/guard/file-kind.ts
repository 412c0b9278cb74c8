/** What a file is by its first bytes, whatever it is called. */
export type FileKind = 'zip' | 'compound' | 'text' | 'other';

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, index) => bytes[index] === byte);

const zipStart = [0x50, 0x4b, 0x03, 0x04];
const compoundStart = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const utf16Starts = [
  [0xff, 0xfe],
  [0xfe, 0xff],
];

/** Beginnings of text files that are documents of another kind. */
const otherTexts = /^\s*(?:<|%PDF|%!PS|\{\\rtf|MIME-Version|From:|ID;P|#!)/i;

function hasZeroBytes(bytes: Uint8Array): boolean {
  return bytes.subarray(0, 4096).includes(0);
}

/** Every second byte of the beginning is zero, as in UTF-16 without a byte order mark. */
export function looksLikeUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const start = bytes.subarray(0, 512);
  if (start.length < 8) return null;
  let even = 0;
  let odd = 0;
  for (const [index, byte] of start.entries()) {
    if (byte !== 0) continue;
    if (index % 2 === 0) even += 1;
    else odd += 1;
  }
  const many = start.length * 0.35;
  if (odd > many && even === 0) return 'utf-16le';
  return even > many && odd === 0 ? 'utf-16be' : null;
}

/** Tells the kind of a file from its bytes. O(1). */
export function fileKindOf(bytes: Uint8Array): FileKind {
  if (startsWith(bytes, zipStart)) return 'zip';
  if (startsWith(bytes, compoundStart)) return 'compound';
  if (utf16Starts.some((start) => startsWith(bytes, start))) return 'text';
  if (looksLikeUtf16(bytes) !== null) return 'text';
  if (hasZeroBytes(bytes)) return 'other';
  const beginning = new TextDecoder('latin1').decode(bytes.subarray(0, 256));
  return otherTexts.test(beginning.replace(/^\u00ef\u00bb\u00bf/, '')) ? 'other' : 'text';
}
