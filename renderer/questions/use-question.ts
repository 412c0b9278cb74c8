import { type QueryFunction, type QueryKey, useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { QuestionEvent } from '../../electron/contract/index.ts';
import { useAnnounce } from '../app/index.ts';

/** A question to the solver that is asked only when somebody wants to know. */
export interface Question<Answer> {
  readonly isAsked: boolean;
  readonly isAsking: boolean;
  /** How far the solver is, from 0 to 1; null until it has told. */
  readonly fraction: number | null;
  /** Undefined until the question is asked and answered. */
  readonly answer: Answer | undefined;
  readonly ask: () => void;
  /** Puts the question away; breaks it off where it is still being worked on. */
  readonly leave: () => void;
}

/** A question as the desk's live options put it: the latest event is what is known. */
interface QuestionOptions<Answer> {
  readonly queryKey: QueryKey;
  readonly queryFn: QueryFunction<QuestionEvent<Answer>>;
}

/**
 * Asks what an insight query asks, at once or when `ask` is called, follows how far it is, and
 * reads the answer out as `says` words it. A run never changes, so an answer about one holds until
 * the window closes; `holds` is for those that follow what is stored. Leaving the room breaks the
 * question off.
 */
export function useQuestion<Answer>(
  { queryKey, queryFn }: QuestionOptions<Answer>,
  says: (answer: Answer) => string,
  asked: { readonly atOnce?: boolean; readonly holds?: boolean } = {},
): Question<Answer> {
  const queries = useQueryClient();
  const announce = useAnnounce();
  const [isAsked, setAsked] = useState(asked.atOnce === true);
  const { data, isFetching, isError, refetch } = useQuery({
    queryKey,
    queryFn,
    enabled: isAsked,
    ...(asked.holds === false ? {} : { staleTime: 'static' as const }),
  });
  const answer = isAsked && data?.kind === 'answer' ? data.answer : undefined;
  const latestSays = useRef(says);
  useEffect(() => {
    latestSays.current = says;
  }, [says]);
  useEffect(() => {
    if (answer !== undefined) announce(latestSays.current(answer));
  }, [answer, announce]);

  const ask = useCallback(() => {
    setAsked(true);
    if (isError) void refetch();
  }, [isError, refetch]);
  const leave = (): void => {
    setAsked(false);
    void queries.cancelQueries({ queryKey });
  };
  const fraction = data?.kind === 'progress' ? data.fraction : null;
  return { isAsked, isAsking: isAsked && isFetching, fraction, answer, ask, leave };
}
