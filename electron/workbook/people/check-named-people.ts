import type {
  ImportIssue,
  ImportIssueCode,
  NamedPerson,
  Params,
  PersonDraft,
} from '../../contract/index.ts';
import { quoted } from '../columns/cell-kind.ts';
import { createPeopleIndex, type NameablePerson, type PeopleIndex } from './people-index.ts';
import { findLoops } from './supervisor-loops.ts';

const namingFields = ['wishes', 'exclusions', 'earlierPairs'] as const;

function issueOf(
  { sheet, row }: PersonDraft,
  code: ImportIssueCode,
  params: Params,
  severity: ImportIssue['severity'] = 'warning',
): ImportIssue {
  return { sheet, row, column: null, code, severity, params };
}

const fullName = ({ firstName, lastName }: NameablePerson): string => `${firstName} ${lastName}`;

function checkSupervisor(draft: PersonDraft, index: PeopleIndex): readonly ImportIssue[] {
  if (draft.supervisor === null) return [];
  const finding = index.find(draft.supervisor.text);
  const params = { name: quoted(draft.supervisor.text) };
  if (finding.status === 'unknown') return [issueOf(draft, 'supervisor-unknown', params, 'notice')];
  if (finding.status === 'unclear') return [issueOf(draft, 'person-named-unclear', params)];
  return finding.key === draft.key ? [issueOf(draft, 'supervisor-oneself', params)] : [];
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
 * which links cannot be made. Every row of a supervisor loop gets an issue. O(rows + names).
 */
export function checkNamedPeople(
  drafts: readonly PersonDraft[],
  knownPeople: readonly NameablePerson[],
): readonly ImportIssue[] {
  const inFile = new Set(drafts.map(({ key }) => key));
  const index = createPeopleIndex([
    ...drafts,
    ...knownPeople.filter(({ key }) => !inFile.has(key)),
  ]);
  return [
    ...drafts.flatMap((draft) => [...checkSupervisor(draft, index), ...checkNamed(draft, index)]),
    ...checkLoops(drafts, index),
  ];
}
