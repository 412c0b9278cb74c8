import { at } from '../problem/model.ts';

/** Node by node the nodes it leads to. */
export type Graph = readonly (readonly number[])[];

/**
 * Numbers the strongly connected parts of a graph: two nodes get one number if each leads to the
 * other (Tarjan 1972, without recursion). Cost: one pass over the arcs.
 */
export function componentsOf(graph: Graph): Int32Array {
  const size = graph.length;
  const part = new Int32Array(size).fill(-1);
  const order = new Int32Array(size).fill(-1);
  const low = new Int32Array(size);
  const nextArc = new Int32Array(size);
  const open: number[] = [];
  const path: number[] = [];
  let visited = 0;
  let parts = 0;
  const enter = (node: number): void => {
    order[node] = visited;
    low[node] = visited;
    visited += 1;
    open.push(node);
    path.push(node);
  };
  const leave = (node: number): void => {
    path.pop();
    const parent = path[path.length - 1];
    if (parent !== undefined) low[parent] = Math.min(at(low, parent), at(low, node));
    if (low[node] !== order[node]) return;
    for (let member = open.pop(); member !== undefined; member = open.pop()) {
      part[member] = parts;
      if (member === node) break;
    }
    parts += 1;
  };
  for (let root = 0; root < size; root++) {
    if (at(order, root) >= 0) continue;
    enter(root);
    for (let node = path[path.length - 1]; node !== undefined; node = path[path.length - 1]) {
      const next = graph[node]?.[at(nextArc, node)];
      if (next === undefined) {
        leave(node);
        continue;
      }
      nextArc[node] = at(nextArc, node) + 1;
      if (at(order, next) < 0) enter(next);
      else if (at(part, next) < 0) low[node] = Math.min(at(low, node), at(order, next));
    }
  }
  return part;
}
