declare module 'edmonds-blossom-fixed' {
  /** The partner of each vertex, or -1. Edges are [vertex, vertex, weight]. */
  export default function edmonds(
    edges: readonly (readonly [number, number, number])[],
    maximumCardinality?: boolean,
  ): number[];
}
