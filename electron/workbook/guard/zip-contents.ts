import { crc32, inflateRawSync } from 'node:zlib';
import type { ZipEntry } from './zip-directory.ts';

const localSignature = 0x04034b50;
const localLength = 30;
const stored = 0;
const deflated = 8;

function packedBytes(bytes: Uint8Array, entry: ZipEntry): Uint8Array | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { offset, compressedSize } = entry;
  if (offset + localLength > bytes.byteLength) return null;
  if (view.getUint32(offset, true) !== localSignature) return null;
  const nameLength = view.getUint16(offset + 26, true);
  const nameStart = offset + localLength;
  const name = new TextDecoder().decode(bytes.subarray(nameStart, nameStart + nameLength));
  const start = nameStart + nameLength + view.getUint16(offset + 28, true);
  if (name !== entry.name || start + compressedSize > bytes.byteLength) return null;
  return bytes.subarray(start, start + compressedSize);
}

function inflate(packed: Uint8Array, size: number): Uint8Array | null {
  try {
    // One byte more than declared is allowed, so that an entry that lies about its size is seen.
    // One chunk for all of it spares a second copy.
    const options = { maxOutputLength: size + 1, chunkSize: Math.max(64, size + 1) };
    return inflateRawSync(packed, options);
  } catch {
    return null;
  }
}

/**
 * Unpacks an entry, or null where it is not what the directory says of it: place, name, method,
 * size or checksum. Never makes more bytes than declared. O(size).
 */
export function unpackEntry(bytes: Uint8Array, entry: ZipEntry): Uint8Array | null {
  const packed = packedBytes(bytes, entry);
  if (packed === null || (entry.method !== stored && entry.method !== deflated)) return null;
  const contents = entry.method === stored ? packed : inflate(packed, entry.size);
  if (contents === null || contents.byteLength !== entry.size) return null;
  return crc32(contents) === entry.checksum ? contents : null;
}

/** Says whether two entries share bytes, as in bombs that unpack one part many times. */
export function doEntriesOverlap(entries: readonly ZipEntry[]): boolean {
  const inOrder = [...entries].sort((a, b) => a.offset - b.offset);
  return inOrder.some((entry, index) => {
    const next = inOrder[index + 1];
    return next !== undefined && entry.offset + localLength + entry.compressedSize > next.offset;
  });
}

/** Says whether two entries have one name, in any case and with either slash. */
export function haveEntriesOneName(entries: readonly ZipEntry[]): boolean {
  const names = entries.map(({ name }) => name.replaceAll('\\', '/').toLowerCase());
  return new Set(names).size < names.length;
}
