import type { Rule } from '../../../solver/index.ts';
import type { RuleView } from '../../contract/index.ts';
import type { RunContext } from './run-context.ts';

/** Rules of a run as the coordinator knows them. That somebody has a pair is none of them. */
export function rulesView(
  rules: readonly Rule[],
  { personOf, weekOf }: Pick<RunContext, 'personOf' | 'weekOf'>,
): readonly RuleView[] {
  return rules.flatMap((rule): readonly RuleView[] => {
    if (rule.kind === 'has-pair') return [];
    if (rule.kind === 'quota') return [{ kind: 'quota', name: rule.name }];
    if (rule.kind === 'lowest-score' || rule.kind === 'group-limit') return [rule];
    const [a, b] = rule.pair;
    const two = { a: personOf(a), b: personOf(b) };
    if (rule.kind === 'forbidden') return [{ kind: rule.kind, ...two }];
    const [, , slot] = rule.pair;
    return [{ kind: rule.kind, ...two, week: slot === undefined ? null : weekOf(a, b, slot) }];
  });
}
