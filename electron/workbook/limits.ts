/** How much of a file is taken. Every limit is named in the refusal that it causes. */
export const limits = {
  megabytes: 50,
  megabytesInflated: 200,
  zipEntries: 10_000,
  rows: 200_000,
  columns: 500,
  /** A table's header stands in one of the first rows, below at most some titles. */
  rowsAboveHeader: 40,
} as const;

export const bytesInMegabyte = 1024 * 1024;
