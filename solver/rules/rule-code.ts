/** A hard rule that a pair breaks, with what the wording needs. */
export interface RuleBreach {
  readonly rule: RuleCode;
  readonly params: Readonly<Record<string, string | number>>;
}

export type RuleCode =
  | 'oneself'
  | 'reporting-line'
  | 'common-language'
  | 'named-exclusion'
  | 'earlier-pair'
  | 'interrupted-pair'
  | 'role'
  | 'capacity'
  | 'load-limit'
  | 'travel-limit'
  | 'no-common-week'
  | 'absences-overlap'
  | 'lowest-score';
