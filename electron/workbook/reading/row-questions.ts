import type { ImportQuestion, PersonDraft } from '../../contract/index.ts';
import type { QuestionList } from './questions.ts';

/** What becomes of two rows that cannot both be as they are. */
export type RowDecision = 'open' | 'keep-first' | 'keep-second' | 'keep-both';

type Option = ImportQuestion['options'][number];

const keepRow = (id: RowDecision, { sheet, row, firstName, lastName }: PersonDraft): Option => ({
  id,
  code: 'keep-row',
  params: { sheet, row, name: `${firstName} ${lastName}` },
  names: null,
  isLikely: false,
});

/**
 * Asks which of two rows counts that are of one person, or of two people with one e-mail. Until it
 * is answered the first does.
 */
export function askRows(
  questions: QuestionList,
  code: 'person-twice' | 'email-shared',
  first: PersonDraft,
  second: PersonDraft,
): { readonly questionId: string | null; readonly decision: RowDecision } {
  const both: Option = {
    id: 'keep-both',
    code: 'keep-both',
    params: { sheet: second.sheet, row: second.row },
    names: null,
    isLikely: false,
  };
  const { questionId, option } = questions.ask(
    {
      id: `rows ${second.sheet} ${second.row}`,
      code,
      params: { sheet: second.sheet, row: second.row, email: first.email ?? first.key },
      field: null,
      options: [
        keepRow('keep-first', first),
        keepRow('keep-second', second),
        ...(code === 'email-shared' ? [both] : []),
      ],
    },
    { sheet: second.sheet, row: second.row, column: null },
  );
  return { questionId, decision: decisionOf(option) };
}

function decisionOf(option: string | null): RowDecision {
  return option === 'keep-first' || option === 'keep-second' || option === 'keep-both'
    ? option
    : 'open';
}
