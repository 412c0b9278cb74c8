import { afterEach, beforeEach, expect, it } from 'vitest';
import { type OrganisationChange, Refused } from '../contract/index.ts';
import {
  closeDatabase,
  type Database,
  openDatabase,
  readHistory,
  readOrganisationDetails,
} from '../database/index.ts';
import { editOrganisation } from './organisation.ts';

const names = { fi: 'Uusi', sv: 'Ny', en: 'New' };
const unit = { names, shortNames: names, validFrom: null, validTo: null, isInUse: true };
let database: Database;

beforeEach(() => {
  const opening = openDatabase(':memory:', { now: () => new Date('2026-03-05T10:00:00Z') });
  if (opening.status === 'refused') throw new Error(opening.refusal.code);
  database = opening.database;
});

afterEach(() => closeDatabase(database));

function refusalOf(edit: OrganisationChange) {
  try {
    editOrganisation(database, edit);
  } catch (error) {
    if (error instanceof Refused) return error.refusal;
    throw error;
  }
  return null;
}

const refused: readonly (readonly [string, OrganisationChange, object])[] = [
  [
    'a sector with the code of another',
    { kind: 'new-sector', code: 'POL', names },
    { code: 'value-invalid', params: { field: 'code-taken' } },
  ],
  [
    'a domain of another family',
    { kind: 'email-family', family: null, domains: ['avi.fi'] },
    { code: 'value-invalid', params: { field: 'domain-taken' } },
  ],
  [
    'a unit that ends before it begins',
    {
      ...unit,
      kind: 'unit',
      code: 'LVV',
      validFrom: '2026-01-02',
      validTo: '2026-01-01',
    },
    { code: 'value-invalid', params: { field: 'validity' } },
  ],
  [
    'a successor that comes round again',
    { kind: 'new-successor', code: 'LVV', successor: 'LAAVI', validFrom: '2030-01-01', rule: null },
    { code: 'value-invalid', params: { field: 'successor' } },
  ],
  [
    'to remove an agency that has offices',
    { kind: 'remove', table: 'unit', code: 'LAAVI' },
    { code: 'reference-in-use' },
  ],
  [
    'a goal that is not there any more',
    { kind: 'remove', table: 'goal', code: 'G7' },
    { code: 'value-invalid', params: { field: 'reference' } },
  ],
];

it.each(refused)('refuses %s and leaves no step', (_name, edit, refusal) => {
  expect(refusalOf(edit)).toMatchObject(refusal);
  expect(readHistory(database).undo).toBeNull();
});

it('refuses an identity code in the short name of a unit and in the rule of a successor', () => {
  const code = ['0101', '90', '-', '123', 'A'].join('');
  const shortNames = { ...names, sv: code };
  const next = { code: 'LVV', successor: 'KKV', validFrom: '2030-01-01' };
  expect(refusalOf({ ...unit, kind: 'unit', code: 'LVV', shortNames })?.code).toBe(
    'identity-code-refused',
  );
  expect(refusalOf({ kind: 'new-successor', ...next, rule: code })?.code).toBe(
    'identity-code-refused',
  );
});

it('names the step of an edit', () => {
  editOrganisation(database, { kind: 'new-goal', names });
  expect(readHistory(database).undo).toMatchObject({ code: 'add-reference' });
  editOrganisation(database, { ...unit, kind: 'unit', code: 'LVV' });
  expect(readHistory(database).undo).toMatchObject({
    code: 'edit-reference',
    params: { code: 'LVV' },
  });
  expect(readOrganisationDetails(database).units.find(({ code }) => code === 'LVV')).toMatchObject(
    unit,
  );
});
