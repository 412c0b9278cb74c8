import type { ContractRouterClient } from '@orpc/contract';
import type {
  Cohort,
  Contract,
  Organisation,
  Programme,
  Roster,
  Substitution,
} from '../../electron/contract/index.ts';

/** All that a document is made of. */
export interface DocumentData {
  readonly roster: Roster;
  readonly organisation: Organisation;
  readonly people: Cohort['people'];
  readonly programme: Programme;
  /** Who stands in for whom; of no tasks where the method has none. */
  readonly tasks: Substitution['tasks'];
}

/** Gathers a cohort's document data; null while no roster is accepted. */
export async function readDocumentData(
  client: ContractRouterClient<Contract>,
  cohortId: number,
): Promise<DocumentData | null> {
  const roster = await client.rosters.get({ cohortId });
  if (roster === null) return null;
  const [organisation, cohort, programme, substitution] = await Promise.all([
    client.organisation.get(),
    client.cohorts.get({ cohortId }),
    client.programme.get({ cohortId }),
    client.programme.substitution({ cohortId }),
  ]);
  const { people } = cohort;
  return {
    roster,
    organisation,
    people,
    programme,
    tasks: substitution.tasks,
  };
}
