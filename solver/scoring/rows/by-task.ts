import { type PrepareShares, UNANSWERED } from '../judgement.ts';
import type { Profile, TaskSkill } from '../profile.ts';
import type { MatchSettings } from '../settings.ts';
import { skillsOf } from '../skills.ts';
import type { TaskTerms } from '../task-terms.ts';
import { startsOf } from './by-list.ts';

/**
 * What is met over the whole for whole rows. How well somebody does a task is one of few states, so
 * that what two people come to in a task is looked up; a pair costs one look for each task of the
 * column's person.
 */
export function sharesByTask(terms: TaskTerms): PrepareShares {
  return ({ left, right }, settings) => {
    const states = new States(terms);
    const columns = new TaskLists(right, states, terms, settings);
    const rows = left === right ? columns : new TaskLists(left, states, terms, settings);
    const stateOfRow = new Int32Array(states.tasks);
    const { met: metOf, twice: twiceOf, count } = states.tables();
    const worthOf = states.worths(settings);
    return (row, from, shares) => {
      if (rows.isBlank[row] === 1) {
        shares.fill(UNANSWERED, from);
        return;
      }
      rows.write(row, stateOfRow);
      const ownWhole = rows.whole[row] ?? 0;
      const { start, task, state, whole, isBlank } = columns;
      let entry = start[from] ?? 0;
      for (let column = from; column < shares.length; column += 1) {
        const end = start[column + 1] ?? 0;
        let met = 0;
        let all = ownWhole + (whole[column] ?? 0);
        for (; entry < end; entry += 1) {
          const number = task[entry] ?? 0;
          const both = (stateOfRow[number] ?? 0) * count + (state[entry] ?? 0);
          met += (metOf[both] ?? 0) * (worthOf[number] ?? 0);
          all -= twiceOf[both] ?? 0;
        }
        if (isBlank[column] === 1) shares[column] = UNANSWERED;
        else if (all === 0) shares[column] = terms.shareOfNothing;
        else shares[column] = met / (terms.fullWorth * all);
      }
    };
  };
}

/** Numbers for tasks and for the ways in which somebody does one. State 0 says nothing of a task. */
class States {
  private readonly taskNumbers = new Map<string, number>();
  private readonly stateNumbers = new Map<string, number>();
  private readonly samples: TaskSkill[] = [];
  private readonly terms: TaskTerms;

  constructor(terms: TaskTerms) {
    this.terms = terms;
  }

  get tasks(): number {
    return this.taskNumbers.size;
  }

  numberOfTask(task: string): number {
    const number = this.taskNumbers.get(task) ?? this.taskNumbers.size;
    this.taskNumbers.set(task, number);
    return number;
  }

  numberOfState(skill: TaskSkill): number {
    const key = `${skill.level} ${skill.wantsToLearn}`;
    const known = this.stateNumbers.get(key);
    if (known !== undefined) return known;
    const number = this.samples.push(skill);
    this.stateNumbers.set(key, number);
    return number;
  }

  /** What meeting each task is worth, by its number. */
  worths(settings: MatchSettings): Int32Array {
    return Int32Array.from(this.taskNumbers.keys(), (task) => this.terms.worth(task, settings));
  }

  /** What each two states come to, at the first times `count` plus the second. */
  tables() {
    const count = this.samples.length + 1;
    const met = new Int32Array(count * count);
    const twice = new Int32Array(count * count);
    this.samples.forEach((one, row) => {
      this.samples.forEach((other, column) => {
        const both = (row + 1) * count + column + 1;
        met[both] = this.terms.met(one, other);
        twice[both] = this.terms.twice(one, other);
      });
    });
    return { met, twice, count };
  }
}

/** Everybody's counted tasks, one list after the other. */
class TaskLists {
  readonly start: Int32Array;
  readonly task: Int32Array;
  readonly state: Int32Array;
  readonly whole: Int32Array;
  /** 1 for who named no task at all. */
  readonly isBlank: Uint8Array;

  constructor(
    people: readonly Profile[],
    states: States,
    terms: TaskTerms,
    settings: MatchSettings,
  ) {
    const lists = people.map((person) =>
      [...skillsOf(person).values()].filter(({ task }) => terms.isCounted(task, settings)),
    );
    const entries = lists.flat();
    this.start = startsOf(lists);
    this.task = Int32Array.from(entries, ({ task }) => states.numberOfTask(task));
    this.state = Int32Array.from(entries, (skill) => states.numberOfState(skill));
    this.whole = Int32Array.from(lists, (list) =>
      list.reduce((sum, skill) => sum + terms.whole(skill), 0),
    );
    this.isBlank = Uint8Array.from(people, ({ tasks }) => (tasks.length === 0 ? 1 : 0));
  }

  /** Writes the states of a person's tasks, and 0 for every other task. */
  write(person: number, states: Int32Array): void {
    states.fill(0);
    const end = this.start[person + 1] ?? 0;
    for (let entry = this.start[person] ?? 0; entry < end; entry += 1) {
      states[this.task[entry] ?? 0] = this.state[entry] ?? 0;
    }
  }
}
