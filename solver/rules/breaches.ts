import type { Profile } from '../scoring/profile.ts';
import { capacity } from './capacity.ts';
import { commonLanguage } from './common-language.ts';
import type { Rule, RuleContext } from './context.ts';
import { earlierPair } from './earlier-pair.ts';
import { namedExclusion } from './named-exclusion.ts';
import { oneself } from './oneself.ts';
import { reportingLine } from './reporting-line.ts';
import { role } from './role.ts';
import type { RuleBreach } from './rule-code.ts';
import { travelLimit } from './travel-limit.ts';

const RULES: readonly Rule[] = [
  oneself,
  role,
  capacity,
  reportingLine,
  namedExclusion,
  earlierPair,
  commonLanguage,
  travelLimit,
];

/** Most pairs break nothing, and there are millions of them. */
const NONE: readonly RuleBreach[] = [];

/** Every hard rule that a mentor and a mentee would break as a pair; empty = they may be paired. */
export function breaches(
  mentor: Profile,
  mentee: Profile,
  context: RuleContext,
): readonly RuleBreach[] {
  let broken: RuleBreach[] | null = null;
  for (const rule of RULES) {
    const breach = rule(mentor, mentee, context);
    if (breach === null) continue;
    broken ??= [];
    broken.push(breach);
  }
  return broken ?? NONE;
}
