import { createContext, use } from 'react';
import type { Refusal } from '../../../electron/contract/index.ts';

type ShowRefusal = (refusal: Refusal) => void;

/** Brings a refusal to the one dialog of the desk. */
export const RefusalContext = createContext<ShowRefusal>(() => {});

/**
 * Shows a refusal that came as a value, in a dialog with its cause and its remedy. Refused
 * queries and changes are shown without asking.
 */
export function useShowRefusal(): ShowRefusal {
  return use(RefusalContext);
}
