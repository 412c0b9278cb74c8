import { useMemo, useState } from 'react';
import type { Run } from '../../../../electron/contract/index.ts';
import { useDeskState } from '../../../app/index.ts';
import { FinlandMap } from '../../../charts/index.ts';
import { useOrganisation, useWords } from '../../../i18n/index.ts';
import { type ChosenFilters, FilterChips } from '../../../ui/index.ts';
import classes from './views.module.css';

/** Where the pairs of the run meet; an agency can be looked at alone. */
export function MapView({ run }: { readonly run: Run }) {
  const words = useWords();
  const { organisation, shortNameOf } = useOrganisation();
  const { selectPair } = useDeskState();
  const [chosen, setChosen] = useState<ChosenFilters>({});
  const filters = useMemo(
    () => [
      {
        key: 'agency',
        label: words.say('matching:filter-agency'),
        options: organisation.agencies.map(({ code }) => ({
          value: code,
          label: shortNameOf(code),
          count: run.pairs.filter(({ a, b }) => a.agency === code || b.agency === code).length,
        })),
      },
    ],
    [words, organisation, shortNameOf, run.pairs],
  );
  return (
    <div className={classes['map']}>
      <FilterChips filters={filters} chosen={chosen} onChange={setChosen} />
      <FinlandMap pairs={run.pairs} agencies={chosen['agency'] ?? []} onSelectPair={selectPair} />
    </div>
  );
}
