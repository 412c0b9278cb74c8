import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';

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
    queryCache: new QueryCache({ onError: onFailure }),
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
