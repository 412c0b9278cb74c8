import { at } from '../../problem/model.ts';

/** How often each number below `numbers` stands in a list. */
export function countsOf(list: Int32Array, numbers: number): Int32Array {
  const counts = new Int32Array(numbers);
  for (let place = 0; place < list.length; place++) {
    const own = list[place] ?? 0;
    counts[own] = (counts[own] ?? 0) + 1;
  }
  return counts;
}

/** Where the places of each number begin when each has as many as its count; the end comes last. */
export function startsOf(counts: Int32Array): Int32Array {
  const starts = new Int32Array(counts.length + 1);
  for (let own = 0; own < counts.length; own++) starts[own + 1] = at(starts, own) + at(counts, own);
  return starts;
}

/**
 * The members of `order` by their keys, which are from `lowest` up; those with equal keys keep
 * their order. Cost: one pass over the members and one over the `keys` possible keys.
 */
export function orderBy(
  key: Int32Array,
  lowest: number,
  keys: number,
  order: Int32Array,
): Int32Array {
  const counts = new Int32Array(keys);
  for (const own of order) {
    const place = at(key, own) - lowest;
    counts[place] = at(counts, place) + 1;
  }
  const next = startsOf(counts);
  const ordered = new Int32Array(order.length);
  for (const own of order) {
    const place = at(key, own) - lowest;
    const position = at(next, place);
    ordered[position] = own;
    next[place] = position + 1;
  }
  return ordered;
}

/** The numbers from 0 up. */
export function upTo(count: number): Int32Array {
  const numbers = new Int32Array(count);
  for (let number = 0; number < count; number++) numbers[number] = number;
  return numbers;
}
