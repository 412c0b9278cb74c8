import type { ColumnUse, ProfileField } from '../../contract/index.ts';
import { tongueOf } from '../columns/choice-kinds.ts';
import { meaningOfHeader } from '../columns/header-meanings.ts';
import type { Register } from '../columns/register.ts';
import { fullHeader, type HeaderCell } from '../layout/found-table.ts';

/** A header that stands for one value of a list, and how surely. */
export interface ValueHeader {
  readonly use: ColumnUse;
  readonly guess: 'header' | 'spelling';
  readonly confidence: number;
}

const lists = {
  goals: 'goals',
  offers: 'competences',
  seeks: 'competences',
  tasks: 'tasks',
} as const satisfies Partial<Record<ProfileField, keyof Register>>;

type ListField = keyof typeof lists | 'languages';

const isList = (field: ProfileField): field is ListField => field in lists || field === 'languages';

function asUse(field: ListField, code: string): ColumnUse {
  return field === 'tasks' ? { kind: 'task', task: code } : { kind: 'tick', field, value: code };
}

/** The list that a header means, and the text that names one of its values. */
function listAndValue(list: string, value: string, register: Register): ValueHeader | null {
  const use = meaningOfHeader(list)?.use;
  if (use?.kind !== 'field' || !isList(use.field) || value === '') return null;
  if (use.field === 'languages') {
    const tongue = tongueOf(value);
    return tongue === null ? null : known(asUse('languages', tongue));
  }
  const finding = register[lists[use.field]].find(value);
  if (finding.status === 'known') return known(asUse(use.field, finding.code));
  const [code] = finding.status === 'close' ? finding.codes : [];
  return code === undefined
    ? null
    : { use: asUse(use.field, code), guess: 'spelling', confidence: 0.7 };
}

const known = (use: ColumnUse): ValueHeader => ({ use, guess: 'header', confidence: 1 });

/**
 * What a header with a list and a value in it stands for: 'Tavoitteet / Verkostot' on two levels,
 * 'Tavoitteet: Verkostot', 'Tavoitteet [Verkostot]', 'Tavoitteet - Verkostot'.
 */
export function valueOfListHeader(header: HeaderCell, register: Register): ValueHeader | null {
  const inGroup = listAndValue(header.group, header.text, register);
  if (inGroup !== null) return inGroup;
  const parts = /^(.+?)\s*(?::|\[|\s[-–/]\s)\s*(.+?)\]?$/u.exec(fullHeader(header));
  return parts === null ? null : listAndValue(parts[1] ?? '', parts[2] ?? '', register);
}

/**
 * What a header that is itself the name of a value stands for, where that is certain: a task, a
 * goal or a language. A competence may be offered or sought, which its name alone does not say.
 */
export function valueOfBareHeader({ text }: HeaderCell, register: Register): ColumnUse | null {
  const task = register.tasks.codeOf(text);
  const goal = register.goals.codeOf(text);
  if (task !== null) return goal === null ? { kind: 'task', task } : null;
  if (goal !== null) return { kind: 'tick', field: 'goals', value: goal };
  const tongue = tongueOf(text);
  return tongue === null ? null : { kind: 'tick', field: 'languages', value: tongue };
}
