import type { ColumnUse, ImportMapping, Organisation } from '../../contract/index.ts';

/**
 * A mapping without the columns for values that the organisation does not know, because they were
 * removed after the mapping was kept; such columns are guessed anew.
 */
export function knownPart(mapping: ImportMapping, organisation: Organisation): ImportMapping {
  const isKnown = knownUses(organisation);
  return {
    ...mapping,
    tables: mapping.tables.map((table) => ({
      ...table,
      columns: table.columns.filter(({ use }) => isKnown(use)),
    })),
  };
}

function knownUses({ tasks, goals, competences }: Organisation): (use: ColumnUse) => boolean {
  const codesOf = (rows: readonly { readonly code: string }[]): ReadonlySet<string> =>
    new Set(rows.map(({ code }) => code));
  const knownTasks = codesOf(tasks);
  const competenceCodes = codesOf(competences);
  const ticks = {
    goals: codesOf(goals),
    offers: competenceCodes,
    seeks: competenceCodes,
    languages: new Set(['fi', 'sv', 'en']),
  };
  return (use) => {
    if (use.kind === 'task') return knownTasks.has(use.task);
    return use.kind !== 'tick' || ticks[use.field].has(use.value);
  };
}
