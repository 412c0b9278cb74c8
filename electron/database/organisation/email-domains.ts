import type { Database } from '../connection.ts';
import { all, query } from '../query.ts';

/** A domain of e-mail addresses; the same name at two domains of one family is the same person. */
export interface EmailDomain {
  readonly domain: string;
  readonly family: string;
}

/** The domains of which some are of one organisation under its names in turn. */
export function readEmailDomains(database: Database): readonly EmailDomain[] {
  return all(database, query.selectFrom('email_domain').selectAll().orderBy('domain'));
}
