import type {
  ImportIssue,
  ImportIssueCode,
  NamedPerson,
  Params,
  PersonDraft,
} from '../../contract/index.ts';
import { quoted } from '../columns/cell-kind.ts';
import { createQuestions, type QuestionList } from '../reading/questions.ts';
import { askSupervisor } from './ask-supervisor.ts';
import { createPeopleIndex, type NameablePerson, type PeopleIndex } from './people-index.ts';
import { findLoops } from './supervisor-loops.ts';

const namingFields = ['wishes', 'exclusions', 'earlierPairs'] as const;

function issueOf(
  { sheet, row }: PersonDraft,
  code: ImportIssueCode,
  params: Params,
  severity: ImportIssue['severity'] = 'warning',
  questionId: string | null = null,
): ImportIssue {
  return { sheet, row, column: null, code, severity, params, questionId };
}

const fullName = ({ firstName, lastName }: NameablePerson): string => `${firstName} ${lastName}`;

/** A row after its supervisor was looked for. */
interface CheckedDraft {
  readonly draft: PersonDraft;
  readonly issues: readonly ImportIssue[];
}

function checkSupervisor(
  draft: PersonDraft,
  index: PeopleIndex,
  questions: QuestionList,
): CheckedDraft {
  if (draft.supervisor === null) return { draft, issues: [] };
  const { text } = draft.supervisor;
  const finding = index.find(text);
  const params = { name: quoted(text) };
  if (finding.status === 'found') {
    const isOneself = finding.key === draft.key;
    return { draft, issues: isOneself ? [issueOf(draft, 'supervisor-oneself', params)] : [] };
  }
  const { questionId, meant } = askSupervisor(draft, text, finding, index, questions);
  if (meant === 'as-written') return { draft, issues: [] };
  if (meant !== null) {
    return { draft: { ...draft, supervisor: { text: meant, personId: null } }, issues: [] };
  }
  const issue =
    finding.status === 'unknown'
      ? issueOf(draft, 'supervisor-unknown', params, 'notice', questionId)
      : issueOf(draft, 'person-named-unclear', params, 'warning', questionId);
  return { draft, issues: [issue] };
}

function checkNamed(draft: PersonDraft, index: PeopleIndex): readonly ImportIssue[] {
  const named: readonly NamedPerson[] = namingFields.flatMap((field) => draft[field]);
  return named.flatMap(({ text }) => {
    const { status } = index.find(text);
    if (status === 'found') return [];
    const code = status === 'unknown' ? 'person-named-unknown' : 'person-named-unclear';
    return [issueOf(draft, code, { name: quoted(text) })];
  });
}

/** Each draft's supervisor by key, where the name is clear and is somebody else's. */
function supervisorsOf(drafts: readonly PersonDraft[], index: PeopleIndex): Map<string, string> {
  const supervisors = new Map<string, string>();
  for (const { key, supervisor } of drafts) {
    const finding = supervisor === null ? null : index.find(supervisor.text);
    if (finding?.status === 'found' && finding.key !== key) supervisors.set(key, finding.key);
  }
  return supervisors;
}

function checkLoops(drafts: readonly PersonDraft[], index: PeopleIndex): readonly ImportIssue[] {
  const draftOf = new Map(drafts.map((draft) => [draft.key, draft]));
  return findLoops(supervisorsOf(drafts, index)).flatMap((loop) => {
    const members = loop.flatMap((key) => draftOf.get(key) ?? []);
    return members.map((draft) => {
      const names = members.map(fullName);
      return issueOf(draft, 'supervisor-loop', { names });
    });
  });
}

/**
 * Checks the people whom rows name as supervisors, wishes, exclusions and earlier pairs against
 * everybody in the file and everybody known before it. The rows come in either way; the issues say
 * which links cannot be made, and `questions` gets what a person can decide of supervisors; the
 * drafts come back with what was decided. Every row of a supervisor loop gets an issue.
 * O(rows + names).
 *
 * @param aliases the keys of people by keys and e-mails that they had as another
 */
export function checkNamedPeople(
  drafts: readonly PersonDraft[],
  knownPeople: readonly NameablePerson[],
  questions: QuestionList = createQuestions([]),
  aliases: ReadonlyMap<string, string> = new Map(),
): { readonly drafts: readonly PersonDraft[]; readonly issues: readonly ImportIssue[] } {
  const inFile = new Set(drafts.map(({ key }) => key));
  const index = createPeopleIndex(
    [...drafts, ...knownPeople.filter(({ key }) => !inFile.has(key))],
    aliases,
  );
  const checked = drafts.map((draft) => checkSupervisor(draft, index, questions));
  const decided = checked.map(({ draft }) => draft);
  return {
    drafts: decided,
    issues: [
      ...checked.flatMap(({ draft, issues }) => [...issues, ...checkNamed(draft, index)]),
      ...checkLoops(decided, index),
    ],
  };
}
