import { createHash } from 'node:crypto';
import type { ProfileFields } from '../../contract/index.ts';
import { nameKey } from '../cells/text.ts';

/** How a row's key was made. */
export type KeySource = 'email' | 'staff-number' | 'name';

/**
 * The key by which a person is known from one import to the next: the e-mail in lower case, else
 * the staff number, else a digest of name, agency and unit, which does not depend on the row.
 */
export function keyOf(profile: ProfileFields): {
  readonly key: string;
  readonly source: KeySource;
} {
  if (profile.email !== null) return { key: profile.email.toLowerCase(), source: 'email' };
  if (profile.staffNumber !== null) return { key: profile.staffNumber, source: 'staff-number' };
  const { lastName, firstName, agency, unit } = profile;
  const parts = [nameKey(lastName), nameKey(firstName), agency ?? '', nameKey(unit ?? '')];
  const digest = createHash('sha256').update(parts.join('\n')).digest('hex');
  return { key: `row-${digest.slice(0, 16)}`, source: 'name' };
}
