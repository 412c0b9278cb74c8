import { type Organisation, type OrganisationChange, Refused } from '../contract/index.ts';
import {
  type ChangeDescription,
  change,
  changeOrganisation,
  type Database,
  type OrganisationOutcome,
  readOrganisation,
} from '../database/index.ts';
import { refuseIdentityCodes } from './identity-codes.ts';

/** Edits one row of the reference data as one undo step, and gives the whole as it is then. */
export function editOrganisation(database: Database, edit: OrganisationChange): Organisation {
  refuseIdentityCodes(edit);
  if (edit.kind === 'unit') refuseBackwardValidity(edit);
  const outcome = change(database, stepOf(edit), () => changeOrganisation(database, edit));
  if (outcome.status !== 'done') throw refusalOf(outcome, edit);
  return readOrganisation(database);
}

function refuseBackwardValidity({
  validFrom,
  validTo,
}: Extract<OrganisationChange, { kind: 'unit' }>): void {
  if (validFrom !== null && validTo !== null && validTo < validFrom)
    throw new Refused('value-invalid', { field: 'validity' });
}

function refusalOf(
  outcome: Exclude<OrganisationOutcome, { status: 'done' }>,
  edit: OrganisationChange,
): Refused {
  switch (outcome.status) {
    case 'unknown':
      return new Refused('value-invalid', { field: 'reference' });
    case 'taken':
      return takenRefusal(edit);
    case 'in-use':
      return new Refused('reference-in-use', { count: outcome.uses });
    case 'circular':
      return new Refused('value-invalid', { field: 'successor' });
  }
}

function takenRefusal({ kind }: OrganisationChange): Refused {
  switch (kind) {
    case 'email-family':
      return new Refused('value-invalid', { field: 'domain-taken' });
    case 'new-successor':
      return new Refused('value-invalid', { field: 'successor-taken' });
    default:
      return new Refused('value-invalid', { field: 'code-taken' });
  }
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
    case 'new-sector':
    case 'new-goal':
    case 'new-competence':
    case 'new-office':
    case 'new-unit':
      return { code: 'add-reference', params: { name: edit.names.fi } };
    case 'competence-sector':
    case 'office':
    case 'unit':
    case 'new-successor':
    case 'remove-successor':
      return { code: 'edit-reference', params: { code: edit.code } };
    case 'remove':
      return { code: 'remove-reference', params: { code: edit.code } };
    case 'email-family':
      return { code: 'edit-email-domains', params: {} };
  }
}
