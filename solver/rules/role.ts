import type { Method, Side } from '../problem/problem.ts';
import type { Profile, Role } from '../scoring/profile.ts';
import type { MatchSettings } from '../scoring/settings.ts';
import type { RuleContext } from './context.ts';
import type { RuleBreach } from './rule-code.ts';
import { ruleByKey } from './rule-rows.ts';

type Standing = Pick<MatchSettings, 'method' | 'isReciprocal'>;

const ROLES: Readonly<Record<Method, Readonly<Record<Side, Role>>>> = {
  mentoring: { left: 'mentor', right: 'mentee' },
  shadowing: { left: 'host', right: 'visitor' },
  workpair: { left: 'member', right: 'member' },
};

/**
 * Both must have the role in which they would stand: a mentor has offered to mentor, a mentee asks
 * for one; so hosts and visitors; a pool has members. Who would not visit in return takes no part
 * in an exchange.
 */
export const role = ruleByKey(
  (left, right, context) => breachOf(left, 'left', context) ?? breachOf(right, 'right', context),
  (person) => `${person.role} ${person.isReciprocal}`,
);

function breachOf(person: Profile, side: Side, context: RuleContext): RuleBreach | null {
  const { method } = context;
  if (!standsOn(person, side, context)) return breach(person, ROLES[method][side]);
  return isExchange(context) && person.isReciprocal === false ? breach(person, 'both') : null;
}

function breach({ id }: Profile, wanted: Role): RuleBreach {
  return { rule: 'role', params: { id, role: wanted } };
}

/**
 * Whether somebody stands on a side of the method. In an exchange, who would visit in return is
 * host and visitor. In a pool both sides are the same.
 */
export function standsOn(person: Profile, side: Side, standing: Standing): boolean {
  const roles = ROLES[standing.method];
  if (person.role === roles[side] || person.role === 'both') return true;
  const isOpposite = person.role === roles[side === 'left' ? 'right' : 'left'];
  return isOpposite && isExchange(standing) && person.isReciprocal === true;
}

function isExchange({ method, isReciprocal }: Standing): boolean {
  return method === 'shadowing' && isReciprocal;
}
