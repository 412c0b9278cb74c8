// What is measured, how large, against whom, and what it should cost.

/** A work or peer of the benchmark in one size. */
export interface Program {
  readonly name: string;
  readonly size: number;
}

/** Every part must hold, but of several ratios one is enough. */
export interface Aim {
  readonly cpuMs?: number;
  readonly megabytes?: number;
  readonly ratios?: readonly { readonly peer: string; readonly atMost: number }[];
}

export interface Line {
  readonly title: string;
  readonly program: Program;
  /** Null where the aims speak of another size. */
  readonly aim: Aim | null;
  readonly peers: readonly string[];
}

/** Sizes on a doubling scale, for the exponent of the time against the size. */
export interface Growth {
  readonly title: string;
  readonly name: string;
  readonly sizes: readonly number[];
}

export interface Plan {
  readonly lines: readonly Line[];
  readonly growth: readonly Growth[];
}

const ownPeers = ['munkres', 'scipy'];

/** All that is measured of the solver. */
export const solverPlan: Plan = {
  lines: [
    line('pilot, 8 pairs, whole with reasons', 'pilot', 8, { cpuMs: 50 }),
    line('pilot, 8 pairs, solve', 'pilot-solve', 8, { cpuMs: 5 }),
    line('assignment, whole solve()', 'assignment', 500, null, ownPeers),
    line('assignment, whole solve()', 'assignment', 1000, null, ownPeers),
    line('assignment, whole solve()', 'assignment', 2000, assignmentAim(), ownPeers),
    line('assignment, engine and proof', 'own-engine', 2000, assignmentAim(), ownPeers),
    line('fairness and total, whole solve()', 'all-stages', 2000, fairnessAim(), ownPeers),
    line('fairness and total, engine', 'own-engine-stages', 2000, fairnessAim(), ownPeers),
    ...quotas('one quota', 'one-quota'),
    ...quotas('two quotas', 'two-quotas'),
    line('two quotas, total only', 'quotas-total', 30, null, [
      'whole-highs',
      'javascript-lp-solver',
    ]),
    line('two quotas, total only', 'quotas-total', 100, null, ['whole-highs']),
    line('work pairs', 'work-pairs', 500, { cpuMs: 400 }, ['edmonds-blossom-fixed']),
    line('work pairs', 'work-pairs', 1000, { cpuMs: 2000 }),
    line('work pairs', 'work-pairs', 2000, { cpuMs: 6000 }),
    line('work pairs with a quota', 'work-pairs-quota', 100, null),
    line('work pairs with a quota', 'work-pairs-quota', 200, null),
    line('work pairs with a quota', 'work-pairs-quota', 500, { cpuMs: 1000 }),
    line('work pairs with a quota', 'work-pairs-quota', 1000, { cpuMs: 5000 }),
    line('work pairs with a quota', 'work-pairs-quota', 2000, null),
    line('work pairs with two quotas', 'work-pairs-quotas', 500, { cpuMs: 1000 }),
    line('work pairs with two quotas', 'work-pairs-quotas', 1000, { cpuMs: 5000 }),
    line('shadowing, visitors', 'shadowing', 2000, { cpuMs: 300 }),
    line('scoring profiles into a problem', 'scoring', 2000, { cpuMs: 1000, megabytes: 150 }),
    line('scoring members into a pool', 'scoring-work-pairs', 2000, null),
    line('scoring hosts and visitors by week', 'scoring-shadowing', 400, null),
    line('prices of all pairs', 'prices', 100, { cpuMs: 2000 }),
    line('prices of one mentor', 'prices-of-mentor', 200, { cpuMs: 300 }),
    line('prices of one mentor, a quota', 'prices-of-mentor-quota', 50, null),
    line('prices of one of a pool', 'prices-of-member', 50, { cpuMs: 300 }),
    line('prices of one of a pool', 'prices-of-member', 200, { cpuMs: 1000 }),
    line('prices of one of a pool, a quota', 'prices-of-member-quota', 50, null),
    line('prices of one host', 'prices-of-host', 50, { cpuMs: 500 }),
    line('prices of one host, a quota', 'prices-of-host-quota', 50, null),
    line('prices of one host, visits in twos', 'prices-of-host-twice', 50, null),
  ],
  growth: [
    { title: 'assignment', name: 'assignment', sizes: [250, 500, 1000, 2000] },
    { title: 'one quota', name: 'one-quota', sizes: [250, 500, 1000, 2000] },
    { title: 'work pairs', name: 'work-pairs', sizes: [250, 500, 1000, 2000] },
    { title: 'work pairs with a quota', name: 'work-pairs-quota', sizes: [250, 500, 1000, 2000] },
    { title: 'shadowing, visitors', name: 'shadowing', sizes: [250, 500, 1000, 2000] },
  ],
};

/** The same, small and without aims, where it is only to be seen that it works. */
export function quickly({ lines, growth }: Plan): Plan {
  return {
    lines: lines.map((full) => ({
      ...full,
      aim: null,
      program: { ...full.program, size: small(full.program.size) },
    })),
    growth: growth.map((full) => ({ ...full, sizes: full.sizes.map(small) })),
  };
}

function line(
  title: string,
  name: string,
  size: number,
  aim: Aim | null,
  peers: readonly string[] = [],
): Line {
  return { title, program: { name, size }, aim, peers };
}

function quotas(title: string, name: string): readonly Line[] {
  return [
    line(title, name, 500, { cpuMs: 600, megabytes: 350 }),
    line(title, name, 1000, { cpuMs: 1200, megabytes: 350 }),
    line(title, name, 2000, { cpuMs: 4000, megabytes: 350 }),
  ];
}

function assignmentAim(): Aim {
  return {
    megabytes: 130,
    ratios: [
      { peer: 'scipy', atMost: 2 },
      { peer: 'munkres', atMost: 0.6 },
    ],
  };
}

function fairnessAim(): Aim {
  return { ratios: [{ peer: 'scipy', atMost: 3 }] };
}

function small(size: number): number {
  return size < 250 ? Math.min(size, 30) : size / 10;
}
