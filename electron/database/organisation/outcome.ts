/** What became of an edit of the reference data. Nothing is changed unless it is done. */
export type OrganisationOutcome =
  | { readonly status: 'done' }
  /** There is no such row, or none that the edit refers to. */
  | { readonly status: 'unknown' }
  /** Another row has the code or the domain already. */
  | { readonly status: 'taken' }
  /** So many people, pairs and other rows refer to it. */
  | { readonly status: 'in-use'; readonly uses: number }
  /** A unit would become itself in the end. */
  | { readonly status: 'circular' };

/** Done if exactly one row was changed, unknown otherwise. */
export function outcomeOf({ changes }: { readonly changes: number }): OrganisationOutcome {
  return { status: changes === 1 ? 'done' : 'unknown' };
}
