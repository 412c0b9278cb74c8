import {
  isUnanswered,
  type Person,
  type ProfileField,
  profileFieldNames,
} from '../../../../electron/contract/index.ts';

/** What a merge does to the answers: what the one who stays gains, and what of the other is lost. */
export interface MergeOutcome {
  readonly gained: readonly ProfileField[];
  readonly lost: readonly ProfileField[];
}

/** Compares the answers of two people who would be made one. */
export function mergeOutcome(keep: Person, other: Person): MergeOutcome {
  const answered = profileFieldNames.filter((field) => !isUnanswered(other[field]));
  return {
    gained: answered.filter((field) => isUnanswered(keep[field])),
    lost: answered.filter(
      (field) => !isUnanswered(keep[field]) && !isSame(keep[field], other[field]),
    ),
  };
}

/** Who should stay by default: whoever has answered more, then whoever was changed last. */
export function fullest(people: readonly Person[]): Person | undefined {
  const answersOf = (person: Person): number =>
    profileFieldNames.filter((field) => !isUnanswered(person[field])).length;
  return people.toSorted(
    (first, second) =>
      answersOf(second) - answersOf(first) || second.changedAt.localeCompare(first.changedAt),
  )[0];
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
