import {
  minutesBetween,
  type Organisation,
  type PersonReference,
} from '../../../electron/contract/index.ts';

/** Two people who meet. */
export interface MappedPair {
  readonly a: PersonReference;
  readonly b: PersonReference;
}

/** All pairs between two offices, or within one; `from` comes first in the organisation's data. */
export interface OfficeLink {
  readonly key: string;
  readonly from: string;
  readonly to: string;
  readonly pairs: readonly MappedPair[];
  /** One way by road, zero within an office; null where no distance is known. */
  readonly minutes: number | null;
}

/** The pairs by the offices they join, and those of which an office is not known. */
export interface OfficeLinks {
  readonly links: readonly OfficeLink[];
  readonly withoutOffice: number;
}

/**
 * Gathers pairs by the offices they join, whichever way; the most pairs first, then in the order of
 * the organisation's data. With agencies given, only the pairs that touch one of them.
 */
export function linkOffices(
  pairs: readonly MappedPair[],
  organisation: Pick<Organisation, 'offices' | 'travel'>,
  agencies: readonly string[] = [],
): OfficeLinks {
  const places = new Map(organisation.offices.map(({ code }, place) => [code, place]));
  const shown = pairs.filter(({ a, b }) => touches(a, agencies) || touches(b, agencies));
  const gathered = new Map<string, { from: string; to: string; pairs: MappedPair[] }>();
  let withoutOffice = 0;
  for (const pair of shown) {
    const ends = [pair.a.office, pair.b.office].filter((office) => office !== null);
    const [from, to] = ends
      .filter((office) => places.has(office))
      .sort((one, other) => (places.get(one) ?? 0) - (places.get(other) ?? 0));
    if (from === undefined || to === undefined) {
      withoutOffice += 1;
      continue;
    }
    const key = `${from} ${to}`;
    const link = gathered.get(key) ?? { from, to, pairs: [] };
    link.pairs.push(pair);
    gathered.set(key, link);
  }
  const orderOf = ({ from, to }: { readonly from: string; readonly to: string }): number =>
    (places.get(from) ?? 0) * organisation.offices.length + (places.get(to) ?? 0);
  const links = [...gathered].map(([key, link]) => ({
    key,
    ...link,
    minutes: minutesBetween(organisation.travel, link.from, link.to),
  }));
  return {
    links: links.sort(
      (one, other) => other.pairs.length - one.pairs.length || orderOf(one) - orderOf(other),
    ),
    withoutOffice,
  };
}

function touches(person: PersonReference, agencies: readonly string[]): boolean {
  return agencies.length === 0 || (person.agency !== null && agencies.includes(person.agency));
}
