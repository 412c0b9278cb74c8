import { useQueries, useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { methodSchema } from '../../../electron/contract/index.ts';
import { useDesk, useDeskState } from '../../app/index.ts';
import { FinlandMap } from '../../charts/index.ts';
import { useOrganisation, useWords } from '../../i18n/index.ts';
import { type ChosenFilters, FilterChips } from '../../ui/index.ts';
import classes from './overview.module.css';
import type { Overview } from './overview.ts';

interface OverviewMapProps {
  readonly pairs: Overview['pairs'];
}

/**
 * Where the pairs of a cohort meet. With a method chosen it is where all accepted pairs of that
 * method meet, whatever their cohort; an agency can be looked at alone.
 */
export function OverviewMap({ pairs }: OverviewMapProps) {
  const words = useWords();
  const { organisation, shortNameOf } = useOrganisation();
  const { selectPair, showRoom } = useDeskState();
  const [chosen, setChosen] = useState<ChosenFilters>({});
  const methods = chosen['method'] ?? [];
  const { accepted, countOf } = useAcceptedPairs(methods);
  const shown = methods.length === 0 ? pairs : accepted;
  const filters = useMemo(
    () => [
      {
        key: 'method',
        label: words.say('common:cohort-method'),
        options: methodSchema.options.map((method) => ({
          value: method,
          label: words.say(`common:${method}`),
          count: countOf(method),
        })),
      },
      {
        key: 'agency',
        label: words.say('matching:filter-agency'),
        options: organisation.agencies.map(({ code }) => ({
          value: code,
          label: shortNameOf(code),
          count: shown.filter(({ a, b }) => a.agency === code || b.agency === code).length,
        })),
      },
    ],
    [words, organisation, shortNameOf, shown, countOf],
  );
  return (
    <div className={classes['map']}>
      <FilterChips filters={filters} chosen={chosen} onChange={setChosen} />
      {methods.length > 0 && (
        <p className={classes['mapNote']}>{words.say('overview:map-of-all')}</p>
      )}
      <FinlandMap
        pairs={shown}
        agencies={chosen['agency'] ?? []}
        level={3}
        {...(methods.length > 0
          ? {}
          : {
              onSelectPair: (pair) => {
                selectPair(pair);
                showRoom('matching');
              },
            })}
      />
    </div>
  );
}

/** The accepted pairs of every cohort of these methods, and how many each method has in all. */
function useAcceptedPairs(methods: readonly string[]) {
  const desk = useDesk();
  const { data: cohorts } = useQuery(desk.cohorts.list.queryOptions());
  const wanted = (cohorts ?? []).filter(
    ({ method, pairs }) => pairs > 0 && methods.includes(method),
  );
  const accepted = useQueries({
    queries: wanted.map(({ id }) => desk.rosters.get.queryOptions({ input: { cohortId: id } })),
    combine: pairsOfAll,
  });
  return useMemo(
    () => ({
      accepted,
      countOf: (method: string): number =>
        (cohorts ?? [])
          .filter((cohort) => cohort.method === method)
          .reduce((sum, { pairs }) => sum + pairs, 0),
    }),
    [accepted, cohorts],
  );
}

function pairsOfAll(
  rosters: readonly { readonly data: { readonly pairs: Overview['pairs'] } | null | undefined }[],
): Overview['pairs'] {
  return rosters.flatMap(({ data }) => data?.pairs ?? []);
}
