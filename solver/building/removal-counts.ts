import type { RemovedBy, UnmatchedPerson } from '../problem/answer.ts';
import type { RuleCode } from '../rules/rule-code.ts';
import type { Profile } from '../scoring/profile.ts';
import type { Crowd } from '../scoring/rows/crowd.ts';

/** Whom the hard rules ruled out for one person. A pair that breaks two rules counts for both. */
export interface RemovedCandidates {
  readonly id: string;
  readonly side: UnmatchedPerson['side'];
  readonly removedBy: RemovedBy;
}

/** Counts for everybody how many partners each rule ruled out. */
export class RemovalCounts {
  private readonly crowd: Crowd;
  private readonly rules: readonly RuleCode[];
  private readonly ofRows: Int32Array;
  /** In a pool the same counts as those of the rows. */
  private readonly ofColumns: Int32Array;

  constructor(crowd: Crowd, rules: readonly RuleCode[]) {
    this.crowd = crowd;
    this.rules = rules;
    this.ofRows = new Int32Array(crowd.left.length * rules.length);
    this.ofColumns =
      crowd.left === crowd.right ? this.ofRows : new Int32Array(crowd.right.length * rules.length);
  }

  /** Counts a pair that breaks the rules whose bits are set. */
  add(row: number, column: number, broken: number): void {
    const { length } = this.rules;
    for (let rule = 0; rule < length; rule += 1) {
      if ((broken & (1 << rule)) === 0) continue;
      raise(this.ofRows, row * length + rule);
      raise(this.ofColumns, column * length + rule);
    }
  }

  /** Only people for whom somebody was ruled out, by side and id. */
  list(): readonly RemovedCandidates[] {
    const { left, right } = this.crowd;
    if (left === right) return this.listed(left, 'pool', this.ofRows);
    return [
      ...this.listed(left, 'left', this.ofRows),
      ...this.listed(right, 'right', this.ofColumns),
    ];
  }

  private listed(
    people: readonly Profile[],
    side: RemovedCandidates['side'],
    counts: Int32Array,
  ): readonly RemovedCandidates[] {
    const { rules } = this;
    return people.flatMap(({ id }, index) => {
      const removedBy: Partial<Record<RuleCode, number>> = {};
      rules.forEach((rule, place) => {
        const count = counts[index * rules.length + place] ?? 0;
        if (count > 0) removedBy[rule] = count;
      });
      return Object.keys(removedBy).length === 0 ? [] : [{ id, side, removedBy }];
    });
  }
}

function raise(counts: Int32Array, place: number): void {
  counts[place] = (counts[place] ?? 0) + 1;
}
