import {
  blankProfile,
  type PairView,
  type Person,
  type PersonReference,
} from '../../electron/contract/index.ts';

/** An invented person for tests, as pairs refer to one, with nothing answered but what is given. */
export function inventedReference(answers: Partial<PersonReference> = {}): PersonReference {
  return {
    id: 1,
    key: `row-${answers.id ?? 1}`,
    lastName: 'Keksitty',
    firstName: 'Kaisa',
    email: null,
    title: null,
    agency: null,
    sector: null,
    office: null,
    languages: [],
    meetingMode: null,
    isErased: false,
    ...answers,
  };
}

/** An invented person with the whole profile, nothing answered but what is given. */
export function inventedPerson(answers: Partial<Person> = {}): Person {
  const { lastName, firstName } = inventedReference();
  return {
    ...blankProfile,
    id: 1,
    key: `row-${answers.id ?? 1}`,
    lastName,
    firstName,
    revision: 1,
    changedAt: '2026-03-02T08:15:00.000Z',
    ...answers,
  };
}

/** An invented pair of two people, with a score, no parts and no week but what is given. */
export function inventedPair(
  a: PersonReference,
  b: PersonReference,
  score = 500,
  more: Partial<PairView> = {},
): PairView {
  return { a, b, score, parts: [], isLocked: false, slot: null, third: null, ...more };
}
