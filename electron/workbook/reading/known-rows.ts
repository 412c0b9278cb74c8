import type {
  ImportIssue,
  ImportIssueCode,
  Params,
  PersonDraft,
  ProfileField,
} from '../../contract/index.ts';
import { nameKey } from '../cells/text.ts';
import type { QuestionList } from './questions.ts';
import { askRows } from './row-questions.ts';

/** Something to report of a row against the rows before it. */
export interface RowFinding {
  readonly field: ProfileField | null;
  readonly code: ImportIssueCode;
  readonly severity: ImportIssue['severity'];
  readonly params: Params;
  readonly questionId: string | null;
}

/** What becomes of a row beside the rows before it. */
export type RowVerdict =
  | { readonly status: 'taken'; readonly findings: readonly RowFinding[] }
  | { readonly status: 'left-out'; readonly findings: readonly RowFinding[] }
  /** Somebody else has the same e-mail and keeps it. */
  | { readonly status: 'without-email' };

/** The people of the rows read so far, by which a second row for one person is seen. */
export interface KnownRows {
  /** Weighs a row; one that takes the place of an earlier row does so at once. */
  weigh(draft: PersonDraft): RowVerdict;
  add(draft: PersonDraft): void;
  /** Rows whose place a later one has taken. */
  readonly replaced: ReadonlySet<PersonDraft>;
}

const fullName = ({ lastName, firstName }: PersonDraft): string =>
  `${nameKey(lastName)}|${nameKey(firstName)}`;

/** Where the earlier row is; the context chooses a sentence that names the sheet too. */
const whereIs = ({ row, sheet }: PersonDraft, later: PersonDraft): Params => ({
  earlierRow: row,
  earlierSheet: sheet,
  ...(sheet === later.sheet ? {} : { context: 'other-sheet' }),
});

/** Starts with no rows. Each weighing is a few look-ups. */
export function createKnownRows(questions: QuestionList): KnownRows {
  const byKey = new Map<string, PersonDraft>();
  const byName = new Map<string, PersonDraft>();
  const replaced = new Set<PersonDraft>();

  const weighSameKey = (earlier: PersonDraft, draft: PersonDraft): RowVerdict => {
    const isShared = draft.email !== null && fullName(earlier) !== fullName(draft);
    const code = isShared ? 'email-shared' : 'person-twice';
    const { questionId, decision } = askRows(questions, code, earlier, draft);
    if (decision === 'keep-both') return { status: 'without-email' };
    if (decision === 'keep-second') {
      replaced.add(earlier);
      return { status: 'taken', findings: [] };
    }
    const field = draft.email === null ? null : 'email';
    const finding: RowFinding = {
      field,
      code,
      severity: 'error',
      params: whereIs(earlier, draft),
      questionId,
    };
    return { status: 'left-out', findings: decision === 'open' ? [finding] : [] };
  };

  return {
    replaced,
    weigh: (draft) => {
      const sameKey = byKey.get(draft.key);
      if (sameKey !== undefined) return weighSameKey(sameKey, draft);
      const sameName = byName.get(fullName(draft));
      if (sameName === undefined) return { status: 'taken', findings: [] };
      const params = whereIs(sameName, draft);
      const finding = { field: 'lastName', code: 'name-same', severity: 'notice' } as const;
      return { status: 'taken', findings: [{ ...finding, params, questionId: null }] };
    },
    add: (draft) => {
      byKey.set(draft.key, draft);
      if (!byName.has(fullName(draft))) byName.set(fullName(draft), draft);
    },
  };
}
