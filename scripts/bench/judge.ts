import type { Measurement, Outcome } from './measure.ts';
import type { Aim, Line } from './plan.ts';

export interface PeerFigures extends Measurement {
  readonly peer: string;
  /** The solver's time divided by the peer's. */
  readonly ratio: number;
}

/** A line of the plan with what came of it. */
export interface Judged extends Line {
  readonly measured: Outcome;
  readonly against: readonly PeerFigures[];
  /** Null where there is no aim, or no peer to measure it against. */
  readonly met: boolean | null;
}

/** Holds a measurement against its aim and its peers. */
export function judge(
  line: Line,
  measured: Outcome,
  peers: readonly (readonly [string, Outcome])[],
): Judged {
  const against = peers.flatMap(([peer, theirs]) =>
    'failure' in theirs || 'failure' in measured
      ? []
      : [{ peer, ratio: measured.cpuMs / theirs.cpuMs, ...theirs }],
  );
  if (line.aim === null) return { ...line, measured, against, met: null };
  const met = 'failure' in measured ? false : isMet(line.aim, measured, against);
  return { ...line, measured, against, met };
}

function isMet(
  { cpuMs = Infinity, megabytes = Infinity, ratios = [] }: Aim,
  measured: Measurement,
  against: readonly PeerFigures[],
): boolean | null {
  if (measured.cpuMs > cpuMs || measured.peakMegabytes > megabytes) return false;
  if (ratios.length === 0) return true;
  const known = ratios.flatMap(({ peer, atMost }) =>
    against.filter((one) => one.peer === peer).map(({ ratio }) => ratio <= atMost),
  );
  return known.length === 0 ? null : known.some((holds) => holds);
}

/** The exponent of the time against the size: the slope of the fitted line on doubled logarithms. */
export function exponentOf(
  points: readonly { readonly size: number; readonly cpuMs: number }[],
): number | null {
  const logs = points.map(({ size, cpuMs }) => ({ x: Math.log(size), y: Math.log(cpuMs) }));
  const meanX = logs.reduce((sum, { x }) => sum + x, 0) / logs.length;
  const meanY = logs.reduce((sum, { y }) => sum + y, 0) / logs.length;
  const spread = logs.reduce((sum, { x }) => sum + (x - meanX) ** 2, 0);
  const together = logs.reduce((sum, { x, y }) => sum + (x - meanX) * (y - meanY), 0);
  return spread > 0 ? together / spread : null;
}
