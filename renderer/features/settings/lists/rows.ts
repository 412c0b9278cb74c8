import type {
  Competence,
  Goal,
  Office,
  Organisation,
  Sector,
} from '../../../../electron/contract/index.ts';

/** The lists of reference data, in the order in which they are offered. */
export const listKinds = ['sector', 'office', 'goal', 'competence'] as const;
export type ListKind = (typeof listKinds)[number];

/** A row of one of the lists. */
export type ListedRow =
  | (Sector & { readonly kind: 'sector' })
  | (Office & { readonly kind: 'office' })
  | (Goal & { readonly kind: 'goal' })
  | (Competence & { readonly kind: 'competence' });

/** The rows of a list, in the order of the data. */
export function listedRows(
  kind: ListKind,
  { sectors, offices, goals, competences }: Organisation,
): readonly ListedRow[] {
  switch (kind) {
    case 'sector':
      return sectors.map((row) => ({ ...row, kind }));
    case 'office':
      return offices.map((row) => ({ ...row, kind }));
    case 'goal':
      return goals.map((row) => ({ ...row, kind }));
    case 'competence':
      return competences.map((row) => ({ ...row, kind }));
  }
}
