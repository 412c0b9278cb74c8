import { type Organisation, type OrganisationChange, Refused } from '../contract/index.ts';
import {
  type ChangeDescription,
  change,
  changeOrganisation,
  type Database,
  readOrganisation,
} from '../database/index.ts';
import { refuseIdentityCodes } from './identity-codes.ts';

/** Edits one row of the reference data as one undo step, and gives the whole as it is then. */
export function editOrganisation(database: Database, edit: OrganisationChange): Organisation {
  if (edit.kind === 'names' || edit.kind === 'new-task') refuseIdentityCodes(edit.names);
  const known = change(database, stepOf(edit), () => changeOrganisation(database, edit));
  if (!known) throw new Refused('value-invalid', { field: 'reference' });
  return readOrganisation(database);
}

function stepOf(edit: OrganisationChange): ChangeDescription {
  switch (edit.kind) {
    case 'names':
      return { code: 'edit-names', params: { name: edit.names.fi } };
    case 'travel':
      return { code: 'edit-travel', params: { from: edit.from, to: edit.to } };
    case 'new-task':
      return { code: 'add-task', params: { name: edit.names.fi } };
    case 'task-critical':
      return { code: 'edit-task', params: { code: edit.code } };
    case 'remove-task':
      return { code: 'remove-task', params: { code: edit.code } };
  }
}
