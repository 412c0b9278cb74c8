import { readList, readRecord, readText } from './fields.ts';
import { type IssueList, shown } from './issues.ts';
import type { Method, ProblemPerson, Side } from './problem.ts';

/** Where each id stands: left and right for two sides, `pool` for the one pool of work pairs. */
export interface Register {
  readonly people: readonly ProblemPerson[];
  readonly left: ReadonlySet<string>;
  readonly right: ReadonlySet<string>;
}

/** Reads the people and checks sides, capacities and that nobody stands twice on one side. */
export function readPeople(value: unknown, method: Method, issues: IssueList): Register {
  if (value === undefined) issues.add('missing-field', 'people');
  const people: ProblemPerson[] = [];
  const left = new Set<string>();
  const right = method === 'workpair' ? left : new Set<string>();
  readList(value, 'people', issues).forEach((entry, index) => {
    const path = `people[${index}]`;
    const person = readPerson(entry, method, path, issues);
    if (person === null) return;
    const ids = person.side === 'right' ? right : left;
    if (ids.has(person.id)) issues.add('duplicate-person', `${path}.id`, { id: person.id });
    ids.add(person.id);
    people.push(person);
  });
  return { people, left, right };
}

function readPerson(
  value: unknown,
  method: Method,
  path: string,
  issues: IssueList,
): ProblemPerson | null {
  const fields = readRecord(value, path, issues);
  if (fields === null) return null;
  const id = readText(fields.id, `${path}.id`, issues);
  const capacity = readCapacity(fields.capacity, `${path}.capacity`, issues);
  if (id === null) return null;
  if (method === 'workpair') {
    if (capacity > 1) issues.add('pool-capacity', `${path}.capacity`, { id, capacity });
    return { id, capacity };
  }
  const side = readSide(fields.side, id, `${path}.side`, issues);
  if (side === null) return null;
  if (method === 'mentoring') return { id, side, capacity };
  const slotCapacity = readCapacity(fields.slotCapacity, `${path}.slotCapacity`, issues);
  return { id, side, capacity, slotCapacity };
}

function readSide(value: unknown, id: string, path: string, issues: IssueList): Side | null {
  if (value === 'left' || value === 'right') return value;
  issues.add('missing-side', path, { id, found: shown(value) });
  return null;
}

function readCapacity(value: unknown, path: string, issues: IssueList): number {
  if (value === undefined || value === null) return 1;
  if (typeof value !== 'number' || !Number.isInteger(value)) {
    issues.add('wrong-type', path, { expected: 'whole number', found: shown(value) });
    return 1;
  }
  if (value >= 0) return value;
  issues.add('negative-capacity', path, { capacity: value });
  return 0;
}
