import type { WeekChoice } from '../../contract/index.ts';
import type { Surroundings } from '../surroundings.ts';
import type { Hearing } from './hearing.ts';
import { lossView } from './pairs.ts';
import { requireRunContext } from './run-context.ts';

/** The weeks in which two people of a run could visit by what each would cost its roster. */
export async function weeksOf(
  { database, ask }: Surroundings,
  { runId, a, b }: { readonly runId: number; readonly a: number; readonly b: number },
  ...hearing: Hearing
): Promise<readonly WeekChoice[]> {
  const { stored, keyOf } = requireRunContext(database, runId);
  const { problem, answer } = stored;
  const priced = await ask(
    { kind: 'slot-prices', problem, answer, a: keyOf(a), b: keyOf(b) },
    ...hearing,
  );
  if (priced.status !== 'priced') return [];
  return priced.slots.map(({ slot, chosen, loss }) => ({
    week: slot,
    isChosen: chosen,
    loss: loss === null ? null : lossView(loss),
  }));
}
