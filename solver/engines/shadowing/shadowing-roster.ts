import type { ShadowingProblem } from './problem.ts';

/** A visit as the answer names it: `a` is the host, `b` the visitor. */
export interface NamedVisit {
  readonly a: string;
  readonly b: string;
  readonly slot: string | null;
  readonly score: number;
}

/** One way in which a roster of visits breaks its problem. */
export interface ShadowingFault {
  readonly code:
    | 'not-a-candidate'
    | 'forbidden'
    | 'wrong-score'
    | 'unsorted'
    | 'chosen-twice'
    | 'over-capacity'
    | 'over-slot-capacity'
    | 'in-two-places'
    | 'lock-missing'
    | 'one-way';
  readonly what: string;
}

/** Checks a roster of visits against its problem, from the file alone. Empty = the roster holds. */
export function checkShadowing(
  problem: ShadowingProblem,
  visits: readonly NamedVisit[],
): readonly ShadowingFault[] {
  return [
    ...checkCandidates(problem, visits),
    ...checkOrder(visits),
    ...checkPlaces(problem, visits),
    ...checkSlots(problem, visits),
    ...checkLocks(problem, visits),
    ...(problem.reciprocal === true ? checkExchanges(visits) : []),
  ];
}

function checkCandidates(
  problem: ShadowingProblem,
  visits: readonly NamedVisit[],
): readonly ShadowingFault[] {
  const scores = new Map(
    problem.candidates.map(({ a, b, score, tags }) => {
      const slot = tags?.find((tag) => tag.startsWith('slot:'))?.slice(5) ?? null;
      return [JSON.stringify([a, b, slot]), score];
    }),
  );
  const forbidden = new Set((problem.forbidden ?? []).map((pair) => JSON.stringify(pair)));
  return visits.flatMap(({ a, b, slot, score }): ShadowingFault[] => {
    const what = `${a}-${b}`;
    const known = scores.get(JSON.stringify([a, b, slot]));
    if (known === undefined) return [{ code: 'not-a-candidate', what }];
    if (forbidden.has(JSON.stringify([a, b]))) return [{ code: 'forbidden', what }];
    return known === score ? [] : [{ code: 'wrong-score', what }];
  });
}

function checkOrder(visits: readonly NamedVisit[]): readonly ShadowingFault[] {
  return visits.flatMap((visit, index): ShadowingFault[] => {
    const before = visits[index - 1];
    if (before === undefined) return [];
    const what = `${visit.a}-${visit.b}`;
    if (before.a === visit.a && before.b === visit.b) return [{ code: 'chosen-twice', what }];
    const sorted = before.a < visit.a || (before.a === visit.a && before.b < visit.b);
    return sorted ? [] : [{ code: 'unsorted', what }];
  });
}

function checkPlaces(
  problem: ShadowingProblem,
  visits: readonly NamedVisit[],
): readonly ShadowingFault[] {
  const hosting = count(visits.map(({ a }) => a));
  const visiting = count(visits.map(({ b }) => b));
  return problem.people.flatMap(({ id, side, capacity }): ShadowingFault[] => {
    const taken = (side === 'left' ? hosting : visiting).get(id) ?? 0;
    return taken > (capacity ?? 1) ? [{ code: 'over-capacity', what: id }] : [];
  });
}

/** In one slot a host has so many visitors, and nobody is in two places. */
function checkSlots(
  problem: ShadowingProblem,
  visits: readonly NamedVisit[],
): readonly ShadowingFault[] {
  const slots = new Set(visits.flatMap(({ slot }) => (slot === null ? [] : [slot])));
  const places = new Map(
    problem.people.flatMap(({ id, side, slotCapacity }) =>
      side === 'left' ? [[id, slotCapacity ?? 1] as const] : [],
    ),
  );
  return [...slots].flatMap((slot) => {
    const own = visits.filter((visit) => visit.slot === slot);
    const hosting = count(own.map(({ a }) => a));
    const visiting = count(own.map(({ b }) => b));
    const crowded = [...hosting].filter(([id, taken]) => taken > (places.get(id) ?? 1));
    const torn = [...visiting].filter(([id, taken]) => taken > 1 || hosting.has(id));
    return [
      ...crowded.map(([id]) => ({ code: 'over-slot-capacity' as const, what: `${id} ${slot}` })),
      ...torn.map(([id]) => ({ code: 'in-two-places' as const, what: `${id} ${slot}` })),
    ];
  });
}

function count(values: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

function checkLocks(
  problem: ShadowingProblem,
  visits: readonly NamedVisit[],
): readonly ShadowingFault[] {
  const chosen = new Set(visits.map(({ a, b }) => JSON.stringify([a, b])));
  return (problem.locked ?? []).flatMap(([a, b]): ShadowingFault[] =>
    chosen.has(JSON.stringify([a, b])) ? [] : [{ code: 'lock-missing', what: `${a}-${b}` }],
  );
}

function checkExchanges(visits: readonly NamedVisit[]): readonly ShadowingFault[] {
  const chosen = new Set(visits.map(({ a, b }) => JSON.stringify([a, b])));
  return visits.flatMap(({ a, b }): ShadowingFault[] =>
    chosen.has(JSON.stringify([b, a])) ? [] : [{ code: 'one-way', what: `${a}-${b}` }],
  );
}
