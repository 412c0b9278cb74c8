import type { OrganisationChange } from '../../contract/index.ts';
import type { Database } from '../connection.ts';
import { all, get, query, run } from '../query.ts';
import { positionAfter, takeCode } from './codes.ts';
import { nameColumns } from './names.ts';
import { type OrganisationOutcome, outcomeOf } from './outcome.ts';
import { insertUnit } from './units.ts';

type ListChange = Extract<
  OrganisationChange,
  {
    kind:
      | 'new-sector'
      | 'new-goal'
      | 'new-competence'
      | 'competence-sector'
      | 'new-office'
      | 'office';
  }
>;
type OfficeChange = Extract<OrganisationChange, { kind: 'new-office' | 'office' }>;

/** Adds to a list of reference data or changes a row of one. To be called inside `change`. */
export function changeLists(database: Database, change: ListChange): OrganisationOutcome {
  switch (change.kind) {
    case 'new-sector':
      return insertUnit(database, { ...change, kind: 'sector', parentId: null });
    case 'new-goal': {
      const row = { ...takeCode(database, 'goal_category'), ...nameColumns(change.names) };
      return outcomeOf(run(database, query.insertInto('goal_category').values(row)));
    }
    case 'new-competence': {
      if (!isSector(database, change.sector)) return { status: 'unknown' };
      const coded = takeCode(database, 'competence_area');
      const row = { ...coded, ...nameColumns(change.names), sector: change.sector };
      return outcomeOf(run(database, query.insertInto('competence_area').values(row)));
    }
    case 'competence-sector': {
      if (!isSector(database, change.sector)) return { status: 'unknown' };
      const update = query.updateTable('competence_area').set({ sector: change.sector });
      return outcomeOf(run(database, update.where('code', '=', change.code)));
    }
    case 'new-office':
    case 'office':
      return changeOffice(database, change);
  }
}

function changeOffice(database: Database, change: OfficeChange): OrganisationOutcome {
  const { code, agency, latitude, longitude } = change;
  if (!isUnit(database, agency, 'agency')) return { status: 'unknown' };
  if (change.kind === 'office') {
    const update = query.updateTable('office').set({ agency, latitude, longitude });
    return outcomeOf(run(database, update.where('code', '=', code)));
  }
  const rows = all(database, query.selectFrom('office').select(['code', 'position']));
  if (rows.some((row) => row.code === code)) return { status: 'taken' };
  const position = positionAfter(rows);
  const row = { code, ...nameColumns(change.names), agency, latitude, longitude, position };
  return outcomeOf(run(database, query.insertInto('office').values({ ...row, is_head: 0 })));
}

function isSector(database: Database, code: string | null): boolean {
  return code === null || isUnit(database, code, 'sector');
}

function isUnit(database: Database, code: string, kind: 'agency' | 'sector'): boolean {
  const unit = query.selectFrom('unit').select('id').where('code', '=', code);
  return get(database, unit.where('kind', '=', kind)) !== undefined;
}
