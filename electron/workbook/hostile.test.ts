import { afterEach, describe, expect, test } from 'vitest';
import { readWorkbook } from './read-workbook.ts';
import { hostileKinds } from './testing/hostile-kinds.ts';
import { sixAgencies } from './testing/organisation.ts';

const propertiesOfAll = (): readonly string[] =>
  Object.getOwnPropertyNames(Object.prototype).concat(Object.getOwnPropertyNames(Array.prototype));
const propertiesBefore = propertiesOfAll();

afterEach(() => expect(propertiesOfAll()).toEqual(propertiesBefore));

describe('refused with its cause, or read right, and at once:', () => {
  test.each(Object.entries(hostileKinds))('%s', (_, { name = 'a.xlsx', bytes, outcome }) => {
    const made = bytes();
    const startedAt = performance.now();
    const reading = readWorkbook({ name, bytes: made }, sixAgencies);
    expect(performance.now() - startedAt).toBeLessThan(10_000);
    if (outcome === 'anni') {
      expect(reading).toMatchObject({ status: 'read' });
      if (reading.status === 'read')
        expect(reading.drafts[0]).toMatchObject({
          lastName: 'Koskimies',
          firstName: 'Anni',
          email: 'anni.koskimies@avi.example',
        });
    } else {
      expect(reading).toMatchObject({
        status: 'refused',
        refusal: { code: outcome, params: { file: name } },
      });
    }
  });
});
