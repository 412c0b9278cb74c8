import type { Cohort, CohortSettings } from '../../../../electron/contract/index.ts';
import { useWords } from '../../../i18n/index.ts';
import { spokenName } from '../names.ts';
import { readConflict } from './conflict.ts';

type Quota = CohortSettings['quotas'][number];

/** Names a quota: it keeps the name it was given, but the one that the room makes is said anew. */
export function useQuotaName(): (quota: Pick<Quota, 'tag' | 'name'>) => string {
  const words = useWords();
  return ({ tag, name }) => (tag === 'cross-agency' ? words.say('matching:quota-name') : name);
}

/** Words the name that the solver gave a rule which cannot hold together with others. */
export function useConflictWords(
  cohort: Cohort,
  quotas: CohortSettings['quotas'],
): (name: string) => string {
  const words = useWords();
  const quotaName = useQuotaName();
  return (name) => {
    const rule = readConflict(name, cohort, quotas);
    if (rule.kind === 'other') return words.say('matching:conflict-rule', { name: rule.name });
    if (rule.kind === 'lock') {
      return words.say('matching:conflict-lock', {
        mentor: spokenName(rule.a, words),
        mentee: spokenName(rule.b, words),
      });
    }
    const { min } = rule.quota;
    const says = quotaName(rule.quota);
    return words.say('matching:conflict-rule-quota', {
      name: min === null ? says : `${words.number(min)} ${says}`,
    });
  };
}
