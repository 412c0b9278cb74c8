import type { CohortSettings, RuleView, Words } from '../../../../electron/contract/index.ts';
import { useWords } from '../../../i18n/index.ts';
import { spokenName } from '../names.ts';
import { quotaNames } from '../rules/quota.ts';

type Quota = CohortSettings['quotas'][number];

/** Names a quota in the language of the page: what it asks for tells more than how it was named. */
export function useQuotaName(): (quota: Pick<Quota, 'tag'>) => string {
  const words = useWords();
  return ({ tag }) => words.say(quotaNames[tag]);
}

/** Words a rule that cannot hold together with others. */
export function useRuleWords(quotas: CohortSettings['quotas']): (rule: RuleView) => string {
  const words = useWords();
  const quotaName = useQuotaName();
  return (rule) => {
    if (rule.kind === 'lowest-score')
      return words.say('matching:conflict-lowest-score', { score: words.number(rule.score) });
    if (rule.kind === 'group-limit')
      return words.say('matching:conflict-group-limit', { most: words.number(rule.most) });
    if (rule.kind !== 'quota') {
      const people = { one: spokenName(rule.a, words), other: spokenName(rule.b, words) };
      if (rule.kind === 'forbidden' || rule.week === null)
        return words.say(`matching:conflict-${rule.kind}`, people);
      return sayLockedWeek(rule.week, people, words);
    }
    const quota = quotas.find(({ name }) => name === rule.name);
    if (quota === undefined) return words.say('matching:conflict-rule', { name: rule.name });
    const says = quotaName(quota);
    return words.say('matching:conflict-rule-quota', {
      name: quota.min === null ? says : `${words.number(quota.min)} ${says}`,
    });
  };
}

type LockedWeek = NonNullable<Extract<RuleView, { kind: 'lock' }>['week']>;

/** A lock in a week, and what stands in the way of that week by itself. */
function sayLockedWeek(
  { week, isOutside, closedTo }: LockedWeek,
  people: { readonly one: string; readonly other: string },
  words: Words,
): string {
  const names = words.list(closedTo.map((person) => spokenName(person, words)));
  const why = [
    ...(isOutside ? [words.say('matching:week-outside')] : []),
    ...(closedTo.length === 0 ? [] : [words.say('matching:week-closed-to', { names })]),
  ];
  const lock = words.say('matching:conflict-lock-week', { ...people, week: words.week(week) });
  return why.length === 0 ? lock : [`${lock}.`, ...why].join(' ');
}
