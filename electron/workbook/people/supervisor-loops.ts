/**
 * The loops in a map from each person to the supervisor, each as its members in order from the one
 * that comes first in the map. Everybody has one supervisor at most, so loops share nobody. O(n).
 */
export function findLoops(
  supervisorOf: ReadonlyMap<string, string>,
): readonly (readonly string[])[] {
  const visitedFrom = new Map<string, string>();
  const loops: string[][] = [];
  for (const start of supervisorOf.keys()) {
    let current: string | undefined = start;
    while (current !== undefined && !visitedFrom.has(current)) {
      visitedFrom.set(current, start);
      current = supervisorOf.get(current);
    }
    if (current !== undefined && visitedFrom.get(current) === start && !isIn(loops, current)) {
      loops.push(loopFrom(current, supervisorOf));
    }
  }
  return loops;
}

const isIn = (loops: readonly (readonly string[])[], member: string): boolean =>
  loops.some((loop) => loop.includes(member));

function loopFrom(first: string, supervisorOf: ReadonlyMap<string, string>): string[] {
  const loop = [first];
  for (let next = supervisorOf.get(first); next !== undefined && next !== first; ) {
    loop.push(next);
    next = supervisorOf.get(next);
  }
  return loop;
}
