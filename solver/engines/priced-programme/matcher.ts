import type { Weights } from '../assignment/task.ts';
import type { OddSet } from '../blossom/index.ts';
import type { Control } from '../engine.ts';
import type { Core } from './core.ts';

/** A best roster without rules, and the prices that prove it. */
export interface FreeRoster {
  /** Cells of the whole table, ascending. */
  readonly cells: Int32Array;
  /** How many parts of the prices make one unit of worth. */
  readonly parts: 1 | 2;
  readonly left: Float64Array;
  /** In a pool the same list as `left`. */
  readonly right: Float64Array;
  readonly sets: readonly OddSet[];
}

/**
 * Finds the best roster where nothing but places limits it, for any worth of the pairs. The prices
 * of a roster found within a core prove it within the core alone. What is found after the control
 * says stop is no best roster.
 */
export interface Matcher {
  /** The best roster over all candidates. */
  overall(weights: Weights, control: Control): FreeRoster;
  /**
   * The best roster over the cells of a core, each with a worth of its own in whole numbers; pairs
   * of a worth below 0 are left out. Every pair is worth `bonus` on top.
   */
  within(core: Core, worth: Float64Array, bonus: number, control: Control): FreeRoster;
}
