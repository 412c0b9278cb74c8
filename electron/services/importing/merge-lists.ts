import type { ColumnUse, Person, PersonDraft, ProfileField } from '../../contract/index.ts';

/** The values, by their codes, of which a list has a column each. */
export type CodesByField = ReadonlyMap<ProfileField, ReadonlySet<string>>;

/** The codes that have columns of their own, in the lists that have no column for the whole. */
export function codesWithColumns(uses: readonly ColumnUse[]): CodesByField {
  const wholes = new Set(uses.flatMap((use) => (use.kind === 'field' ? [use.field] : [])));
  const codes = new Map<ProfileField, Set<string>>();
  for (const use of uses) {
    if (use.kind !== 'task' && use.kind !== 'tick') continue;
    const [field, code] =
      use.kind === 'task' ? ['tasks' as const, use.task] : [use.field, use.value];
    if (!wholes.has(field)) codes.set(field, (codes.get(field) ?? new Set()).add(code));
  }
  return codes;
}

/**
 * The draft with what is stored of the values that have no column: a column for one value of a list
 * says nothing of the others. A value whose cell could not be read stays as it is stored.
 */
export function mergeLists(draft: PersonDraft, stored: Person, codesOf: CodesByField): PersonDraft {
  const merge = <Item>(
    field: ProfileField,
    told: readonly Item[],
    kept: readonly Item[],
    codeOf: (item: Item) => string,
  ): readonly Item[] => {
    const codes = codesOf.get(field);
    if (codes === undefined) return told;
    const read = draft.unreadFields.includes(field) ? new Set(told.map(codeOf)) : codes;
    return replaceCodes(kept, told, (item) => read.has(codeOf(item)));
  };
  const itself = <Code>(code: Code): Code => code;
  return {
    ...draft,
    goals: merge('goals', draft.goals, stored.goals, itself),
    offers: merge('offers', draft.offers, stored.offers, itself),
    seeks: merge('seeks', draft.seeks, stored.seeks, itself),
    languages: merge('languages', draft.languages, stored.languages, itself),
    tasks: merge('tasks', draft.tasks, stored.tasks, ({ task }) => task),
  };
}

/** Puts what is told into the places of what it replaces, in its own order; the rest stays put. */
function replaceCodes<Item>(
  kept: readonly Item[],
  told: readonly Item[],
  isReplaced: (item: Item) => boolean,
): readonly Item[] {
  const places = kept.filter(isReplaced).length;
  let next = 0;
  const inPlace = kept.flatMap((item) => {
    if (!isReplaced(item)) return [item];
    const own = told.slice(next, next + 1);
    next += 1;
    return own;
  });
  return [...inPlace, ...told.slice(places)];
}
