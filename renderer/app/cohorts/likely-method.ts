import type { Method, Person } from '../../../electron/contract/index.ts';

type Answers = Pick<Person, 'role' | 'shadowingRole' | 'tasks'>;

const hasAnswered: Readonly<Record<Method, (person: Answers) => boolean>> = {
  mentoring: ({ role }) => role !== null,
  shadowing: ({ shadowingRole }) => shadowingRole !== null,
  workpair: ({ tasks }) => tasks.length > 0,
};

/**
 * The method for which most have said how they take part; mentoring where that is as many as for
 * another, and where nobody has said anything.
 */
export function likelyMethod(people: readonly Answers[]): Method {
  const counted = (['mentoring', 'shadowing', 'workpair'] as const).map((method) => ({
    method,
    count: people.filter(hasAnswered[method]).length,
  }));
  const most = Math.max(...counted.map(({ count }) => count));
  return counted.find(({ count }) => count === most)?.method ?? 'mentoring';
}
