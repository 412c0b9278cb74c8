import type { Control } from '../engine.ts';
import { inOrder, type Option } from './frame.ts';
import type { Ask, Question } from './question.ts';

/**
 * Turns a best roster into the canonical one: the earliest pair (by left id, then right id) that a
 * best roster holds is taken, again and again. `question` holds the value of every stage as a row,
 * so that no stage can change. Cost: a programme for each left place, and they shrink. Null when
 * the programme becomes unsure or the control says stop.
 */
export async function canonicalRoster(
  chosen: readonly Option[],
  question: Question,
  control: Control,
  ask: Ask,
): Promise<readonly Option[] | null> {
  let roster = chosen;
  let open = question;
  const { frame } = question;
  for (let row = 0; row < frame.rows; row++) {
    if (control.stop() !== null) return null;
    const settled = frame.isSingle(row)
      ? await preferEarliest(open, row, roster, ask)
      : await tryEach(open, row, roster, ask);
    if (settled === null) return null;
    roster = settled;
    open = { ...open, options: settle(open.options, row, roster) };
  }
  return roster;
}

/** The row's pairs are decided: the chosen ones locked, the others gone. */
function settle(
  options: readonly Option[],
  row: number,
  roster: readonly Option[],
): readonly Option[] {
  return options.flatMap((option) => {
    if (option.row !== row) return [option];
    return isIn(roster, option) ? [{ ...option, settled: true }] : [];
  });
}

function isIn(roster: readonly Option[], own: Option): boolean {
  return roster.some((option) => inOrder(option, own) === 0);
}

async function preferEarliest(
  question: Question,
  row: number,
  roster: readonly Option[],
  ask: Ask,
): Promise<readonly Option[] | null> {
  const own = question.options.filter((option) => option.row === row);
  const first = own[0];
  if (first === undefined || isIn(roster, first)) return roster;
  const found = await ask({ ...question, maximise: { preferenceOf: row } });
  return found.status === 'found' ? found.options : null;
}

async function tryEach(
  question: Question,
  row: number,
  roster: readonly Option[],
  ask: Ask,
): Promise<readonly Option[] | null> {
  let best = roster;
  let open = question;
  for (const option of question.options.filter((candidate) => candidate.row === row)) {
    const settled = open.options.map((other) =>
      inOrder(other, option) === 0 ? { ...other, settled: true } : other,
    );
    if (!isIn(best, option)) {
      const found = await ask({ ...open, options: settled });
      if (found.status === 'unsure') return null;
      if (found.status === 'none') continue;
      best = found.options;
    }
    open = { ...open, options: settled };
  }
  return best;
}
