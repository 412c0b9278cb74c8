/** An entry of a zip file as its central directory describes it. */
export interface ZipEntry {
  readonly name: string;
  readonly isEncrypted: boolean;
  readonly method: number;
  readonly checksum: number;
  readonly compressedSize: number;
  readonly size: number;
  /** Where its local header begins. */
  readonly offset: number;
}

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const endLength = 22;
const entryLength = 46;
const longestComment = 0xffff;

function findEnd(view: DataView): number | null {
  const lowest = Math.max(0, view.byteLength - endLength - longestComment);
  for (let at = view.byteLength - endLength; at >= lowest; at -= 1) {
    const isEnd = view.getUint32(at, true) === endSignature;
    if (isEnd && at + endLength + view.getUint16(at + 20, true) === view.byteLength) return at;
  }
  return null;
}

function entryAt(
  bytes: Uint8Array,
  view: DataView,
  at: number,
): ZipEntry & { readonly end: number } {
  const nameLength = view.getUint16(at + 28, true);
  const nameStart = at + entryLength;
  return {
    name: new TextDecoder().decode(bytes.subarray(nameStart, nameStart + nameLength)),
    isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
    method: view.getUint16(at + 10, true),
    checksum: view.getUint32(at + 16, true),
    compressedSize: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
    offset: view.getUint32(at + 42, true),
    end: nameStart + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true),
  };
}

/**
 * Reads the central directory (PKWARE APPNOTE 6.3, 4.3.12 and 4.3.16), or null where it is not
 * whole. Zip64 is not taken: no workbook below the size limit needs it. O(entries).
 */
export function readZipDirectory(
  bytes: Uint8Array,
  mostEntries: number,
): readonly ZipEntry[] | null {
  if (bytes.byteLength < endLength) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === null) return null;
  const count = view.getUint16(end + 10, true);
  if (count === 0 || count > mostEntries || count !== view.getUint16(end + 8, true)) return null;
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  while (entries.length < count) {
    if (at + entryLength > end || view.getUint32(at, true) !== entrySignature) return null;
    const { end: next, ...entry } = entryAt(bytes, view, at);
    if (next > end) return null;
    entries.push(entry);
    at = next;
  }
  return at === end ? entries : null;
}
