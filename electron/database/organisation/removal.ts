import { sql } from 'kysely';
import type { OrganisationChange } from '../../contract/index.ts';
import type { Database } from '../connection.ts';
import { get, query, run } from '../query.ts';
import { type OrganisationOutcome, outcomeOf } from './outcome.ts';

type Removal = Extract<OrganisationChange, { kind: 'remove' }>;
type RemovableTable = Removal['table'];

/** Where a code is referred to: tables, and the column that bears it. Where people were is kept. */
const usesByTable: Readonly<Record<RemovableTable, readonly string[]>> = {
  unit: [
    'person WHERE agency',
    'office WHERE agency',
    'pair WHERE a_agency',
    'pair WHERE b_agency',
    'earlier_place WHERE agency',
  ],
  sector: [
    'person WHERE sector',
    'competence_area WHERE sector',
    'task WHERE sector',
    'unit AS part JOIN unit AS whole ON whole.id = part.sector_id WHERE whole.code',
    'pair WHERE a_sector',
    'pair WHERE b_sector',
    'earlier_place WHERE sector',
  ],
  office: [
    'person WHERE office',
    'pair WHERE a_office',
    'pair WHERE b_office',
    'earlier_place WHERE office',
  ],
  goal: ['person_goal WHERE goal'],
  competence: ['person_competence WHERE competence'],
};

/** A unit that has parts, or that another unit became, is a part of the history of these. */
const kinOfUnit = [
  'unit AS part JOIN unit AS whole ON whole.id = part.parent_id WHERE whole.code',
  'unit_successor JOIN unit ON unit.id = new_id WHERE code',
];

/** How many rows refer to a row of the reference data. */
export function usesOf(
  database: Database,
  { table, code }: { readonly table: RemovableTable; readonly code: string },
): number {
  return countIn(database, usesByTable[table], code);
}

/**
 * Takes a row out, with the roads to an office and the successors of a unit. To be called inside
 * `change`. What anything refers to is left.
 */
export function removeRow(database: Database, { table, code }: Removal): OrganisationOutcome {
  const kin = table === 'unit' ? countIn(database, kinOfUnit, code) : 0;
  const uses = usesOf(database, { table, code }) + kin;
  if (uses > 0) return { status: 'in-use', uses };
  switch (table) {
    case 'unit':
      run(
        database,
        query
          .deleteFrom('unit_successor')
          .where('old_id', 'in', query.selectFrom('unit').select('id').where('code', '=', code)),
      );
      return deleteUnit(database, code, ['agency', 'department', 'unit']);
    case 'sector':
      return deleteUnit(database, code, ['sector']);
    case 'office':
      run(database, query.deleteFrom('travel').where('from_office', '=', code));
      run(database, query.deleteFrom('travel').where('to_office', '=', code));
      return outcomeOf(run(database, query.deleteFrom('office').where('code', '=', code)));
    case 'goal':
      return outcomeOf(run(database, query.deleteFrom('goal_category').where('code', '=', code)));
    case 'competence':
      return outcomeOf(run(database, query.deleteFrom('competence_area').where('code', '=', code)));
  }
}

function countIn(database: Database, places: readonly string[], code: string): number {
  const counts = places.map((place) => sql`(SELECT count(*) FROM ${sql.raw(place)} = ${code})`);
  const sum = sql<number>`${sql.join(counts, sql` + `)}`;
  return get(database, query.selectNoFrom(sum.as('uses')))?.uses ?? 0;
}

function deleteUnit(
  database: Database,
  code: string,
  kinds: readonly ('agency' | 'sector' | 'department' | 'unit')[],
): OrganisationOutcome {
  const removal = query.deleteFrom('unit').where('code', '=', code).where('kind', 'in', kinds);
  return outcomeOf(run(database, removal));
}
