import type { PairingModel, PoolModel } from '../problem/model.ts';
import { assignmentEngine } from './assignment/index.ts';
import { blossomEngine, type OddSetCertificate } from './blossom/index.ts';
import type { Control, Engine, EngineOutcome, NoCertificate, PriceCertificate } from './engine.ts';
import { mixedInteger } from './mixed-integer/index.ts';
import { hasAtMost, type ProblemModel, type VisitsModel } from './models.ts';
import { pricedProgramme, type QuotaCertificate } from './priced-programme/index.ts';
import { type ShadowingCertificate, shadowingEngine } from './shadowing/index.ts';
import { smallProgramme } from './small-programme/index.ts';

/** What any engine shows for the roster being best. */
export type Certificate =
  | PriceCertificate
  | QuotaCertificate
  | OddSetCertificate
  | ShadowingCertificate
  | NoCertificate;

/** An engine that has taken a problem. */
export interface ChosenEngine {
  readonly name: string;
  solve(control: Control, canonical: boolean): Promise<EngineOutcome<Certificate>>;
}

/** The preferred first; the small programme is there for second opinions and where others fail. */
const forSides: readonly Engine<PairingModel, Certificate>[] = [
  assignmentEngine,
  pricedProgramme.sides,
  smallProgramme.sides,
];

const forPools: readonly Engine<PoolModel, Certificate>[] = [
  blossomEngine,
  pricedProgramme.pool,
  smallProgramme.pool,
  mixedInteger.pool,
];

const forVisits: readonly Engine<VisitsModel, Certificate>[] = [
  shadowingEngine,
  smallProgramme.visits,
  mixedInteger.visits,
];

/** The engines that take a problem of this shape and size, in the order in which to ask them. */
export function chooseEngines(model: ProblemModel): readonly ChosenEngine[] {
  if (model.kind === 'sides') return claiming(forSides, model);
  if (model.kind === 'pool') return claiming(forPools, model);
  return claiming(forVisits, model);
}

function claiming<Model>(
  engines: readonly Engine<Model, Certificate>[],
  model: Model,
): readonly ChosenEngine[] {
  return engines
    .filter((engine) => engine.claims(model))
    .map((engine) => ({
      name: engine.name,
      solve: async (control, canonical) => engine.solve(model, control, canonical),
    }));
}

/** A second opinion costs as much as the answer itself, so only small problems get one. */
const MOST_FOR_SECOND_OPINION = 150;

/** The engine for a second opinion: the last one that is not the first, for a small problem. */
export function chooseSecond(model: ProblemModel, first: string): ChosenEngine | null {
  if (!hasAtMost(model, MOST_FOR_SECOND_OPINION)) return null;
  const others = chooseEngines(model).filter(({ name }) => name !== first);
  return others.find(({ name }) => name === smallProgramme.name) ?? others[0] ?? null;
}
