import type { IssueList } from './issues.ts';
import type { Candidate, CandidateMatrix } from './problem.ts';

const SLOT_TAG = 'slot:';

/** The slot that a visit would use, or null when its tags name none. */
export function slotOf(tags: readonly string[] | undefined): string | null {
  const tag = tags?.find((text) => text.startsWith(SLOT_TAG));
  return tag === undefined ? null : tag.slice(SLOT_TAG.length);
}

/** Reports candidates that name two slots, and those that name none although others do. */
export function checkSlots(candidates: readonly Candidate[], issues: IssueList): void {
  const slotted = candidates.some(({ tags }) => slotOf(tags) !== null);
  candidates.forEach(({ a, b, tags }, index) => {
    const slots = new Set(tags?.filter((tag) => tag.startsWith(SLOT_TAG)));
    reportSlots(slots.size, slotted, `candidates[${index}]`, { a, b }, issues);
  });
}

/** The same for the dense form, where two people have one cell and so one slot. */
export function checkSlotsOfMatrix(
  { left, right, scores, tags }: CandidateMatrix,
  issues: IssueList,
): void {
  const slots = Object.entries(tags ?? {}).filter(([tag]) => tag.startsWith(SLOT_TAG));
  if (slots.length === 0) return;
  left.forEach((a, row) => {
    right.forEach((b, column) => {
      if ((scores[row]?.[column] ?? -1) < 0) return;
      const named = slots.filter(([, bits]) => bits[row]?.[column] === '1').length;
      reportSlots(named, true, `matrix.scores[${row}][${column}]`, { a, b }, issues);
    });
  });
}

function reportSlots(
  named: number,
  slotted: boolean,
  path: string,
  pair: { readonly a: string; readonly b: string },
  issues: IssueList,
): void {
  if (named > 1) issues.add('several-slots', path, pair);
  if (named === 0 && slotted) issues.add('missing-slot', path, pair);
}
