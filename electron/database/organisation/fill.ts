import type Sqlite from 'better-sqlite3';
import agencies from '../../../resources/organisation/agencies.json' with { type: 'json' };
import competences from '../../../resources/organisation/competences.json' with { type: 'json' };
import emailDomains from '../../../resources/organisation/email-domains.json' with { type: 'json' };
import goals from '../../../resources/organisation/goals.json' with { type: 'json' };
import methods from '../../../resources/organisation/methods.json' with { type: 'json' };
import offices from '../../../resources/organisation/offices.json' with { type: 'json' };
import sectors from '../../../resources/organisation/sectors.json' with { type: 'json' };
import successors from '../../../resources/organisation/successors.json' with { type: 'json' };
import tasks from '../../../resources/organisation/tasks.json' with { type: 'json' };
import travel from '../../../resources/organisation/travel.json' with { type: 'json' };
import type { Names } from '../../contract/index.ts';

type Row = Readonly<Record<string, string | number | null>>;

/**
 * Fills an empty database with the reference data that the product ships. From then on the rows
 * belong to the database: they are edited there, and this is never run again.
 */
export function fillReferenceData(sqlite: Sqlite.Database): void {
  insertAll(sqlite, 'method', methods.rows.map(codeRow));
  fillUnits(sqlite);
  insertAll(sqlite, 'office', offices.rows.map(officeRow));
  insertAll(sqlite, 'travel', travel.rows.map(travelRow));
  insertAll(sqlite, 'goal_category', goals.rows.map(codeRow));
  insertAll(
    sqlite,
    'competence_area',
    competences.rows.map((row, position) => ({ ...codeRow(row, position), sector: row.sector })),
  );
}

/** Fills the task catalogue that the product ships; part of the migration that makes its table. */
export function fillTasks(sqlite: Sqlite.Database): void {
  insertAll(
    sqlite,
    'task',
    tasks.rows.map((row, position) => ({
      ...codeRow(row, position),
      sector: row.sector,
      is_critical: Number(row.isCritical),
    })),
  );
}

/** Fills the families of e-mail domains; part of the migration that makes their table. */
export function fillEmailDomains(sqlite: Sqlite.Database): void {
  insertAll(sqlite, 'email_domain', emailDomains.rows);
}

/** A unit as the data files give it, whichever file it comes from. */
interface UnitSource {
  readonly code: string;
  readonly kind: string;
  readonly parent: string | null;
  readonly sector: string | null;
  readonly names: Names;
  readonly shortNames: Names;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly isInUse: boolean;
}

function fillUnits(sqlite: Sqlite.Database): void {
  const units = [...agencyUnits(), ...sectorUnits(), ...departmentUnits(), ...successorUnits()];
  const ids = new Map(units.map((unit, index) => [unit.code, index + 1]));
  insertAll(
    sqlite,
    'unit',
    units.map((unit, index) => unitRow(unit, index, ids)),
  );
  insertAll(
    sqlite,
    'unit_successor',
    successors.successors.map((row) => ({
      old_id: ids.get(row.old) ?? null,
      new_id: ids.get(row.new) ?? null,
      kind: row.kind,
      rule: row.rule,
      valid_from: row.validFrom,
      is_estimated: Number(row.isEstimated),
    })),
  );
}

function agencyUnits(): UnitSource[] {
  return agencies.rows.map((row) => ({
    ...row,
    kind: 'agency',
    parent: null,
    sector: null,
    isInUse: true,
  }));
}

function sectorUnits(): UnitSource[] {
  return sectors.rows.map((row) => ({
    ...row,
    kind: 'sector',
    parent: null,
    sector: null,
    shortNames: row.names,
    validFrom: null,
    validTo: null,
    isInUse: true,
  }));
}

/** An agency's department for a sector bears the sector's names, such as ESAVI/POL. */
function departmentUnits(): UnitSource[] {
  const sectorByCode = new Map(sectors.rows.map((row) => [row.code, row]));
  return agencies.rows.flatMap((agency) =>
    agency.sectors.flatMap((code) => {
      const names = sectorByCode.get(code)?.names;
      if (names === undefined) return [];
      return {
        code: `${agency.code}/${code}`,
        kind: 'department',
        parent: agency.code,
        sector: code,
        names,
        shortNames: names,
        validFrom: agency.validFrom,
        validTo: agency.validTo,
        isInUse: true,
      };
    }),
  );
}

function successorUnits(): UnitSource[] {
  const inUse = new Set(agencies.rows.map((agency) => agency.code));
  return successors.units.map((row) => ({
    ...row,
    sector: null,
    isInUse: inUse.has(row.code.split('/')[0] ?? ''),
  }));
}

function unitRow(unit: UnitSource, index: number, ids: ReadonlyMap<string, number>): Row {
  const idOf = (code: string | null) => (code === null ? null : (ids.get(code) ?? null));
  return {
    ...codeRow(unit, index),
    id: index + 1,
    kind: unit.kind,
    parent_id: idOf(unit.parent),
    sector_id: idOf(unit.sector),
    short_fi: unit.shortNames.fi,
    short_sv: unit.shortNames.sv,
    short_en: unit.shortNames.en,
    valid_from: unit.validFrom,
    valid_to: unit.validTo,
    is_in_use: Number(unit.isInUse),
  };
}

function officeRow(row: (typeof offices.rows)[number], position: number): Row {
  return {
    ...codeRow(row, position),
    agency: row.agency,
    is_head: Number(row.isHead),
    latitude: row.latitude,
    longitude: row.longitude,
  };
}

function travelRow(row: (typeof travel.rows)[number], position: number): Row {
  return {
    from_office: row.from,
    to_office: row.to,
    kilometres: row.kilometres,
    minutes: row.minutes,
    position,
  };
}

function codeRow(row: { readonly code: string; readonly names: Names }, position: number): Row {
  const { fi, sv, en } = row.names;
  return { code: row.code, name_fi: fi, name_sv: sv, name_en: en, position };
}

function insertAll(sqlite: Sqlite.Database, table: string, rows: readonly Row[]): void {
  const columns = Object.keys(rows[0] ?? {});
  const places = columns.map((column) => `@${column}`);
  const insert = sqlite.prepare(
    `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${places.join(', ')})`,
  );
  for (const row of rows) insert.run(row);
}
