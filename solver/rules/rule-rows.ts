import type { Profile } from '../scoring/profile.ts';
import { type KeyOf, valuesByKey } from '../scoring/rows/by-key.ts';
import { linksBetween } from '../scoring/rows/links.ts';
import type { Breach, Rule, RuleContext } from './context.ts';

/** A rule that depends on one key of each person: asked once for each two keys. */
export function ruleByKey(
  breach: Breach,
  keyOf: (person: Profile, context: RuleContext) => ReturnType<KeyOf>,
): Rule {
  return {
    breach,
    prepare: (crowd, context) => {
      const { keyOfColumn, ofRow } = valuesByKey(
        crowd,
        (person) => keyOf(person, context),
        (left, right) => (breach(left, right, context) === null ? 0 : 1),
      );
      return (row, from, broken, bit) => {
        const values = ofRow(row);
        if (!values.includes(1)) return;
        for (let column = from; column < broken.length; column += 1) {
          if (values[keyOfColumn[column] ?? 0] !== 1) continue;
          broken[column] = (broken[column] ?? 0) | bit;
        }
      };
    },
  };
}

/** A rule that two people break when either names the other. */
export function ruleByNames(
  breach: Breach,
  namesOf: (person: Profile, context: RuleContext) => Iterable<string>,
): Rule {
  return {
    breach,
    prepare: (crowd, context) => {
      const linked = linksBetween(crowd, (person) => namesOf(person, context));
      return (row, from, broken, bit) => {
        for (const column of linked(row)) {
          if (column >= from) broken[column] = (broken[column] ?? 0) | bit;
        }
      };
    },
  };
}
