import type { Participant, RosterPair, Words } from '../../../electron/contract/index.ts';
import type { DocumentData } from '../document-data.ts';

/** What is agreed of a visit beyond who and when. */
export interface VisitTerms {
  readonly topic: string;
  readonly days: string | null;
  readonly confidential: string | null;
}

/** Topic, length and confidentiality of a visit, as host and visitor have answered. */
export function visitTermsOf(
  { a, b }: RosterPair,
  { people, organisation }: DocumentData,
  words: Words,
): VisitTerms {
  const host = personOf(people, a.id);
  const visitor = personOf(people, b.id);
  const met = (visitor?.seeks ?? []).filter((code) => host?.offers.includes(code) ?? false);
  const topics = met.map(
    (code) =>
      organisation.competences.find((competence) => competence.code === code)?.names[
        words.language
      ] ?? code,
  );
  const days = visitor?.shadowingDays ?? host?.shadowingDays ?? null;
  return {
    topic: topics.length === 0 ? words.say('documents:topic-to-agree') : topics.join('; '),
    days: days === null ? null : words.say('documents:days', { count: days }),
    confidential: host?.handlesConfidential === true ? words.say('documents:confidential') : null,
  };
}

/** The order of visits by their weeks; those whose week is to be agreed come last. */
export function byWeek(one: RosterPair, other: RosterPair): number {
  return (one.slot ?? '9').localeCompare(other.slot ?? '9');
}

function personOf(people: DocumentData['people'], id: number): Participant['person'] | undefined {
  return people.find(({ person }) => person.id === id)?.person;
}
