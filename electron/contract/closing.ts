import type { RosterPair } from './cohorts.ts';
import { thirdsOf } from './earlier-days.ts';
import { isAcrossAgencies } from './pairs.ts';
import type { EndingKind, Programme } from './programme.ts';
import { unknownLast } from './unknown-last.ts';

/** What became of a programme, in numbers: of all pairs there have been, and nobody in particular. */
export interface Closing {
  readonly pairs: number;
  /** Pairs that have not ended. */
  readonly going: number;
  readonly ended: Readonly<Record<EndingKind, number>>;
  /** Pairs that began after the programme did: those of late joiners and of repairs. */
  readonly begunLater: number;
  /** Pairs whose agreement has a day. */
  readonly agreed: number;
  /** How many days the pairs lasted that went to their end, in the middle; null without any. */
  readonly medianDays: number | null;
  /** Pairs of different agencies, by where they were when the pair began. */
  readonly across: number;
  /** Everybody who was in a pair, each once. */
  readonly people: number;
  /** By agency at that time, in the order of their codes; null for those whose is not known. */
  readonly agencies: readonly AgencyClosing[];
}

/** The part of one agency in a programme. */
export interface AgencyClosing {
  readonly agency: string | null;
  readonly people: number;
  readonly pairs: number;
  readonly completed: number;
}

/** Sums up a programme from its pairs and the day on which it started. */
export function closingOf({ pairs, milestones }: Pick<Programme, 'pairs' | 'milestones'>): Closing {
  const started = milestones.find(({ milestone }) => milestone === 'started')?.on;
  const first = started ?? pairs.map(({ startedOn }) => startedOn).toSorted()[0] ?? '';
  const count = (is: (pair: RosterPair) => boolean): number => pairs.filter(is).length;
  const endedBy = (kind: EndingKind): number => count(({ ended }) => ended?.kind === kind);
  return {
    pairs: pairs.length,
    going: count(({ ended }) => ended === null),
    ended: {
      completed: endedBy('completed'),
      interrupted: endedBy('interrupted'),
      replaced: endedBy('replaced'),
    },
    begunLater: count(({ startedOn }) => startedOn > first),
    agreed: count(({ agreedOn }) => agreedOn !== null),
    medianDays: median(pairs.flatMap(daysToTheEnd)),
    across: count((pair) => isAcrossThen(pair)),
    people: new Set(pairs.flatMap(placesOf).map(([id]) => id)).size,
    agencies: agenciesOf(pairs),
  };
}

function daysToTheEnd({ startedOn, ended }: RosterPair): readonly number[] {
  if (ended?.kind !== 'completed') return [];
  return [Math.round((Date.parse(ended.on) - Date.parse(startedOn)) / 86_400_000)];
}

/** The middle number; of an even count, the lower of the two in the middle, which some pair has. */
function median(numbers: readonly number[]): number | null {
  const sorted = numbers.toSorted((one, other) => one - other);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? null;
}

function agenciesOf(pairs: readonly RosterPair[]): readonly AgencyClosing[] {
  const parts = pairs.flatMap((pair) =>
    placesOf(pair).map(([id, agency]) => ({ id, agency, pair })),
  );
  const codes = [...new Set(parts.map(({ agency }) => agency))].sort(unknownLast);
  return codes.map((agency) => {
    const own = parts.filter((part) => part.agency === agency);
    const ownPairs = [...new Set(own.map(({ pair }) => pair))];
    return {
      agency,
      people: new Set(own.map(({ id }) => id)).size,
      pairs: ownPairs.length,
      completed: ownPairs.filter(({ ended }) => ended?.kind === 'completed').length,
    };
  });
}

/** Whether all of a pair were across agencies when it was made: its last third when they joined. */
function isAcrossThen({ aThen, bThen, thirdThen }: RosterPair): boolean {
  const third = thirdThen === null ? null : { person: thirdThen };
  return isAcrossAgencies({ a: aThen, b: bThen, third });
}

/** Everybody who has been in a pair, with their agency when they came to it. */
function placesOf(pair: RosterPair): readonly (readonly [id: number, agency: string | null])[] {
  const { a, b, aThen, bThen } = pair;
  return [
    [a.id, aThen.agency],
    [b.id, bThen.agency],
    ...thirdsOf(pair).map(({ person, place }) => [person.id, place?.agency ?? null] as const),
  ];
}
