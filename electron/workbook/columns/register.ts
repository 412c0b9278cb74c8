import otherNames from '../../../resources/organisation/other-names.json' with { type: 'json' };
import type { Agency, Organisation } from '../../contract/index.ts';
import { createKnownNames, type KnownNames, type NamedEntry } from '../cells/known-names.ts';

/** Everything of the reference data that a cell may name. */
export interface Register {
  readonly agencies: KnownNames;
  readonly sectors: KnownNames;
  readonly offices: KnownNames;
  readonly goals: KnownNames;
  readonly competences: KnownNames;
  readonly tasks: KnownNames;
}

/** How people shorten the words that names of agencies are made of. */
const shortenings: readonly (readonly [long: RegExp, short: string])[] = [
  [/aluehallintovirasto/i, 'AVI'],
  [/regionförvaltningsverket/i, 'RFV'],
  [/regional state administrative agency/i, 'AVI'],
];

function aliasesOf({ code, names, shortNames }: Agency): readonly string[] {
  const regions = [shortNames.fi, shortNames.sv, shortNames.en].filter((name) => name !== '');
  const full = [names.fi, names.sv, names.en];
  const others = otherNames.rows.filter(({ agencies }) => agencies.includes(code));
  return [
    ...others.flatMap((row) => row.names),
    ...regions,
    ...regions.flatMap((region) => [`AVI ${region}`, `${region} AVI`, `RFV ${region}`]),
    ...full.flatMap((name) =>
      shortenings.flatMap(([long, short]) => (long.test(name) ? [name.replace(long, short)] : [])),
    ),
  ];
}

const plain = (entry: Omit<NamedEntry, 'aliases'>): NamedEntry => ({ ...entry, aliases: [] });

/** Makes the register of an organisation's names. O(names). */
export function createRegister(organisation: Organisation): Register {
  return {
    agencies: createKnownNames(
      organisation.agencies.map((agency) => ({ ...agency, aliases: aliasesOf(agency) })),
    ),
    sectors: createKnownNames(organisation.sectors.map(plain)),
    offices: createKnownNames(organisation.offices.map(plain)),
    goals: createKnownNames(organisation.goals.map(plain)),
    competences: createKnownNames(organisation.competences.map(plain)),
    tasks: createKnownNames(organisation.tasks.map(plain)),
  };
}
