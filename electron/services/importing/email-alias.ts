import type { EmailDomain } from '../../database/index.ts';

/**
 * A sign that e-mail addresses of one person have in common: the local part at any domain of one
 * family. An address at another domain has none.
 */
export function aliasSignOf(
  domains: readonly EmailDomain[],
): (email: string | null) => string | null {
  const familyOf = new Map(domains.map(({ domain, family }) => [domain, family]));
  return (email) => {
    const [local, domain] = email?.toLowerCase().split('@') ?? [];
    const family = domain === undefined ? undefined : familyOf.get(domain);
    return local === undefined || family === undefined ? null : `${local}@@${family}`;
  };
}
