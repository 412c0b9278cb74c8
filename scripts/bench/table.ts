import type { Judged, PeerFigures } from './judge.ts';
import type { Outcome } from './measure.ts';
import type { Aim } from './plan.ts';

/** One line of the table: what, how large, its figures, its aim and its peers. */
export function tableLine({ title, program, measured, aim, met, against }: Judged): string {
  const what = `${title.padEnd(36)} ${String(program.size).padStart(5)}`;
  const figures =
    'failure' in measured
      ? `(${measured.failure})`
      : `${shown(measured.cpuMs).padStart(8)} ms ${measured.peakMegabytes.toFixed(0).padStart(4)} MB`;
  const verdict = aim === null ? '' : `${verdictOf(met)} (${wordsOf(aim)})`;
  const peers = against.map((peer) => peerWords(peer, measured)).join(', ');
  return `${what} ${figures}  ${verdict.padEnd(50)} ${peers}`.trimEnd();
}

export interface GrowthLine {
  readonly title: string;
  readonly points: readonly { readonly size: number; readonly cpuMs: number }[];
  readonly exponent: number | null;
}

/** Sizes with their times, and the exponent. */
export function growthLine({ title, points, exponent }: GrowthLine): string {
  const times = points.map(({ size, cpuMs }) => `${size}: ${shown(cpuMs)} ms`).join(', ');
  return `${title.padEnd(36)} ${times}; exponent ${exponent?.toFixed(2) ?? 'unknown'}`;
}

function verdictOf(met: boolean | null): string {
  if (met === null) return 'no peer';
  return met ? 'met' : 'MISSED';
}

function wordsOf({ cpuMs, megabytes, ratios = [] }: Aim): string {
  const bounds = ratios.map(({ peer, atMost }) => `${atMost} x ${peer}`).join(' or ');
  return [
    ...(cpuMs === undefined ? [] : [`${cpuMs} ms`]),
    ...(bounds === '' ? [] : [bounds]),
    ...(megabytes === undefined ? [] : [`${megabytes} MB`]),
  ].join(', ');
}

/** Stages before the total may cost points, so a differing total is told, not judged. */
function peerWords({ peer, ratio, cpuMs, result }: PeerFigures, own: Outcome): string {
  const same = 'failure' in own || own.result === result;
  const differs = same ? '' : `, total ${result} to ${own.result}`;
  return `${ratio.toFixed(2)} x ${peer} (${shown(cpuMs)} ms${differs})`;
}

function shown(milliseconds: number): string {
  return milliseconds.toFixed(milliseconds < 10 ? 1 : 0);
}
