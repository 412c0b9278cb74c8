import { ORPCError } from '@orpc/client';
import { type Refusal, refusalSchema } from '../../../electron/contract/index.ts';

/** The refusal that an error carries. Any other error is a bug, and is told as such. */
export function readRefusal(error: unknown): Refusal {
  if (error instanceof ORPCError && error.code === 'REFUSED') {
    const refusal = refusalSchema.safeParse(error.data);
    if (refusal.success) return refusal.data;
  }
  return { code: 'internal', params: {} };
}
