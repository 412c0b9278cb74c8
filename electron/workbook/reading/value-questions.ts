import type { ImportAnswer, ImportQuestion, ProfileField } from '../../contract/index.ts';
import type { KnownNames, NamedEntry, NameFinding } from '../cells/known-names.ts';
import { nameKey } from '../cells/text.ts';
import { type CellReading, type Meaning, quoted } from '../columns/cell-kind.ts';
import type { Register } from '../columns/register.ts';
import type { QuestionList } from './questions.ts';

type Option = ImportQuestion['options'][number];

const mostOptions = 60;
const longestKey = 80;
export const leaveOut = 'leave-out';

const optionOf = ({ code, names }: NamedEntry, isLikely: boolean): Option => ({
  id: code,
  code: 'value',
  params: {},
  names,
  isLikely,
});

/** What may be meant: the likely ones first, then everything else there is. */
function optionsOf({ entries }: KnownNames, finding: NameFinding): readonly Option[] {
  const likely = finding.status === 'close' || finding.status === 'unclear' ? finding.codes : [];
  const isLikely = ({ code }: NamedEntry): boolean => likely.includes(code);
  const values = [...entries.filter(isLikely), ...entries.filter((entry) => !isLikely(entry))];
  return [
    ...values.slice(0, mostOptions).map((entry) => optionOf(entry, isLikely(entry))),
    { id: leaveOut, code: 'leave-out', params: {}, names: null, isLikely: false },
  ];
}

const prefix = 'value';

/**
 * Says whether an answer is good for other files too: what a value means is. What was left out is
 * not, since it may be anything, and somebody's name too.
 */
export function isLastingAnswer({ question, option }: ImportAnswer): boolean {
  return question.startsWith(`${prefix} `) && option !== leaveOut;
}

/** Where a value stands. */
export interface ValuePlace {
  readonly field: ProfileField;
  readonly place: ImportQuestion['places'][number];
}

/**
 * Asks what a name means that is not known for sure. The same text in the same list is one question,
 * wherever it stands.
 */
export function askMeaning(
  register: Register,
  questions: QuestionList,
  { field, place }: ValuePlace,
  ...[list, text, finding]: Parameters<CellReading['askMeaning']>
): Meaning {
  const { questionId, option } = questions.ask(
    {
      id: `${prefix} ${list} ${nameKey(text).slice(0, longestKey)}`,
      code: finding.status === 'unclear' ? 'value-unclear' : 'value-unknown',
      params: { value: quoted(text) },
      field,
      options: optionsOf(register[list], finding),
    },
    place,
  );
  if (option === null) return { status: 'open', questionId };
  return option === leaveOut ? { status: 'left-out' } : { status: 'meant', code: option };
}
