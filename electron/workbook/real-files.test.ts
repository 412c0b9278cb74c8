import { describe, expect, test } from 'vitest';
import { officeFiles } from './testing/office-files.ts';
import { readBytes } from './testing/tables.ts';

/** What keeps a row or a value out, beside what the file is said to have. */
const grave = (severity: string): boolean => severity !== 'notice';

describe('a file as an office makes it comes in without retyping:', () => {
  test.each(Object.entries(officeFiles))(
    '%s',
    (_, { name, bytes, people, issues }) => {
      const reading = readBytes(bytes(), name);
      expect(reading.drafts).toMatchObject(people);
      const codes = reading.issues.map(({ code }) => code);
      for (const code of issues) expect(codes).toContain(code);
      const unexpected = reading.issues.filter(
        ({ code, severity }) =>
          grave(severity) && !issues.includes(code) && code !== 'role-missing',
      );
      expect(unexpected).toEqual([]);
    },
    120_000,
  );
});
