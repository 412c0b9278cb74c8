import type { IssueList } from './issues.ts';
import type { Candidate, CandidateMatrix } from './problem.ts';

const SLOT_TAG = 'slot:';

/** The slot that a visit would use, or null when its tags name none. */
export function slotOf(tags: readonly string[] | undefined): string | null {
  const tag = slotTagOf(tags);
  return tag === null ? null : tag.slice(SLOT_TAG.length);
}

/** The tag that names the slot of a visit, or null. Tags sort as their slots do. */
export function slotTagOf(tags: readonly string[] | undefined): string | null {
  if (tags === undefined) return null;
  for (let k = 0; k < tags.length; k++)
    if (tags[k]?.startsWith(SLOT_TAG) === true) return tags[k] ?? null;
  return null;
}

/** The tag that names a slot. */
export function tagOfSlot(slot: string): string {
  return `${SLOT_TAG}${slot}`;
}

/** Reports candidates that name two slots, and those that name none although others do. */
export function checkSlots(candidates: readonly Candidate[], issues: IssueList): void {
  const slotted = candidates.some(({ tags }) => slotTagOf(tags) !== null);
  candidates.forEach(({ a, b, tags = [] }, index) => {
    if (tags.length === 1 && slotTagOf(tags) !== null) return;
    const slots = new Set(tags.filter((tag) => tag.startsWith(SLOT_TAG)));
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
