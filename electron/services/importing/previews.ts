import {
  type ImportFileKind,
  type ImportPreview,
  type Organisation,
  Refused,
} from '../../contract/index.ts';
import type { NamedBytes } from '../surroundings.ts';

/** A preview with the file that it came from, so that the file can be read in another way. */
export interface KeptPreview {
  readonly preview: ImportPreview;
  readonly file: NamedBytes;
  readonly fileKind: ImportFileKind | null;
  /** The organisation by which the file was read. */
  readonly organisation: Organisation;
}

/** Holds the latest preview until it is accepted, discarded or replaced. */
export interface Previews {
  readonly keep: (kept: KeptPreview) => void;
  readonly take: (previewId: string) => KeptPreview;
  readonly discard: (previewId: string) => void;
}

/** Keeps one preview at a time: a new one replaces the old, so that no copy of a file lingers. */
export function createPreviews(): Previews {
  let latest: KeptPreview | null = null;
  return {
    keep: (kept) => {
      latest = kept;
    },
    take: (previewId) => {
      if (latest?.preview.previewId !== previewId) throw new Refused('preview-unknown');
      return latest;
    },
    discard: (previewId) => {
      if (latest?.preview.previewId === previewId) latest = null;
    },
  };
}
