import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import type { Cohort } from '../../../../electron/contract/index.ts';
import { useDesk } from '../../../app/index.ts';
import { useReasonWords } from '../names.ts';
import { reasonsIn } from './reasons-in.ts';

/** Who only passes over a cell asks nothing of the solver, in milliseconds. */
const REST = 150;

interface WhyCellProps {
  readonly cohort: Cohort;
  readonly pair: { readonly a: number; readonly b: number };
}

/** Why two people score what they do, or which rule keeps them apart, in sentences. */
export function WhyCell({ cohort, pair: { a, b } }: WhyCellProps) {
  const desk = useDesk();
  const sayReason = useReasonWords(cohort.people);
  const wanted = `${a} ${b}`;
  const [rested] = useDebouncedValue(wanted, REST);
  const { data } = useQuery(
    desk.matching.explain.queryOptions({
      input: { cohortId: cohort.id, a, b },
      enabled: rested === wanted,
    }),
  );
  return data === undefined ? null : reasonsIn(data).map(sayReason).join(' ');
}
