import type { PairingModel } from '../../problem/model.ts';
import { at } from '../../problem/model.ts';
import type { Control } from '../engine.ts';
import { ask, type Option, type Question } from './programme.ts';

/**
 * Turns a best roster into the canonical one: the earliest pair (by left id, then right id) that a
 * best roster holds is taken, again and again. `question` holds the value of every stage as a row,
 * so that no stage can change. Cost: a programme for each left place, and they shrink. Null when
 * the programme becomes unsure or the control says stop.
 */
export function canonicalRoster(
  model: PairingModel,
  chosen: readonly Option[],
  question: Question,
  control: Control,
): readonly Option[] | null {
  let roster = chosen;
  let open = question;
  for (let row = 0; row < model.table.rows; row++) {
    if (control.stop() !== null) return null;
    const settled =
      at(model.left.capacity, row) === 1
        ? preferEarliest(model, open, row, roster)
        : tryEach(model, open, row, roster);
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
    return isIn(roster, option) ? [{ ...option, locked: true }] : [];
  });
}

function isIn(roster: readonly Option[], { row, column }: Option): boolean {
  return roster.some((option) => option.row === row && option.column === column);
}

function preferEarliest(
  model: PairingModel,
  question: Question,
  row: number,
  roster: readonly Option[],
): readonly Option[] | null {
  const own = question.options.filter((option) => option.row === row);
  const first = own[0];
  if (first === undefined || isIn(roster, first)) return roster;
  const found = ask(model, { ...question, maximise: { row } });
  return found.status === 'found' ? found.options : null;
}

function tryEach(
  model: PairingModel,
  question: Question,
  row: number,
  roster: readonly Option[],
): readonly Option[] | null {
  let best = roster;
  let open = question;
  for (const option of question.options.filter((candidate) => candidate.row === row)) {
    const locked = open.options.map((other) =>
      other.row === row && other.column === option.column ? { ...other, locked: true } : other,
    );
    if (!isIn(best, option)) {
      const found = ask(model, { ...open, options: locked });
      if (found.status === 'unsure') return null;
      if (found.status === 'none') continue;
      best = found.options;
    }
    open = { ...open, options: locked };
  }
  return best;
}
