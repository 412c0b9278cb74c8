import { at } from '../../problem/model.ts';
import type { Blossoms, Cycle } from './blossoms.ts';

/** What a person or blossom is to the tree. */
export const FREE = 0;
export const OUTER = 1;
export const INNER = 2;

/**
 * An alternating tree of outermost blossoms: from the exposed root, tight pairs lead to inner
 * blossoms and the pairs of the matching on to outer ones.
 */
export class AlternatingTree {
  readonly label: Uint8Array;
  private readonly blossoms: Blossoms;
  /** The pair by which each blossom joined the tree: its person in the tree, and in the blossom. */
  private readonly from: Int32Array;
  private readonly to: Int32Array;

  constructor(blossoms: Blossoms) {
    this.blossoms = blossoms;
    this.label = new Uint8Array(blossoms.room);
    this.from = new Int32Array(blossoms.room);
    this.to = new Int32Array(blossoms.room);
  }

  /** Takes in a blossom by a pair, or as the root by none (-1). */
  add(blossom: number, label: number, from: number, to: number): void {
    this.label[blossom] = label;
    this.from[blossom] = from;
    this.to[blossom] = to;
  }

  /** The person in the tree by whom a blossom joined, and the person in the blossom. */
  entry(blossom: number): readonly [number, number] {
    return [at(this.from, blossom), at(this.to, blossom)];
  }

  /** The odd cycle that a tight pair of outer people of two blossoms closes. */
  cycle(one: number, other: number): Cycle {
    const joint = this.jointOf(one, other);
    const down = this.wayUp(one, joint).reverse();
    const up = this.wayUp(other, joint);
    return {
      parts: [joint, ...down, ...up],
      from: [...down.map((b) => at(this.from, b)), one, ...up.map((b) => at(this.to, b))],
      to: [...down.map((b) => at(this.to, b)), other, ...up.map((b) => at(this.from, b))],
    };
  }

  /** The outer blossom where the ways from two outer people to the root join. */
  private jointOf(one: number, other: number): number {
    const { top } = this.blossoms;
    const passed = new Set<number>();
    let here = at(top, one);
    let there = at(top, other);
    for (;;) {
      if (here >= 0) {
        if (passed.has(here)) return here;
        passed.add(here);
        here = this.outerAbove(here);
      }
      [here, there] = there >= 0 ? [there, here] : [here, there];
    }
  }

  /** The outer blossom two steps nearer to the root, or -1 from the root itself. */
  private outerAbove(outer: number): number {
    const { top } = this.blossoms;
    if (at(this.from, outer) < 0) return -1;
    return at(top, at(this.from, at(top, at(this.from, outer))));
  }

  /** The blossoms on the way from an outer person up to a joint, without the joint. */
  private wayUp(person: number, joint: number): number[] {
    const { top } = this.blossoms;
    const way: number[] = [];
    for (let b = at(top, person); b !== joint; b = at(top, at(this.from, b))) way.push(b);
    return way;
  }

  /** Changes partners all the way from an outer person, who gets a new partner or none, to the root. */
  flip(outer: number, newPartner: number): void {
    const { blossoms } = this;
    const { top, mate } = blossoms;
    let person = outer;
    let partner = newPartner;
    for (;;) {
      const blossom = at(top, person);
      blossoms.moveBase(blossom, person);
      mate[person] = partner;
      const given = at(this.from, blossom);
      if (given < 0) return;
      const inner = at(top, given);
      person = at(this.from, inner);
      partner = at(this.to, inner);
      blossoms.moveBase(inner, partner);
      mate[partner] = person;
    }
  }
}
