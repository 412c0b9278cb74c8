/** One thing to do, as a menu shows it. */
export interface MenuEntry {
  readonly label: string;
  /** The key that does the same. */
  readonly keys?: string;
  /** Whether a line parts it from what stands above. */
  readonly startsSection?: boolean;
  readonly onChoose: () => void;
}
