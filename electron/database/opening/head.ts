import { closeSync, openSync, readSync, statSync } from 'node:fs';

/** 'Prks' in ASCII: tells our files from other programs' SQLite files. */
export const applicationId = 0x50726b73;

/** What the first bytes of a file say, read without SQLite, so that nothing is touched. */
export type FileHead =
  | { readonly kind: 'missing' }
  | { readonly kind: 'empty' }
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'no-database'; readonly looksOurs: boolean }
  | {
      readonly kind: 'database';
      readonly applicationId: number;
      readonly version: number;
      /** The file is shorter than its own head says, and no log holds the rest: its end is lost. */
      readonly isCutOff: boolean;
    };

const headLength = 100;
const magic = 'SQLite format 3\0';
const versionOffset = 60;
const applicationIdOffset = 68;
const pageSizeOffset = 16;
const pageCountOffset = 28;
const changeCountOffset = 24;
const changeCountOfPagesOffset = 92;

/**
 * Reads a file's head. The version is the highest that the file or a committed frame of its
 * write-ahead log names, since a migration may so far stand in the log alone.
 */
export function readFileHead(file: string): FileHead {
  try {
    const status = statSync(file);
    if (!status.isFile()) return { kind: 'unreadable' };
    if (status.size === 0) return { kind: 'empty' };
    return judgeHead(readBytes(file, 0, headLength), file);
  } catch (error) {
    return { kind: isMissing(error) ? 'missing' : 'unreadable' };
  }
}

function judgeHead(head: Buffer, file: string): FileHead {
  if (head.length < headLength || head.toString('latin1', 0, magic.length) !== magic) {
    return { kind: 'no-database', looksOurs: looksOurs(head) };
  }
  return {
    kind: 'database',
    applicationId: head.readUInt32BE(applicationIdOffset),
    version: Math.max(head.readUInt32BE(versionOffset), versionInLog(`${file}-wal`)),
    isCutOff: !isFile(`${file}-wal`) && statSync(file).size < lengthInHead(head),
  };
}

/**
 * How many bytes long a head says that its file is; 0 where its word on that is out of date. A size
 * of one means pages of 65,536 bytes. Format: https://www.sqlite.org/fileformat2.html, 1.3.
 */
function lengthInHead(head: Buffer): number {
  if (head.readUInt32BE(changeCountOffset) !== head.readUInt32BE(changeCountOfPagesOffset))
    return 0;
  const size = head.readUInt16BE(pageSizeOffset);
  return (size === 1 ? 65_536 : size) * head.readUInt32BE(pageCountOffset);
}

/** A beginning lost to a power cut is all zeros; a truncated or scribbled one keeps some of ours. */
function looksOurs(head: Buffer): boolean {
  const isBlank = head.every((byte) => byte === 0);
  const beginsRight = head.toString('latin1', 0, magic.length).startsWith(magic.slice(0, 6));
  const hasOurId =
    head.length >= headLength && head.readUInt32BE(applicationIdOffset) === applicationId;
  return isBlank || beginsRight || hasOurId;
}

/**
 * The highest version on a first page in the log. Frames whose salts differ from the log's head
 * are left over from before its last reset. Format: https://www.sqlite.org/fileformat2.html, 4.1.
 */
function versionInLog(log: string): number {
  if (!isFile(log)) return 0;
  const bytes = readBytes(log, 0, statSync(log).size);
  if (bytes.length < 32) return 0;
  const pageSize = bytes.readUInt32BE(8);
  const salts = bytes.subarray(16, 24);
  let version = 0;
  for (let at = 32; at + 24 + pageSize <= bytes.length; at += 24 + pageSize) {
    const isCurrent = bytes.subarray(at + 8, at + 16).equals(salts);
    if (!isCurrent || bytes.readUInt32BE(at) !== 1) continue;
    version = Math.max(version, bytes.readUInt32BE(at + 24 + versionOffset));
  }
  return version;
}

/** Whether there is a file of this name. */
export function isFile(file: string): boolean {
  return statSync(file, { throwIfNoEntry: false })?.isFile() === true;
}

function readBytes(file: string, from: number, length: number): Buffer {
  const handle = openSync(file, 'r');
  try {
    const bytes = Buffer.alloc(length);
    return bytes.subarray(0, readSync(handle, bytes, 0, length, from));
  } finally {
    closeSync(handle);
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
