import type { Method, Person } from '../../../../electron/contract/index.ts';
import type { ParticipantRow } from './choice.ts';

/** What a coordinator should see to before pairing somebody: worded as `matching:missing-<code>`. */
export type ParticipantNote = 'role' | 'topics' | 'weeks' | 'tasks' | 'support' | 'informed';

/** The notes there can be in each method, the gravest first. */
export const notesOfMethod: Readonly<Record<Method, readonly ParticipantNote[]>> = {
  mentoring: ['support', 'informed', 'role'],
  shadowing: ['support', 'informed', 'role', 'topics', 'weeks'],
  workpair: ['support', 'informed', 'tasks'],
};

type IsMissing = (row: ParticipantRow) => boolean;

const isMissing: Readonly<Record<ParticipantNote, IsMissing>> = {
  role: ({ role }) => role === null,
  topics: ({ person, role }) =>
    (role !== 'visitor' && person.offers.length === 0) ||
    (role !== 'host' && person.seeks.length === 0),
  weeks: ({ person }) => person.weeksPossible.length + person.weeksImpossible.length === 0,
  tasks: ({ person }) => !knowsSomething(person),
  support: ({ person }) => person.supervisorSupports !== true,
  informed: ({ person }) => person.informedOn === null,
};

function knowsSomething({ tasks }: Person): boolean {
  return tasks.some(({ level }) => level > 0);
}

/** What is missing of somebody that this method goes by. */
export function notesOf(row: ParticipantRow, method: Method): readonly ParticipantNote[] {
  return notesOfMethod[method].filter((note) => isMissing[note](row));
}
