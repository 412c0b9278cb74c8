import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import type { RefusalCode } from '../../../electron/contract/index.ts';
import { readRefusal } from '../refusals/read-refusal.ts';

declare module '@tanstack/react-query' {
  interface Register {
    mutationMeta: {
      /** The caller shows its own refusals. */
      readonly showsRefusal?: boolean;
      /** The change is of the view alone: nothing stored is refreshed. */
      readonly changesNothing?: boolean;
    };
  }
}

/**
 * What is refused when something in sight has just gone: erased, undone or run anew. The list it
 * stood in is asked again in the same moment and takes it off the screen, so a question that came
 * too late is nobody's mistake and is not told. A change of what is gone is told.
 */
const goneCodes: ReadonlySet<RefusalCode> = new Set([
  'cohort-unknown',
  'cohort-has-no-roster',
  'person-unknown',
  'run-unknown',
]);

/**
 * The page's store of answers. Everything comes from the machine itself, so an answer is good
 * until something is changed; then everything in sight is asked again.
 */
export function createQueryClient(onFailure: (error: unknown) => void): QueryClient {
  const client: QueryClient = new QueryClient({
    defaultOptions: {
      queries: {
        retry: false,
        staleTime: Number.POSITIVE_INFINITY,
        refetchOnWindowFocus: false,
        networkMode: 'always',
      },
      mutations: { retry: false, networkMode: 'always' },
    },
    queryCache: new QueryCache({
      onError: (error) => {
        if (!goneCodes.has(readRefusal(error).code)) onFailure(error);
      },
    }),
    mutationCache: new MutationCache({
      onSuccess: (_data, _variables, _result, mutation) =>
        mutation.meta?.changesNothing === true ? undefined : client.invalidateQueries(),
      onError: (error, _variables, _result, mutation) => {
        if (mutation.meta?.showsRefusal !== true) onFailure(error);
      },
    }),
  });
  return client;
}
