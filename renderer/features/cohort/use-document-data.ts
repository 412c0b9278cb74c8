import { useQuery } from '@tanstack/react-query';
import { useDesk } from '../../app/index.ts';
import type { DocumentData } from '../../documents/index.ts';
import { useOrganisation } from '../../i18n/index.ts';

/** What a cohort's documents are made of: undefined while asked for, null without a roster. */
export function useDocumentData(cohortId: number | null): DocumentData | null | undefined {
  const desk = useDesk();
  const { organisation } = useOrganisation();
  const asked = { input: { cohortId: cohortId ?? 0 }, enabled: cohortId !== null };
  const { data: roster } = useQuery(desk.rosters.get.queryOptions(asked));
  const further = { ...asked, enabled: roster !== null && roster !== undefined };
  const { data: cohort } = useQuery(desk.cohorts.get.queryOptions(further));
  const { data: programme } = useQuery(desk.programme.get.queryOptions(further));
  const { data: substitution } = useQuery(desk.programme.substitution.queryOptions(further));
  if (roster === null) return null;
  if (roster === undefined || cohort === undefined) return undefined;
  if (programme === undefined || substitution === undefined) return undefined;
  const { people } = cohort;
  return { roster, organisation, people, programme, tasks: substitution.tasks };
}
