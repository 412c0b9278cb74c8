import { type IssueList, shown } from './issues.ts';
import type { Register } from './people.ts';
import type { Method, OddPerson, Quota } from './problem.ts';

/** Reads what becomes of the one too many in a pool. */
function readOddPerson(value: unknown, issues: IssueList): OddPerson {
  if (value === undefined || value === null || value === 'waits') return 'waits';
  if (value === 'trio') return 'trio';
  issues.add('unknown-odd-person', 'oddPerson', { found: shown(value) });
  return 'waits';
}

/** Reads whether visits are exchanges. */
function readReciprocal(value: unknown, issues: IssueList): boolean {
  if (value === undefined || value === null) return false;
  if (typeof value === 'boolean') return value;
  issues.add('wrong-type', 'reciprocal', { expected: 'true or false', found: shown(value) });
  return false;
}

/** Reports what exchanges cannot have: several for one person, and quotas. */
export function checkExchanges(
  { people, left, right }: Register,
  quotas: readonly Quota[],
  issues: IssueList,
): void {
  if (quotas.length > 0) issues.add('quotas-with-exchanges', 'quotas');
  const several = new Map<string, number>();
  people.forEach(({ id, capacity }, index) => {
    if ((capacity ?? 1) < 2 || !left.has(id) || !right.has(id)) return;
    if (several.has(id)) issues.add('exchange-capacity', `people[${index}].capacity`, { id });
    several.set(id, index);
  });
}

/** The fields that only one method has. */
export function readTerms(
  method: Method,
  fields: { readonly oddPerson?: unknown; readonly reciprocal?: unknown },
  issues: IssueList,
): { readonly oddPerson?: OddPerson; readonly reciprocal?: boolean } {
  if (method === 'workpair') return { oddPerson: readOddPerson(fields.oddPerson, issues) };
  if (method === 'shadowing') return { reciprocal: readReciprocal(fields.reciprocal, issues) };
  return {};
}
