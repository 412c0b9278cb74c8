import type { Mutation, QueryClient } from '@tanstack/react-query';

/**
 * Waits until every change of data that is under way has been stored, and what hangs on it has been
 * read anew. What only looks or writes a file is not waited for.
 */
export function settled(client: QueryClient): Promise<void> {
  const cache = client.getMutationCache();
  const isChanging = (): boolean => client.isMutating({ predicate: changesData }) > 0;
  return new Promise((resolve) => {
    const look = (): void => {
      if (isChanging()) return;
      stop();
      resolve();
    };
    const stop = cache.subscribe(look);
    look();
  });
}

function changesData({ meta }: Mutation): boolean {
  return meta?.changesNothing !== true;
}
