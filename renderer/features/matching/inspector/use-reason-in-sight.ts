import { type RefObject, useEffect, useRef } from 'react';
import type { Cohort, ConstraintView } from '../../../../electron/contract/index.ts';
import type { PickedPair } from '../picked-pair.ts';
import { saidOf } from '../use-constraint.ts';

/** What ends the keeping in sight: whoever reads on decides what is in sight. */
const readsOn = ['wheel', 'pointerdown', 'keydown'] as const;

const keyOf = ({ a, b, kind }: ConstraintView): string => `${a.id} ${b.id} ${kind}`;

/**
 * Brings the field of the reason in sight when the two looked at have just been locked or parted,
 * by a move on the board or otherwise, and keeps it there while what stands above it still comes.
 */
export function useReasonInSight(
  cohort: Cohort,
  { a, b }: PickedPair,
  holder: RefObject<HTMLElement | null>,
): void {
  const said = a === null || b === null ? null : saidOf(cohort, { a, b });
  const shown = said === null ? null : keyOf(said);
  const known = useRef(constraintsOf(cohort));
  const fresh = useRef<ReadonlySet<string>>(new Set());
  useEffect(() => {
    const { id, keys } = known.current;
    const present = constraintsOf(cohort);
    known.current = present;
    const isNew = (key: string): boolean => fresh.current.has(key) || !keys.has(key);
    fresh.current = new Set(id === present.id ? [...present.keys].filter(isNew) : []);
  }, [cohort]);
  useEffect(() => {
    if (shown === null || !fresh.current.has(shown) || holder.current === null) return;
    fresh.current = new Set();
    return keepInSight(holder.current);
  }, [shown, holder]);
}

function constraintsOf({ id, constraints }: Cohort) {
  return { id, keys: new Set(constraints.map(keyOf)) };
}

/** Scrolls to the reason as often as the panel's contents change, until the reader reads on. */
function keepInSight(holder: HTMLElement): () => void {
  const show = (): void =>
    holder.querySelector('[data-reason]')?.scrollIntoView({ block: 'nearest' });
  const observer = new ResizeObserver(show);
  const contents = holder.querySelector('[data-reason]')?.parentElement;
  for (const part of contents?.children ?? []) observer.observe(part);
  if (contents) observer.observe(contents);
  const end = (): void => {
    observer.disconnect();
    for (const kind of readsOn) holder.removeEventListener(kind, end);
  };
  for (const kind of readsOn) holder.addEventListener(kind, end);
  return end;
}
