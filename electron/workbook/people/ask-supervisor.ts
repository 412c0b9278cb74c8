import type { ImportQuestion, PersonDraft } from '../../contract/index.ts';
import { quoted } from '../columns/cell-kind.ts';
import type { QuestionList } from '../reading/questions.ts';
import type { NameablePerson, NamedFinding, PeopleIndex } from './people-index.ts';

type Option = ImportQuestion['options'][number];

const asWritten: Option = {
  id: 'as-written',
  code: 'as-written',
  params: {},
  names: null,
  isLikely: false,
};

const optionOf = ({ key, firstName, lastName, email }: NameablePerson): Option => ({
  id: key,
  code: 'person',
  params: { name: `${firstName} ${lastName}`, detail: email ?? key },
  names: null,
  isLikely: false,
});

function likelyPeople(
  text: string,
  finding: NamedFinding,
  index: PeopleIndex,
): readonly NameablePerson[] {
  return finding.status === 'unclear'
    ? finding.keys.flatMap((key) => index.personOf(key) ?? [])
    : index.resembling(text);
}

/**
 * Asks who a supervisor is whom a text does not name for certain, if anybody comes near. `meant` is
 * the key of whoever was chosen, 'as-written', or null while nothing is decided.
 */
export function askSupervisor(
  { key, sheet, row }: PersonDraft,
  text: string,
  finding: NamedFinding,
  index: PeopleIndex,
  questions: QuestionList,
): { readonly questionId: string | null; readonly meant: string | null } {
  const likely = likelyPeople(text, finding, index).filter((person) => person.key !== key);
  if (likely.length === 0) return { questionId: null, meant: null };
  const { questionId, option } = questions.ask(
    {
      id: `supervisor ${text.slice(0, 200)}`,
      code: finding.status === 'unclear' ? 'supervisor-unclear' : 'supervisor-unknown',
      params: { name: quoted(text) },
      field: 'supervisor',
      options: [...likely.map(optionOf), asWritten],
    },
    { sheet, row, column: null },
  );
  return { questionId, meant: option };
}
