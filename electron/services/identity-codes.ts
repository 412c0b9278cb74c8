import { Refused } from '../contract/index.ts';
import { containsIdentityCode } from '../workbook/index.ts';

/**
 * Refuses what is to be stored if a text anywhere in it looks like an identity code, naming the
 * field and never the text. Everything that a coordinator writes comes through here.
 */
export function refuseIdentityCodes(fields: Readonly<Record<string, unknown>>): void {
  for (const [field, value] of Object.entries(fields))
    if (containsIdentityCode(JSON.stringify(value) ?? ''))
      throw new Refused('identity-code-refused', { field });
}
