import { MutationObserver, QueryClient } from '@tanstack/react-query';
import { expect, test } from 'vitest';
import { settled } from './settled.ts';

/** A change that goes on until it is told to end. */
function changeUnderWay(client: QueryClient, meta: { readonly changesNothing?: boolean } = {}) {
  let end = (): void => undefined;
  const change = new MutationObserver(client, {
    mutationFn: () =>
      new Promise<void>((resolve) => {
        end = resolve;
      }),
    meta,
  });
  const done = change.mutate();
  return async () => {
    end();
    await done;
  };
}

async function isSettled(client: QueryClient): Promise<boolean> {
  return Promise.race([
    settled(client).then(() => true),
    new Promise<false>((resolve) => setTimeout(() => resolve(false), 20)),
  ]);
}

test('where nothing is being changed there is nothing to wait for', async () => {
  expect(await isSettled(new QueryClient())).toBe(true);
});

test('every change under way is waited for', async () => {
  const client = new QueryClient();
  const ends = [changeUnderWay(client), changeUnderWay(client)];
  for (const end of ends) {
    expect(await isSettled(client)).toBe(false);
    await end();
  }
  expect(await isSettled(client)).toBe(true);
});

test('a file being written is not waited for', async () => {
  const client = new QueryClient();
  const end = changeUnderWay(client, { changesNothing: true });
  expect(await isSettled(client)).toBe(true);
  await end();
});
