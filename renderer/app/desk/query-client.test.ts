import { ORPCError } from '@orpc/client';
import { MutationObserver, QueryObserver } from '@tanstack/react-query';
import { expect, test } from 'vitest';
import type { RefusalCode } from '../../../electron/contract/index.ts';
import { createQueryClient } from './query-client.ts';

const refused = (code: RefusalCode) => new ORPCError('REFUSED', { data: { code, params: {} } });

test.each([
  { code: 'person-unknown', isTold: false },
  { code: 'cohort-unknown', isTold: false },
  { code: 'run-unknown', isTold: false },
  { code: 'database-unreadable', isTold: true },
] as const)(
  'what is looked at and refused with $code is told: $isTold',
  async ({ code, isTold }) => {
    const told: unknown[] = [];
    const client = createQueryClient((error) => told.push(error));
    const looked = new QueryObserver(client, {
      queryKey: ['history', 7],
      queryFn: () => Promise.reject(refused(code)),
    });
    await looked.refetch();
    expect(told).toHaveLength(isTold ? 1 : 0);
  },
);

test('a change of what is gone is told, as somebody asked for it', async () => {
  const told: unknown[] = [];
  const client = createQueryClient((error) => told.push(error));
  const change = new MutationObserver(client, {
    mutationFn: () => Promise.reject(refused('person-unknown')),
  });
  await expect(change.mutate()).rejects.toThrow();
  expect(told).toHaveLength(1);
});
