import type {
  Agency,
  Competence,
  Goal,
  Names,
  Office,
  Organisation,
  OrganisationChange,
  Sector,
  Task,
  TravelLegRow,
} from '../../contract/index.ts';
import type { Database } from '../connection.ts';
import { all, query, run } from '../query.ts';
import type { NameColumns } from '../tables/organisation.ts';
import { changeTasks } from './tasks.ts';

/** The reference data that is in use: agencies, sectors, offices, travel, goals, competences, tasks. */
export function readOrganisation(database: Database): Organisation {
  return {
    agencies: readAgencies(database),
    sectors: readSectors(database),
    offices: readOffices(database),
    travel: readTravel(database),
    goals: readGoals(database),
    competences: readCompetences(database),
    tasks: readTasks(database),
  };
}

/**
 * Carries out one edit of the reference data. To be called inside `change`.
 * @returns false if there is no such row.
 */
export function changeOrganisation(database: Database, change: OrganisationChange): boolean {
  switch (change.kind) {
    case 'names':
      return changeNames(database, change);
    case 'travel':
      return changeTravel(database, change);
    default:
      return changeTasks(database, change);
  }
}

function changeNames(
  database: Database,
  { table, code, names }: Extract<OrganisationChange, { kind: 'names' }>,
): boolean {
  const columns = { name_fi: names.fi, name_sv: names.sv, name_en: names.en };
  if (table === 'agency' || table === 'sector') {
    const update = query.updateTable('unit').set(columns).where('kind', '=', table);
    return run(database, update.where('code', '=', code)).changes === 1;
  }
  const tableNames = {
    office: 'office',
    goal: 'goal_category',
    competence: 'competence_area',
    task: 'task',
  } as const;
  const update = query.updateTable(tableNames[table]).set(columns).where('code', '=', code);
  return run(database, update).changes === 1;
}

/** A leg is the same in both directions and stored once. */
function changeTravel(
  database: Database,
  { from, to, kilometres, minutes }: Extract<OrganisationChange, { kind: 'travel' }>,
): boolean {
  const update = query
    .updateTable('travel')
    .set({ kilometres, minutes })
    .where('from_office', 'in', [from, to])
    .where('to_office', 'in', [from, to]);
  return run(database, update).changes === 1;
}

function readAgencies(database: Database): Agency[] {
  const rows = all(
    database,
    query
      .selectFrom('unit')
      .selectAll()
      .where('kind', '=', 'agency')
      .where('is_in_use', '=', 1)
      .orderBy('position'),
  );
  return rows.map((row) => ({
    code: row.code,
    names: toNames(row),
    shortNames: { fi: row.short_fi, sv: row.short_sv, en: row.short_en },
    validFrom: row.valid_from,
    validTo: row.valid_to,
  }));
}

function readSectors(database: Database): Sector[] {
  const rows = all(
    database,
    query
      .selectFrom('unit')
      .selectAll()
      .where('kind', '=', 'sector')
      .where('is_in_use', '=', 1)
      .orderBy('position'),
  );
  return rows.map((row) => ({ code: row.code, names: toNames(row) }));
}

function readOffices(database: Database): Office[] {
  const rows = all(database, query.selectFrom('office').selectAll().orderBy('position'));
  return rows.map((row) => ({
    code: row.code,
    names: toNames(row),
    agency: row.agency,
    isHead: row.is_head === 1,
    latitude: row.latitude,
    longitude: row.longitude,
  }));
}

function readTravel(database: Database): TravelLegRow[] {
  const rows = all(database, query.selectFrom('travel').selectAll().orderBy('position'));
  return rows.map(({ from_office: from, to_office: to, kilometres, minutes }) => ({
    from,
    to,
    kilometres,
    minutes,
  }));
}

function readGoals(database: Database): Goal[] {
  const rows = all(database, query.selectFrom('goal_category').selectAll().orderBy('position'));
  return rows.map((row) => ({ code: row.code, names: toNames(row) }));
}

function readCompetences(database: Database): Competence[] {
  const rows = all(database, query.selectFrom('competence_area').selectAll().orderBy('position'));
  return rows.map((row) => ({ code: row.code, names: toNames(row), sector: row.sector }));
}

function readTasks(database: Database): Task[] {
  const rows = all(database, query.selectFrom('task').selectAll().orderBy('position'));
  return rows.map((row) => ({
    code: row.code,
    names: toNames(row),
    sector: row.sector,
    isCritical: row.is_critical === 1,
  }));
}

function toNames(row: NameColumns): Names {
  return { fi: row.name_fi, sv: row.name_sv, en: row.name_en };
}
