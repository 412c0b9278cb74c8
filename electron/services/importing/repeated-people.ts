import type { ImportIssue, PersonDraft } from '../../contract/index.ts';
import type { PersonMatch } from './match-people.ts';

/** Rows that are left out, because their people are on other rows, each with its issue. */
export type RepeatedPeople = ReadonlyMap<PersonDraft, ImportIssue>;

/**
 * Finds the rows of a file that still has two who were made one: the row under the key that was
 * given up is left out where the person is on a row of one's own. O(rows).
 */
export function findRepeated(
  drafts: readonly PersonDraft[],
  matches: ReadonlyMap<PersonDraft, PersonMatch>,
  aliases: ReadonlyMap<string, number>,
): RepeatedPeople {
  const rowOf = new Map([...matches].map(([draft, { stored }]) => [stored.id, draft]));
  return new Map(
    drafts.flatMap((draft): (readonly [PersonDraft, ImportIssue])[] => {
      const own = matches.has(draft) ? undefined : rowOf.get(aliases.get(draft.key) ?? 0);
      return own === undefined ? [] : [[draft, issueOf(draft, own)]];
    }),
  );
}

function issueOf({ sheet, row }: PersonDraft, own: PersonDraft): ImportIssue {
  return {
    sheet,
    row,
    column: null,
    code: 'person-twice',
    severity: 'error',
    params: {
      earlierRow: own.row,
      earlierSheet: own.sheet,
      ...(own.sheet === sheet ? {} : { context: 'other-sheet' }),
    },
    questionId: null,
  };
}
