import { expect, test } from 'vitest';
import { createWords } from '../../../../electron/contract/index.ts';
import { sayHold, sayOffer } from './say-offer.ts';

const finnish = createWords('fi');
const nothing = { matched: 0, fairness: 0, total: 0 };

test('what a pair gives comes before what it costs the whole', () => {
  const loss = { ...nothing, total: 14 };
  expect(sayOffer({ status: 'priced', score: 640, loss }, finnish)).toBe('640 p., hinta −14');
});

test('a price of more than the total names what changes', () => {
  const loss = { matched: 0, fairness: 30, total: -8 };
  expect(sayOffer({ status: 'priced', score: 640, loss }, finnish)).toBe(
    '640 p., alin −30, yht. +8',
  );
});

test('a pair that costs nothing says so', () => {
  const says = sayOffer({ status: 'priced', score: 640, loss: nothing }, finnish);
  expect(says).toBe('640 p., ei maksa mitään');
});

test('what is forbidden names its rule', () => {
  expect(sayOffer({ status: 'ruled-out', rule: 'ei yhteistä kieltä' }, finnish)).toBe(
    'ei yhteistä kieltä',
  );
});

test('an exchange says both new scores, and what the two pairs gain or lose together', () => {
  const exchange = (change: number) =>
    sayOffer({ status: 'exchange', scores: [640, 1000], change, loss: null }, finnish);
  expect(exchange(-45)).toBe('vaihto 640 + 1\u00a0000 p., yht. −45');
  expect(exchange(0)).toMatch(/yht\. ±0$/);
});

test('an exchange of which the price is known says what the whole loses', () => {
  const exchange = (loss: typeof nothing) =>
    sayOffer({ status: 'exchange', scores: [640, 700], change: -45, loss }, finnish);
  expect(exchange({ ...nothing, total: 14 })).toBe('vaihto 640 + 700 p., hinta −14');
  expect(exchange(nothing)).toBe('vaihto 640 + 700 p., ei maksa mitään');
});

test('an exchange that cannot be says why', () => {
  const why = { kind: 'ruled-out', rule: 'ei yhteistä kieltä' } as const;
  expect(sayOffer({ status: 'no-exchange', why }, finnish)).toBe('ei vaihtoa: ei yhteistä kieltä');
  expect(sayOffer({ status: 'no-exchange', why: { kind: 'locked' } }, finnish)).toBe(
    'ei vaihtoa: lukittu',
  );
});

test.each([
  [null, 'lukittu'],
  ['2027-W06', 'lukittu: vko 6/2027'],
])('who is locked is so everywhere, with the week: %s', (week, says) => {
  expect(sayOffer({ status: 'held', week }, finnish)).toBe(says);
});

test('what holds a visit names its week, and how it is lifted', () => {
  const says = sayHold({ week: '2027-W06', takesWeek: false }, finnish);
  expect(says).toBe('Vierailu on lukittu, vko 6/2027: vapauta se ensin (L tai valikko).');
});

test('what holds a visit in no week of its own lets it be put upon one', () => {
  const says = sayHold({ week: null, takesWeek: true }, finnish);
  expect(says).toBe(
    'Vierailu on lukittu: lukitse se viikolle tai vapauta se ensin (L tai valikko).',
  );
});
