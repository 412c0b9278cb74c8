const pieceLength = 1024 * 1024;
const tagEnd = 0x3e;

/**
 * The bytes of an XML part as pieces of text, one character a byte, so that a large part is never in
 * memory as a whole text. Every piece but the last ends with a tag. O(length).
 */
export function* textPieces(contents: Uint8Array): Generator<string, void, void> {
  const bytes = Buffer.from(contents.buffer, contents.byteOffset, contents.byteLength);
  for (let start = 0; start < bytes.length; ) {
    const close = bytes.indexOf(tagEnd, start + pieceLength - 1);
    const end = close === -1 ? bytes.length : close + 1;
    yield bytes.toString('latin1', start, end);
    start = end;
  }
}
