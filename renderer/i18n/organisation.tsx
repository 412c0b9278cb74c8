import { createContext, type ReactNode, use, useMemo } from 'react';
import type { Language, Names, Organisation } from '../../electron/contract/index.ts';
import { useWords } from './words.tsx';

/** The kinds of reference data that have a name in three languages. */
export type NamedKind = 'agency' | 'sector' | 'office' | 'goal' | 'competence' | 'task';

/** The organisation's reference data with its names in the coordinator's language. */
export interface OrganisationNames {
  readonly organisation: Organisation;
  /** The full name of a code, or the code itself where the data no longer knows it. */
  nameOf(kind: NamedKind, code: string): string;
  /** The short name of an agency, for marks and narrow columns. */
  shortNameOf(agency: string): string;
  /** The place of an agency in the data, which chooses its mark and colour; -1 if unknown. */
  agencyIndex(agency: string): number;
}

const empty: Organisation = {
  agencies: [],
  sectors: [],
  offices: [],
  travel: [],
  goals: [],
  competences: [],
  tasks: [],
};

const OrganisationContext = createContext<OrganisationNames>(nameOrganisation(empty, 'fi'));

/** Gives the page the organisation's data; the names follow the language at once. */
export function OrganisationProvider({
  organisation,
  children,
}: {
  readonly organisation: Organisation;
  readonly children: ReactNode;
}) {
  const { language } = useWords();
  const named = useMemo(() => nameOrganisation(organisation, language), [organisation, language]);
  return <OrganisationContext value={named}>{children}</OrganisationContext>;
}

/** The organisation's data and the names of its codes in the coordinator's language. */
export function useOrganisation(): OrganisationNames {
  return use(OrganisationContext);
}

function nameOrganisation(organisation: Organisation, language: Language): OrganisationNames {
  const names: Readonly<Record<NamedKind, ReadonlyMap<string, Names>>> = {
    agency: byCode(organisation.agencies),
    sector: byCode(organisation.sectors),
    office: byCode(organisation.offices),
    goal: byCode(organisation.goals),
    competence: byCode(organisation.competences),
    task: byCode(organisation.tasks),
  };
  const shortNames = new Map(
    organisation.agencies.map((agency) => [agency.code, agency.shortNames[language]]),
  );
  const places = new Map(organisation.agencies.map((agency, index) => [agency.code, index]));
  return {
    organisation,
    nameOf: (kind, code) => names[kind].get(code)?.[language] || code,
    shortNameOf: (agency) => shortNames.get(agency) || agency,
    agencyIndex: (agency) => places.get(agency) ?? -1,
  };
}

function byCode(rows: readonly { readonly code: string; readonly names: Names }[]) {
  return new Map(rows.map((row) => [row.code, row.names]));
}
