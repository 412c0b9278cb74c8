import type { Organisation } from '../organisation.ts';
import type { Names, Params } from '../values.ts';
import { sayDuration } from './say-duration.ts';
import type { Words } from './words.ts';

/** A code with values, as scores, rules and people left out give their reasons. */
interface CodedReason {
  readonly code: string;
  readonly params: Params;
}

/** Which table of the organisation a value belongs to, told by how its name begins. */
const tables = [
  ['goal', 'goals'],
  ['competence', 'competences'],
  ['sector', 'sectors'],
  ['agency', 'agencies'],
  ['office', 'offices'],
  ['task', 'tasks'],
] as const;

const isPersonParam = (name: string): boolean => ['id', 'superior'].includes(name);

/**
 * Words a reason as one sentence. Codes among its values are replaced by names in the reader's
 * language, and ids of people by what `nameOfPerson` gives. Warnings before a run are reasons too. A
 * reason without a message is a bug that a test catches; it is then shown as its code.
 */
export function sayReason(
  words: Words,
  organisation: Organisation,
  reason: CodedReason,
  nameOfPerson: (id: string) => string,
): string {
  const nameValue = (param: string, value: string): string => {
    if (isPersonParam(param)) return nameOfPerson(value);
    if (param === 'by') return words.sayIfKnown(`common:${value}`) ?? value;
    if (param === 'months') return words.month(Number(value));
    if (param === 'from' || param === 'to') return words.day(value);
    if (param === 'rule') return words.sayIfKnown(`reasons:named-${value}`) ?? value;
    if (param === 'field') return words.sayIfKnown(`import:field-${value}`) ?? value;
    const table = tables.find(([beginning]) => param.startsWith(beginning));
    return table === undefined
      ? value
      : (nameInTable(organisation[table[1]], value, words) ?? value);
  };
  const isTravel = 'minutes' in reason.params;
  const writeNumber = (param: string, value: number): string | number =>
    param === 'minutes' || (isTravel && param === 'limit') ? sayDuration(value, words) : value;
  const params = Object.fromEntries(
    Object.entries(reason.params).map(([param, value]) => {
      if (typeof value === 'number') return [param, writeNumber(param, value)];
      if (typeof value === 'string') return [param, nameValue(param, value)];
      if (param === 'by') return [param, value.map(nameOfPerson)];
      // Names of goals and competences hold commas and 'and' themselves, so these lists do not.
      return [param, value.map((item) => nameValue(param, item)).join('; ')];
    }),
  );
  return (
    words.sayIfKnown(keyOf(reason.code), { ...countOf(reason.params), ...params }) ?? reason.code
  );
}

const warning = 'warning-';

/** Warnings before a run are worded beside the other answers, apart from the reasons of a run. */
function keyOf(code: string): string {
  return code.startsWith(warning)
    ? `insight:warning-${code.slice(warning.length)}`
    : `reasons:${code}`;
}

/** What decides between singular and plural, whatever the solver calls it. */
function countOf({ years, sought }: Params): Params {
  const count = years ?? sought;
  return typeof count === 'number' ? { count } : {};
}

/** The name of a row of reference data in the reader's language, or null for an unknown code. */
export function nameInTable(
  rows: readonly { readonly code: string; readonly names: Names }[],
  code: string,
  words: Words,
): string | null {
  return rows.find((row) => row.code === code)?.names[words.language] ?? null;
}
