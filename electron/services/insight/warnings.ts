import type { Warning } from '../../../solver/index.ts';
import type { ReasonView } from '../../contract/index.ts';
import { gatherInput, questionOf } from '../match-input.ts';
import type { Surroundings } from '../surroundings.ts';

/** What stands out among a cohort's participants before they are matched, found in the worker. */
export async function warningsOf(
  { database, ask }: Pick<Surroundings, 'database' | 'ask'>,
  cohortId: number,
  signal: AbortSignal | undefined,
): Promise<readonly ReasonView[]> {
  const match = questionOf(gatherInput(database, cohortId));
  const found = await ask({ kind: 'warnings', match }, () => {}, signal);
  return [
    ...found.flatMap(scarcity),
    ...found.flatMap(singleHolders),
    ...gathered(found, 'no-candidates', 'warning-no-candidate'),
    ...gathered(found, 'one-candidate', 'warning-one-candidate'),
    ...gathered(found, 'over-asked', 'warning-over-asked'),
    ...gathered(found, 'narrow-profile', 'warning-narrow'),
    ...gathered(found, 'under-asked', 'warning-under-asked'),
    ...found.flatMap(blanks),
  ];
}

function scarcity(warning: Warning): readonly ReasonView[] {
  if (warning.code === 'scarce-goal') {
    const { goal, seekers, places } = warning;
    return [{ code: 'warning-goal-scarce', params: { goal, seekers, places } }];
  }
  if (warning.code !== 'scarce-competence') return [];
  const { competence, seekers, places } = warning;
  return [{ code: 'warning-competence-scarce', params: { competence, seekers, places } }];
}

function singleHolders(warning: Warning): readonly ReasonView[] {
  if (warning.code !== 'single-holder') return [];
  const { task, ids } = warning;
  const [holder] = ids;
  return holder === undefined
    ? [{ code: 'warning-no-holder', params: { task } }]
    : [{ code: 'warning-single-holder', params: { task, id: holder } }];
}

function blanks(warning: Warning): readonly ReasonView[] {
  if (warning.code !== 'blank-field') return [];
  return [{ code: 'warning-blank', params: { field: warning.field, count: warning.ids.length } }];
}

/** One line for all people of whom the same can be said. */
function gathered(
  found: readonly Warning[],
  code: 'no-candidates' | 'one-candidate' | 'narrow-profile' | 'over-asked' | 'under-asked',
  message: string,
): readonly ReasonView[] {
  const by = found.flatMap((warning) => (warning.code === code ? [warning.id] : []));
  return by.length === 0 ? [] : [{ code: message, params: { count: by.length, by } }];
}
