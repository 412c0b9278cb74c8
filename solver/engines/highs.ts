import type { Highs, HighsCallbackMap } from 'highs';
import type { Control } from './engine.ts';

let warm: Promise<Highs> | null = null;

/** The one warm instance of HiGHS; loading takes some 40 ms, and is done with the first question. */
export function warmHighs(): Promise<Highs> {
  warm ??= import('highs').then(({ default: load }) => load());
  return warm;
}

/** Forgets the instance, so that the next problem begins with clean memory. */
export function dropHighs(): void {
  warm = null;
}

/** Options of every model: silent, and the same path every time; the build has one thread. */
export const STEADY = {
  output_flag: false,
  random_seed: 0,
  presolve: 'off',
} as const;

/**
 * Options of integer programmes. Worth is a whole number, so less than one point between bound and
 * roster is nothing. Presolve pays here: most cells of a narrow window decide each other.
 */
export const WHOLE = { ...STEADY, presolve: 'on', mip_abs_gap: 0.9, mip_rel_gap: 0 } as const;

/** Lets the control interrupt a running solve at the checkpoints of the simplex and of the tree. */
export function interruptsBy(highs: Highs, control: Control): HighsCallbackMap {
  const { simplexInterrupt, mipInterrupt } = highs.constants.callbackType;
  const listen = (event: { interrupt(): void }): undefined => {
    if (control.stop() !== null) event.interrupt();
  };
  return { [simplexInterrupt]: listen, [mipInterrupt]: listen };
}
