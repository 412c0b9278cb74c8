import type { MessageKey, QuotaTag } from '../../../../electron/contract/index.ts';

/** What the room calls the quota that it makes for a tag. */
export const quotaNames: Readonly<Record<QuotaTag, MessageKey>> = {
  'cross-agency': 'matching:quota-name',
  'cross-sector': 'matching:quota-name-cross-sector',
  near: 'matching:quota-name-near',
};
