import type {
  Agency,
  Competence,
  Goal,
  Office,
  Organisation,
  OrganisationChange,
  OrganisationDetails,
  Sector,
  Task,
  TravelLegRow,
} from '../../contract/index.ts';
import type { Database } from '../connection.ts';
import { all, query, run } from '../query.ts';
import { positionAfter } from './codes.ts';
import { changeEmailFamily, readEmailFamilies } from './email-domains.ts';
import { changeLists } from './lists.ts';
import { nameColumns, namesOf } from './names.ts';
import { type OrganisationOutcome, outcomeOf } from './outcome.ts';
import { removeRow } from './removal.ts';
import { changeTasks } from './tasks.ts';
import { changeUnits, readUnits } from './units.ts';

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

/** What the editors of units and e-mail domains show besides. */
export function readOrganisationDetails(database: Database): OrganisationDetails {
  return { units: readUnits(database), emailFamilies: readEmailFamilies(database) };
}

/** Carries out one edit of the reference data. To be called inside `change`. */
export function changeOrganisation(
  database: Database,
  change: OrganisationChange,
): OrganisationOutcome {
  switch (change.kind) {
    case 'names':
      return changeNames(database, change);
    case 'travel':
      return changeTravel(database, change);
    case 'new-task':
    case 'task-critical':
    case 'remove-task':
      return changeTasks(database, change);
    case 'new-unit':
    case 'unit':
    case 'new-successor':
    case 'remove-successor':
      return changeUnits(database, change);
    case 'email-family':
      return changeEmailFamily(database, change);
    case 'remove':
      return removeRow(database, change);
    default:
      return changeLists(database, change);
  }
}

function changeNames(
  database: Database,
  { table, code, names }: Extract<OrganisationChange, { kind: 'names' }>,
): OrganisationOutcome {
  const columns = nameColumns(names);
  if (table === 'agency' || table === 'sector') {
    const update = query.updateTable('unit').set(columns).where('kind', '=', table);
    return outcomeOf(run(database, update.where('code', '=', code)));
  }
  const tableNames = {
    office: 'office',
    goal: 'goal_category',
    competence: 'competence_area',
    task: 'task',
  } as const;
  const update = query.updateTable(tableNames[table]).set(columns).where('code', '=', code);
  return outcomeOf(run(database, update));
}

/** A leg is the same in both directions and stored once; that of a new office is not there yet. */
function changeTravel(
  database: Database,
  { from, to, kilometres, minutes }: Extract<OrganisationChange, { kind: 'travel' }>,
): OrganisationOutcome {
  const update = query
    .updateTable('travel')
    .set({ kilometres, minutes })
    .where('from_office', 'in', [from, to])
    .where('to_office', 'in', [from, to]);
  if (run(database, update).changes === 1) return { status: 'done' };
  const ends = query.selectFrom('office').select('code').where('code', 'in', [from, to]);
  if (all(database, ends).length < 2) return { status: 'unknown' };
  const position = positionAfter(all(database, query.selectFrom('travel').select('position')));
  const leg = { from_office: from, to_office: to, kilometres, minutes, position };
  return outcomeOf(run(database, query.insertInto('travel').values(leg)));
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
    names: namesOf(row),
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
  return rows.map((row) => ({ code: row.code, names: namesOf(row) }));
}

function readOffices(database: Database): Office[] {
  const rows = all(database, query.selectFrom('office').selectAll().orderBy('position'));
  return rows.map((row) => ({
    code: row.code,
    names: namesOf(row),
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
  return rows.map((row) => ({ code: row.code, names: namesOf(row) }));
}

function readCompetences(database: Database): Competence[] {
  const rows = all(database, query.selectFrom('competence_area').selectAll().orderBy('position'));
  return rows.map((row) => ({ code: row.code, names: namesOf(row), sector: row.sector }));
}

function readTasks(database: Database): Task[] {
  const rows = all(database, query.selectFrom('task').selectAll().orderBy('position'));
  return rows.map((row) => ({
    code: row.code,
    names: namesOf(row),
    sector: row.sector,
    isCritical: row.is_critical === 1,
  }));
}
