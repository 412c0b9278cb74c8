import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { languageSchema, methodSchema } from '../values.ts';
import { sayCause, sayRefusal } from './refusals.ts';
import { createWords } from './words.ts';

const code = globSync('electron/**/*.ts', { exclude: (name) => name.endsWith('.test.ts') })
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');

/** The fields that the program calls invalid; an option of the command line is its own name. */
const fields = [...code.matchAll(/'value-invalid', \{ field: '([^']+)' \}/g)]
  .map(([, field]) => field ?? '')
  .filter((field) => !field.startsWith('--'));

describe.each(languageSchema.options)('an invalid value, said in %s', (language) => {
  const words = createWords(language);

  it.each([...new Set(fields)])('is a sentence of its own: %s', (field) => {
    const refusal = { code: 'value-invalid', params: { field } } as const;
    expect(sayCause(words, refusal)).not.toBe(words.say('errors:value-invalid', { field }));
    expect(sayRefusal(words, refusal)).not.toMatch(/\{\{|errors:/);
    expect(words.sayIfKnown(`errors:value-invalid-of-${field}-remedy`)).not.toBeNull();
  });

  it('is named as it was typed where it is an option of the command line', () => {
    const refusal = { code: 'value-invalid', params: { field: '--mapping' } } as const;
    expect(sayCause(words, refusal)).toContain('--mapping');
  });
});

it.each(languageSchema.options)('too few participants are said by method in %s', (language) => {
  const words = createWords(language);
  const said = methodSchema.options.map((method) =>
    sayCause(words, { code: 'participants-missing', params: { method } }),
  );
  expect(new Set([...said, words.say('errors:participants-missing')]).size).toBe(4);
});

it('every invalid value is refused with what it is', () => {
  const refused = [...code.matchAll(/Refused\(\s*'value-invalid'/g)];
  const named = [...code.matchAll(/Refused\(\s*'value-invalid', \{ field: '/g)];
  expect(refused.length).toBeGreaterThan(4);
  expect(named).toHaveLength(refused.length);
});
