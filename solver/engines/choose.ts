import type { PairingModel } from '../problem/model.ts';
import { assignmentEngine } from './assignment/index.ts';
import type { Engine } from './engine.ts';
import { mixedIntegerEngine } from './mixed-integer/index.ts';
import { smallProgrammeEngine } from './small-programme/index.ts';

/** All engines, the preferred first. */
export const engines: readonly Engine[] = [
  assignmentEngine,
  smallProgrammeEngine,
  mixedIntegerEngine,
];

/** The engines that take a problem of this shape and size, in the order in which to ask them. */
export function chooseEngines(model: PairingModel): readonly Engine[] {
  return engines.filter((engine) => engine.claims(model));
}

/** A second opinion costs as much as the answer itself, so only small problems get one. */
const MOST_FOR_SECOND_OPINION = 150;

/** The engine for a second opinion, if it is not the first one and the problem is small enough. */
export function chooseSecond(model: PairingModel, first: Engine): Engine | null {
  const isSmall = model.table.score.length <= MOST_FOR_SECOND_OPINION;
  return isSmall && first !== smallProgrammeEngine ? smallProgrammeEngine : null;
}
