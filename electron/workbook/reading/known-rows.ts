import type {
  ImportIssue,
  ImportIssueCode,
  Params,
  PersonDraft,
  ProfileField,
} from '../../contract/index.ts';
import { nameKey } from '../cells/text.ts';

/** Something to report of a row against the rows before it. */
export interface RowFinding {
  readonly field: ProfileField | null;
  readonly code: ImportIssueCode;
  readonly severity: ImportIssue['severity'];
  readonly params: Params;
}

/** The people of the rows read so far, by which a second row for one person is seen. */
export interface KnownRows {
  compare(draft: PersonDraft): readonly RowFinding[];
  add(draft: PersonDraft): void;
}

const fullName = ({ lastName, firstName }: PersonDraft): string =>
  `${nameKey(lastName)}|${nameKey(firstName)}`;

/** Where the earlier row is; the context chooses a sentence that names the sheet too. */
const whereIs = ({ row, sheet }: PersonDraft, later: PersonDraft): Params => ({
  earlierRow: row,
  earlierSheet: sheet,
  ...(sheet === later.sheet ? {} : { context: 'other-sheet' }),
});

/** Starts with no rows. Each comparison is a few look-ups. */
export function createKnownRows(): KnownRows {
  const byKey = new Map<string, PersonDraft>();
  const byName = new Map<string, PersonDraft>();
  return {
    compare: (draft) => {
      const sameKey = byKey.get(draft.key);
      if (sameKey !== undefined) {
        const isShared = draft.email !== null && fullName(sameKey) !== fullName(draft);
        return [
          {
            field: draft.email === null ? null : 'email',
            code: isShared ? 'email-shared' : 'person-twice',
            severity: 'error',
            params: whereIs(sameKey, draft),
          },
        ];
      }
      const sameName = byName.get(fullName(draft));
      return sameName === undefined
        ? []
        : [
            {
              field: 'lastName',
              code: 'name-same',
              severity: 'notice',
              params: whereIs(sameName, draft),
            },
          ];
    },
    add: (draft) => {
      byKey.set(draft.key, draft);
      if (!byName.has(fullName(draft))) byName.set(fullName(draft), draft);
    },
  };
}
