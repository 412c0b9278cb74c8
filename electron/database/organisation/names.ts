import type { Names } from '../../contract/index.ts';
import type { NameColumns } from '../tables/organisation.ts';

/** Names as the columns of a row. */
export function nameColumns({ fi, sv, en }: Names): NameColumns {
  return { name_fi: fi, name_sv: sv, name_en: en };
}

/** The names of a row. */
export function namesOf(row: NameColumns): Names {
  return { fi: row.name_fi, sv: row.name_sv, en: row.name_en };
}
