import { type QueryFunction, type QueryKey, useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useAnnounce } from '../../../app/index.ts';

/** A question to the solver that is asked only when somebody wants to know. */
export interface Question<Answer> {
  readonly isAsked: boolean;
  readonly isAsking: boolean;
  /** Undefined until the question is asked and answered. */
  readonly answer: Answer | undefined;
  readonly ask: () => void;
  /** Puts the question away; breaks it off where it is still being worked on. */
  readonly leave: () => void;
}

interface QuestionOptions<Answer> {
  readonly queryKey: QueryKey;
  readonly queryFn: QueryFunction<Answer>;
}

/**
 * Asks what an insight query asks, at once or when `ask` is called, and reads the answer out as
 * `says` words it. A run never changes, so an answer about one holds until the window closes;
 * `holds` is for those that follow what is stored. Leaving the room breaks the question off.
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
  const answer = isAsked ? data : undefined;
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
  return { isAsked, isAsking: isAsked && isFetching, answer, ask, leave };
}
