import type { Move, PairView } from '../../../../electron/contract/index.ts';

/** The pairs of a roster that a repair leaves as they are when somebody is gone. */
export function keptPairs(
  pairs: readonly PairView[],
  moves: readonly Move[],
  leaving: number,
): readonly PairView[] {
  const parted = new Set(
    moves.flatMap(({ person, from, to }) =>
      from
        .filter(({ id }) => !to.some((partner) => partner.id === id))
        .flatMap(({ id }) => [`${person.id}-${id}`, `${id}-${person.id}`]),
    ),
  );
  return pairs.filter(
    ({ a, b }) => a.id !== leaving && b.id !== leaving && !parted.has(`${a.id}-${b.id}`),
  );
}
