import type { EmailFamily, OrganisationChange } from '../../contract/index.ts';
import type { Database } from '../connection.ts';
import { all, query, run } from '../query.ts';
import type { OrganisationOutcome } from './outcome.ts';

/** A domain of e-mail addresses; the same name at two domains of one family is the same person. */
export interface EmailDomain {
  readonly domain: string;
  readonly family: string;
}

/** The domains of which some are of one organisation under its names in turn. */
export function readEmailDomains(database: Database): readonly EmailDomain[] {
  return all(database, query.selectFrom('email_domain').selectAll().orderBy('domain'));
}

/** The families of domains, each with its domains in their order. */
export function readEmailFamilies(database: Database): readonly EmailFamily[] {
  const rows = readEmailDomains(database);
  return [...new Set(rows.map(({ family }) => family))].toSorted().map((family) => ({
    family,
    domains: rows.filter((row) => row.family === family).map(({ domain }) => domain),
  }));
}

/**
 * Says which domains are of one family. To be called inside `change`. A domain of another family
 * is not taken from it.
 */
export function changeEmailFamily(
  database: Database,
  { family, domains }: Extract<OrganisationChange, { kind: 'email-family' }>,
): OrganisationOutcome {
  const rows = readEmailDomains(database);
  const own = rows.filter((row) => row.family === family);
  if (family !== null && own.length === 0) return { status: 'unknown' };
  const wanted = new Set(domains);
  if (rows.some((row) => row.family !== family && wanted.has(row.domain)))
    return { status: 'taken' };
  const kept = new Set(own.map(({ domain }) => domain));
  const name = family ?? newFamily(domains, rows);
  for (const { domain } of own) {
    if (!wanted.has(domain))
      run(database, query.deleteFrom('email_domain').where('domain', '=', domain));
  }
  for (const domain of wanted) {
    if (!kept.has(domain))
      run(database, query.insertInto('email_domain').values({ domain, family: name }));
  }
  return { status: 'done' };
}

/** A family is known by its first domain, and by a number too where that name is gone to another. */
function newFamily(domains: readonly string[], rows: readonly EmailDomain[]): string {
  const names = new Set(rows.map(({ family }) => family));
  const first = domains[0] ?? '';
  let name = first;
  for (let number = 2; names.has(name); number += 1) name = `${first} ${number}`;
  return name;
}
