import { type Organisation, type OrganisationChange, Refused } from '../contract/index.ts';
import { change, changeOrganisation, type Database, readOrganisation } from '../database/index.ts';

/** Edits one row of the reference data as one undo step, and gives the whole as it is then. */
export function editOrganisation(database: Database, edit: OrganisationChange): Organisation {
  const step =
    edit.kind === 'names'
      ? { code: 'edit-names', params: { name: edit.names.fi } }
      : { code: 'edit-travel', params: { from: edit.from, to: edit.to } };
  const known = change(database, step, () => changeOrganisation(database, edit));
  if (!known)
    throw new Refused('value-invalid', { field: edit.kind === 'names' ? edit.code : edit.from });
  return readOrganisation(database);
}
