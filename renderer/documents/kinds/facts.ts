import type { Roster, Words } from '../../../electron/contract/index.ts';

/** What the head of a document tells of the roster: when it was accepted and how much it holds. */
export function factsOf(roster: Roster, words: Words): string {
  const { pairs, acceptedAt, method } = roster;
  const left = pairs.map(({ a }) => a);
  const right = pairs.map(({ b }) => b);
  const thirds = pairs.flatMap(({ third }) => third?.person ?? []);
  const agencies = distinct([...left, ...right, ...thirds].flatMap(({ agency }) => agency ?? []));
  const sides = (): readonly string[] => {
    const people = {
      left: distinct(left.map(({ id }) => id)),
      right: distinct(right.map(({ id }) => id)),
    };
    switch (method) {
      case 'mentoring':
        return [
          words.say('common:pairs', { count: pairs.length }),
          words.say('documents:mentors', { count: people.left }),
          words.say('documents:mentees', { count: people.right }),
        ];
      case 'shadowing':
        return [
          words.say('documents:visits', { count: pairs.length }),
          words.say('documents:hosts', { count: people.left }),
          words.say('documents:visitors', { count: people.right }),
        ];
      case 'workpair':
        return [words.say('common:pairs', { count: pairs.length })];
    }
  };
  return [
    words.say('documents:accepted-on', { day: words.day(acceptedAt) }),
    ...sides(),
    words.say('documents:agencies', { count: agencies }),
  ].join(' · ');
}

/** The scores of the roster, and whether it is proved best. */
export function scoresOf({ objective, isProvedBest }: Roster, words: Words): string {
  return words.say(isProvedBest ? 'documents:scores-proved' : 'documents:scores', {
    lowest: objective.fairness === null ? '–' : words.number(objective.fairness),
    total: words.number(objective.total),
  });
}

function distinct(values: readonly (string | number)[]): number {
  return new Set(values).size;
}
