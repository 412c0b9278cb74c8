import { gapKindSchema, type RosterGap, type Words } from '../../../electron/contract/index.ts';

/** So many are named; the others are counted. */
const mostNamed = 3;

/** What a roster lacks and for whom, a sentence for each way of lacking it. */
export function sayGap({ people }: RosterGap, words: Words): string {
  return gapKindSchema.options
    .map((kind) => ({ kind, of: people.filter((one) => one.kind === kind) }))
    .filter(({ of }) => of.length > 0)
    .map(({ kind, of }) => {
      const named = of
        .slice(0, mostNamed)
        .map(({ person }) => `${person.firstName} ${person.lastName}`.trim());
      const others = of.length - named.length;
      const names =
        others === 0 ? named : [...named, words.say('programme:gap-others', { count: others })];
      return words.say(`programme:gap-${kind}`, { count: of.length, names });
    })
    .join(' ');
}

/** Whether there is somebody in a gap who was not in it before. */
export function hasGrown(before: RosterGap | undefined, now: RosterGap): boolean {
  const known = new Set(before?.people.map(({ person, kind }) => `${person.id} ${kind}`));
  return now.people.some(({ person, kind }) => !known.has(`${person.id} ${kind}`));
}
