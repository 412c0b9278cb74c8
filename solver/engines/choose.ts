import type { PairingModel } from '../problem/model.ts';
import { assignmentEngine } from './assignment/index.ts';
import type { Engine } from './engine.ts';
import { smallProgrammeEngine } from './small-programme/index.ts';

/** All engines, the preferred first. */
export const engines: readonly Engine[] = [assignmentEngine, smallProgrammeEngine];

/** The first engine that takes a problem of this shape and size, or null. */
export function chooseEngine(model: PairingModel): Engine | null {
  return engines.find((engine) => engine.claims(model)) ?? null;
}

/** A second opinion costs as much as the answer itself, so only small problems get one. */
const MOST_FOR_SECOND_OPINION = 150;

/** Another engine that takes the problem too, if the problem is small enough to ask twice. */
export function chooseSecond(model: PairingModel, first: Engine): Engine | null {
  if (model.table.score.length > MOST_FOR_SECOND_OPINION) return null;
  return engines.find((engine) => engine !== first && engine.claims(model)) ?? null;
}
