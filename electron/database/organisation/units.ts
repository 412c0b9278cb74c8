import type { Names, OrganisationChange, Unit } from '../../contract/index.ts';
import type { Database } from '../connection.ts';
import { all, get, query, run } from '../query.ts';
import type { UnitTable } from '../tables/organisation.ts';
import { positionAfter } from './codes.ts';
import { nameColumns, namesOf } from './names.ts';
import { type OrganisationOutcome, outcomeOf } from './outcome.ts';
import { usesOf } from './removal.ts';

type UnitChange = Extract<
  OrganisationChange,
  { kind: 'new-unit' | 'unit' | 'new-successor' | 'remove-successor' }
>;

/** Agencies, departments and units over time, each with what it becomes, in their order. */
export function readUnits(database: Database): readonly Unit[] {
  const units = all(database, query.selectFrom('unit').selectAll().orderBy('position'));
  const codeOf = new Map(units.map(({ id, code }) => [id, code]));
  const successors = all(
    database,
    query.selectFrom('unit_successor').selectAll().orderBy('valid_from').orderBy('id'),
  );
  return units.flatMap(({ kind, ...row }) => {
    if (kind === 'sector') return [];
    return {
      code: row.code,
      kind,
      parent: row.parent_id === null ? null : (codeOf.get(row.parent_id) ?? null),
      names: namesOf(row),
      shortNames: { fi: row.short_fi, sv: row.short_sv, en: row.short_en },
      validFrom: row.valid_from,
      validTo: row.valid_to,
      isInUse: row.is_in_use === 1,
      successors: successors
        .filter((successor) => successor.old_id === row.id)
        .map((successor) => ({
          code: codeOf.get(successor.new_id) ?? '',
          validFrom: successor.valid_from,
          rule: successor.rule,
          isEstimated: successor.is_estimated === 1,
        })),
    };
  });
}

/** Carries out one edit of the units. To be called inside `change`. */
export function changeUnits(database: Database, change: UnitChange): OrganisationOutcome {
  switch (change.kind) {
    case 'new-unit':
      return addUnit(database, change);
    case 'unit':
      return changeUnit(database, change);
    case 'new-successor':
      return addSuccessor(database, change);
    case 'remove-successor':
      return removeSuccessor(database, change);
  }
}

/** Adds a unit at the end, in use and without an end. */
export function insertUnit(
  database: Database,
  unit: {
    readonly code: string;
    readonly kind: UnitTable['kind'];
    readonly parentId: number | null;
    readonly names: Names;
  },
): OrganisationOutcome {
  const rows = all(database, query.selectFrom('unit').select(['code', 'position']));
  if (rows.some(({ code }) => code === unit.code)) return { status: 'taken' };
  const row = {
    code: unit.code,
    kind: unit.kind,
    parent_id: unit.parentId,
    sector_id: null,
    ...nameColumns(unit.names),
    ...shortColumns(unit.names),
    valid_from: null,
    valid_to: null,
    is_in_use: 1,
    position: positionAfter(rows),
  };
  return outcomeOf(run(database, query.insertInto('unit').values(row)));
}

/** What belongs to an agency is a department; what belongs to a department is a unit. */
function addUnit(
  database: Database,
  { code, parent, names }: Extract<UnitChange, { kind: 'new-unit' }>,
): OrganisationOutcome {
  if (parent === null) return insertUnit(database, { code, kind: 'agency', parentId: null, names });
  const above = findUnit(database, parent);
  if (above === undefined) return { status: 'unknown' };
  const kind = above.kind === 'agency' ? 'department' : 'unit';
  return insertUnit(database, { code, kind, parentId: above.id, names });
}

/** An agency that people or offices are of stays in use. */
function changeUnit(
  database: Database,
  change: Extract<UnitChange, { kind: 'unit' }>,
): OrganisationOutcome {
  const unit = findUnit(database, change.code);
  if (unit === undefined) return { status: 'unknown' };
  const goesOut = unit.is_in_use === 1 && !change.isInUse;
  const uses = goesOut ? usesOf(database, { table: 'unit', code: change.code }) : 0;
  if (uses > 0) return { status: 'in-use', uses };
  const columns = {
    ...nameColumns(change.names),
    ...shortColumns(change.shortNames),
    valid_from: change.validFrom,
    valid_to: change.validTo,
    is_in_use: Number(change.isInUse),
  };
  return outcomeOf(run(database, query.updateTable('unit').set(columns).where('id', '=', unit.id)));
}

function addSuccessor(
  database: Database,
  { code, successor, validFrom, rule }: Extract<UnitChange, { kind: 'new-successor' }>,
): OrganisationOutcome {
  const old = findUnit(database, code);
  const next = findUnit(database, successor);
  if (old === undefined || next === undefined) return { status: 'unknown' };
  if (leadsTo(database, next.id, old.id)) return { status: 'circular' };
  const ends = { old_id: old.id, new_id: next.id, valid_from: validFrom };
  if (findSuccessor(database, ends) !== undefined) return { status: 'taken' };
  const row = { ...ends, kind: rule === null ? 'merge' : 'split', rule, is_estimated: 0 } as const;
  return outcomeOf(run(database, query.insertInto('unit_successor').values(row)));
}

function removeSuccessor(
  database: Database,
  { code, successor, validFrom }: Extract<UnitChange, { kind: 'remove-successor' }>,
): OrganisationOutcome {
  const old = findUnit(database, code);
  const next = findUnit(database, successor);
  if (old === undefined || next === undefined) return { status: 'unknown' };
  const ends = { old_id: old.id, new_id: next.id, valid_from: validFrom };
  const id = findSuccessor(database, ends)?.id ?? 0;
  return outcomeOf(run(database, query.deleteFrom('unit_successor').where('id', '=', id)));
}

/** Whether a unit is or becomes another one in the end, by any way. */
function leadsTo(database: Database, fromId: number, toId: number): boolean {
  const rows = all(database, query.selectFrom('unit_successor').select(['old_id', 'new_id']));
  const reached = new Set([fromId]);
  for (const id of reached) {
    for (const row of rows) if (row.old_id === id) reached.add(row.new_id);
  }
  return reached.has(toId);
}

function findSuccessor(
  database: Database,
  ends: { readonly old_id: number; readonly new_id: number; readonly valid_from: string },
) {
  return get(
    database,
    query
      .selectFrom('unit_successor')
      .select('id')
      .where('old_id', '=', ends.old_id)
      .where('new_id', '=', ends.new_id)
      .where('valid_from', '=', ends.valid_from),
  );
}

function findUnit(database: Database, code: string) {
  const unit = query.selectFrom('unit').selectAll().where('code', '=', code);
  return get(database, unit.where('kind', '!=', 'sector'));
}

function shortColumns({ fi, sv, en }: Names) {
  return { short_fi: fi, short_sv: sv, short_en: en };
}
