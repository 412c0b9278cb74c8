// The pilot cohort whole: eight mentors and eight mentees from profiles to an explained answer.
import {
  buildProblem,
  defaultMatchSettings,
  explainUnmatched,
  type Profile,
  scorePair,
  solve,
  travelTable,
} from '../../solver/index.ts';
import { dice, measure } from './measure.ts';

const roll = dice(2026);
const offices = ['HEL', 'TKU', 'OUL', 'VAA'];
const legs = [
  { from: 'HEL', to: 'TKU', minutes: 130 },
  { from: 'HEL', to: 'OUL', minutes: 455 },
  { from: 'HEL', to: 'VAA', minutes: 315 },
  { from: 'TKU', to: 'OUL', minutes: 650 },
  { from: 'TKU', to: 'VAA', minutes: 255 },
  { from: 'VAA', to: 'OUL', minutes: 240 },
];
const people = Array.from({ length: 16 }, (_, k) => profile(k));

await measure(async () => {
  const travel = travelTable(legs);
  const { problem, removed } = buildProblem(people, defaultMatchSettings, travel);
  const answer = await solve(problem);
  explainUnmatched(answer, removed);
  const byId = new Map(people.map((person) => [person.id, person]));
  for (const { a, b } of answer.pairs) {
    const mentor = byId.get(a);
    const mentee = byId.get(b);
    if (mentor !== undefined && mentee !== undefined) {
      scorePair(mentor, mentee, defaultMatchSettings, travel);
    }
  }
  return answer.objective?.total ?? -1;
});

function profile(k: number): Profile {
  return {
    id: `p${k}`,
    role: k < 8 ? 'mentor' : 'mentee',
    capacity: 1,
    agency: pick(['E', 'L', 'P']),
    sector: pick(['POL', 'OKT', 'TS']),
    office: pick(offices),
    supervisor: null,
    languages: roll() < 0.2 ? ['sv', 'fi'] : ['fi'],
    meetingMode: pick(['in-person', 'remote', 'both', 'both'] as const),
    experienceYears: Math.floor(roll() * 30),
    offers: some(['a', 'b', 'c', 'd', 'e']),
    seeks: some(['a', 'b', 'c', 'd', 'e']),
    goals: some(['g', 'h', 'i', 'j']),
    wishes: roll() < 0.2 ? [`p${Math.floor(roll() * 16)}`] : [],
    exclusions: [],
    earlierPairs: [],
  };
}

function pick<Item>(items: readonly [Item, ...Item[]] | readonly Item[]): Item {
  const item = items[Math.floor(roll() * items.length)];
  if (item === undefined) throw new Error('nothing to pick from');
  return item;
}

function some(items: readonly string[]): readonly string[] {
  return items.filter(() => roll() < 0.5);
}
