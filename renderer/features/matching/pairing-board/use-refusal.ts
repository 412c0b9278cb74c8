import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { Cohort, Run } from '../../../../electron/contract/index.ts';
import { useAnnounce, useDesk } from '../../../app/index.ts';
import { useWords } from '../../../i18n/index.ts';
import { useRuleWords } from '../pairs/conflict-words.ts';

/** A move that no roster allows: of whom it is said, and the two who cannot be a pair. */
interface Prevented {
  readonly name: string;
  readonly pair: { readonly a: number; readonly b: number };
}

/** Why a move could not be made, and to what it was said. */
interface Refusal {
  readonly says: string;
  readonly prevented: Prevented | null;
  readonly cohort: Cohort;
  readonly run: Run;
}

/** Why the last move could not be made; null when it could, or something else has been done since. */
export interface Refusing {
  readonly refused: string | null;
  /** Says it; of two whom no roster can hold, what is in their way follows as soon as it is known. */
  readonly refuse: (says: string, prevented?: Prevented) => void;
  readonly forget: () => void;
}

/** Keeps why a move could not be made until the next one, or until the pairs or their locks change. */
export function useRefusal(cohort: Cohort, run: Run): Refusing {
  const desk = useDesk();
  const words = useWords();
  const announce = useAnnounce();
  const sayRule = useRuleWords(run.settings.quotas);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const present = refusal?.cohort === cohort && refusal.run === run ? refusal : null;
  const prevented = present?.prevented ?? null;
  const { data } = useQuery({
    ...desk.insight.forcing.experimental_liveOptions({
      input: { runId: run.id, ...(prevented?.pair ?? { a: 0, b: 0 }) },
    }),
    enabled: prevented !== null,
    staleTime: 'static',
  });
  const told = prevented !== null && data?.kind === 'answer' ? data.answer : null;
  const rules = told?.status === 'impossible' ? told.rules.map(sayRule) : [];
  const inTheWay =
    prevented === null || rules.length === 0
      ? null
      : words.say('matching:offer-prevented', { name: prevented.name, rules: rules.join('; ') });
  useEffect(() => {
    if (inTheWay !== null) announce(inTheWay);
  }, [inTheWay, announce]);
  return {
    refused: inTheWay ?? present?.says ?? null,
    refuse: (says, prevents) => {
      setRefusal({ says, prevented: prevents ?? null, cohort, run });
      announce(says);
    },
    forget: () => setRefusal(null),
  };
}
