import { type Method, rolesOf, sidesOf, type Words } from '../../../../electron/contract/index.ts';
import { fullNameOf } from '../../../ui/index.ts';
import type { ParticipantRow } from './choice.ts';
import classes from './participants.module.css';

const MOST_PLACES = 20;
const USUALLY_OFFERED = 5;

/** Changes something of a participant. */
export type EditParticipant = (row: ParticipantRow, changes: Partial<ParticipantRow>) => void;

interface ChoiceProps {
  readonly row: ParticipantRow;
  readonly method: Method;
  readonly words: Words;
  readonly edit: EditParticipant;
}

/** As what somebody takes part; choosing it takes the person in. */
export function RoleChoice({ row, method, words, edit }: ChoiceProps) {
  const roles = rolesOf[method];
  return (
    <select
      className={classes['blank']}
      aria-label={words.say('matching:role-of', { name: fullNameOf(row.person, words) })}
      value={row.role ?? ''}
      onChange={(event) => {
        const role = roles.find((known) => known === event.currentTarget.value);
        if (role !== undefined) edit(row, { role, isIn: true });
      }}
    >
      {row.role === null && <option value="">{words.say('matching:missing-role')}</option>}
      {roles.map((role) => (
        <option key={role} value={role}>
          {words.say(`common:${role}`)}
        </option>
      ))}
    </select>
  );
}

/** How many pairs a mentor takes, or visits a host. The other side has one place and no choice. */
export function CapacityChoice({ row, method, words, edit }: ChoiceProps) {
  if (row.role !== sidesOf[method][0] && row.role !== 'both') return null;
  const most = Math.min(Math.max(row.capacity, USUALLY_OFFERED), MOST_PLACES);
  const places = Array.from({ length: most + 1 }, (_, count) => count);
  return (
    <select
      className={classes['blank']}
      aria-label={words.say('matching:capacity-of', { name: fullNameOf(row.person, words) })}
      value={row.capacity}
      onChange={(event) => edit(row, { capacity: Number(event.currentTarget.value), isIn: true })}
    >
      {places.map((count) => (
        <option key={count} value={count}>
          {count}
        </option>
      ))}
    </select>
  );
}
