import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useEffect, useState } from 'react';
import type { Person } from '../../../electron/contract/index.ts';
import { useDesk } from '../../app/index.ts';

/** Milliseconds after which all are asked for even if the page is never idle. */
const longestWait = 1000;

/** The people that are known here, and how many there are in all. */
interface Everybody {
  readonly people: readonly Person[];
  readonly count: number;
}

/**
 * Everybody by name. Those whose rows are in sight come first, and the others, who take longer, are
 * asked for once these are drawn, and drawn themselves in between the frames. Null until there is
 * anything to show.
 */
export function useEverybody(): Everybody | null {
  const desk = useDesk();
  const [asksForAll, setAsksForAll] = useState(false);
  const [hadAll, setHadAll] = useState(false);
  const { data: first } = useQuery(desk.people.first.queryOptions({ enabled: !asksForAll }));
  const { data: all } = useQuery(desk.people.list.queryOptions({ enabled: asksForAll }));
  const hasAll = useDeferredValue(all !== undefined, false);
  useEffect(() => {
    if (first === undefined) return;
    const asked = requestIdleCallback(() => setAsksForAll(true), { timeout: longestWait });
    return () => cancelIdleCallback(asked);
  }, [first]);
  useEffect(() => {
    if (hasAll) setHadAll(true);
  }, [hasAll]);
  if (all !== undefined && (hasAll || first === undefined || hadAll)) {
    return { people: all, count: all.length };
  }
  // Who came first at the start may have changed since everybody was known.
  return hadAll ? null : (first ?? null);
}
