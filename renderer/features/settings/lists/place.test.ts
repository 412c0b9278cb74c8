import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPlace, writePlace } from './place.ts';

const kajaani = { latitude: 64.2222, longitude: 27.7278 };

describe('a place on the map', () => {
  it.each([
    ['as maps give it', '64.2222, 27.7278'],
    ['with decimal commas', '64,2222 27,7278'],
    ['with decimal commas and a comma between', '64,2222, 27,7278'],
    ['with degrees and quarters', '64.2222° N, 27.7278° E'],
    ['with a semicolon', '64.2222;27.7278'],
  ])('is read %s', (_name, text) => {
    expect(readPlace(text)).toEqual(kajaani);
  });

  it.each(['', '64.2222', 'Kajaani', '27.7278, 64.2222', '48.8566, 2.3522', '64.2 27.7 1'])(
    'is none as %j',
    (text) => {
      expect(readPlace(text)).toBeNull();
    },
  );

  it('is read as it was written', () => {
    const degrees = (from: number, to: number) =>
      fc.integer({ min: from * 1e5, max: to * 1e5 }).map((number) => number / 1e5);
    fc.assert(
      fc.property(degrees(59, 71), degrees(19, 32), (latitude, longitude) => {
        expect(readPlace(writePlace({ latitude, longitude }))).toEqual({ latitude, longitude });
      }),
    );
  });
});
