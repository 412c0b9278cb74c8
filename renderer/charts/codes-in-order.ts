/**
 * The codes that are used, in the order of the given ones; codes that are not among these follow by
 * the alphabet, and null, which stands for not known, comes last.
 */
export function codesInOrder<Code extends string | null>(
  used: ReadonlySet<Code>,
  order: readonly string[],
): readonly Code[] {
  const rankOf = (code: Code): number => {
    if (code === null) return order.length + 1;
    const rank = order.indexOf(code);
    return rank === -1 ? order.length : rank;
  };
  return [...used].sort(
    (one, other) => rankOf(one) - rankOf(other) || (String(one) < String(other) ? -1 : 1),
  );
}
