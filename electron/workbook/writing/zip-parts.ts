import { crc32, deflateRawSync } from 'node:zlib';

/** A part of a zip file, to be packed. */
export interface ZipPart {
  readonly name: string;
  readonly contents: Uint8Array;
}

const localSignature = 0x04034b50;
const entrySignature = 0x02014b50;
const endSignature = 0x06054b50;
const deflated = 8;
/** Names are in UTF-8. */
const flags = 0x0800;
/** The first day that a zip file knows, so that the same parts give the same bytes. */
const firstDay = 0x21;

/** What a part's local header and its entry in the directory have in common. */
function descriptionOf({ name, contents }: ZipPart, packed: Uint8Array): Buffer {
  const description = Buffer.alloc(26);
  description.writeUInt16LE(20, 0);
  description.writeUInt16LE(flags, 2);
  description.writeUInt16LE(deflated, 4);
  description.writeUInt16LE(firstDay, 8);
  description.writeUInt32LE(crc32(contents), 10);
  description.writeUInt32LE(packed.byteLength, 14);
  description.writeUInt32LE(contents.byteLength, 18);
  description.writeUInt16LE(Buffer.byteLength(name), 22);
  return description;
}

function signature(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

/** Packs parts in their order as a zip file (PKWARE APPNOTE 6.3). O(size). */
export function packZip(parts: readonly ZipPart[]): Uint8Array {
  const locals: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const part of parts) {
    const packed = deflateRawSync(part.contents);
    const description = descriptionOf(part, packed);
    const name = Buffer.from(part.name);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    locals.push(signature(localSignature), description, name, packed);
    directory.push(signature(entrySignature), Buffer.from([20, 0]), description, place, name);
    offset += 30 + name.byteLength + packed.byteLength;
  }
  const entries = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(endSignature, 0);
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(entries.byteLength, 12);
  end.writeUInt32LE(offset, 16);
  return new Uint8Array(Buffer.concat([...locals, entries, end]));
}
