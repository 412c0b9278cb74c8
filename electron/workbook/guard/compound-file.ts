const endOfChain = 0xfffffffe;
const directoryEntryLength = 128;
const difatInHeader = 109;
const mostDirectorySectors = 4096;

interface Compound {
  readonly view: DataView;
  readonly sectorSize: number;
}

const sectorStart = ({ sectorSize }: Compound, sector: number): number => (sector + 1) * sectorSize;

/** The sector after this one in its chain; sectors of the table itself are listed in the header. */
function nextSector(compound: Compound, sector: number): number | null {
  const { view, sectorSize } = compound;
  const perSector = sectorSize / 4;
  const tableIndex = Math.floor(sector / perSector);
  if (tableIndex >= difatInHeader) return null;
  const table = sectorStart(compound, view.getUint32(76 + tableIndex * 4, true));
  const at = table + (sector % perSector) * 4;
  return at + 4 <= view.byteLength ? view.getUint32(at, true) : null;
}

function namesInSector(compound: Compound, start: number): string[] {
  const names: string[] = [];
  const { view, sectorSize } = compound;
  for (let at = start; at < start + sectorSize; at += directoryEntryLength) {
    const length = view.getUint16(at + 64, true);
    if (length < 2 || length > 64) continue;
    const units = Array.from({ length: length / 2 - 1 }, (_, index) =>
      view.getUint16(at + index * 2, true),
    );
    names.push(String.fromCharCode(...units));
  }
  return names;
}

/**
 * The names of the streams and storages in a compound file ([MS-CFB] 2.6), or null where its
 * directory cannot be followed. O(directory).
 */
export function compoundFileNames(bytes: Uint8Array): readonly string[] | null {
  if (bytes.byteLength < 1024) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const shift = view.getUint16(30, true);
  if (shift !== 9 && shift !== 12) return null;
  const compound = { view, sectorSize: 2 ** shift };
  const names: string[] = [];
  let sector: number | null = view.getUint32(48, true);
  for (let count = 0; sector !== null && sector !== endOfChain; count += 1) {
    const start = sectorStart(compound, sector);
    if (start + compound.sectorSize > bytes.byteLength || count > mostDirectorySectors) return null;
    names.push(...namesInSector(compound, start));
    sector = nextSector(compound, sector);
  }
  return sector === null ? null : names;
}
