import { describe, expect, it } from 'vitest';
import { changeCodes } from '../../electron/contract/index.ts';
import { messages } from '../../electron/contract/words/messages.ts';
import { projectFolder } from '../runtime/index.ts';
import { textsInCode } from './texts-in-code.ts';

const spaces: Readonly<Record<string, Readonly<Record<string, string>>>> = messages.fi;
const keys = new Set(
  Object.entries(spaces).flatMap(([space, sentences]) =>
    Object.keys(sentences).map((key) => `${space}:${key.replace(/_(one|other)$/, '')}`),
  ),
);

/** Asked for by what is stored already, which the code makes no more. */
const stored: ReadonlySet<string> = new Set(['reasons:tasks-covered']);

const { whole, open } = textsInCode(
  ['electron/contract', 'electron', 'renderer'].map((folder) => `${projectFolder}/${folder}`),
  (file) => /^(solver|electron|renderer)\//.test(file.slice(projectFolder.length + 1)),
);

/** What must stand in the place of an open template's value to make this text. */
function valueIn(text: string, [start = '', end = '', ...more]: readonly string[]): string | null {
  const isMade = more.length === 0 && start.length > 1 && text.startsWith(start);
  const value = text.slice(start.length, text.length - end.length);
  return isMade && text.endsWith(end) && value !== '' ? value : null;
}

/** Whether the code has a text, or makes it of a value that passes. */
function says(text: string, passes: (value: string) => boolean): boolean {
  const values = open.map((parts) => valueIn(text, parts)).filter((value) => value !== null);
  return whole.has(text) || values.some(passes);
}

/** Whether the code asks for a key, be it with a code that it makes of another: rule-capacity. */
function isAskedFor(key: string): boolean {
  const [space = '', code = ''] = key.split(':');
  if (space === 'history') return changeCodes.some((known) => known === code);
  // They are asked for by their whole code, which another part of the code cuts.
  if (code.startsWith('warning-')) return whole.has(code);
  return says(key, (value) => says(value, (part) => whole.has(part)));
}

/** A key and, apart from it, the circumstance that chooses among its sentences. */
function isUsed(key: string): boolean {
  const [base = '', circumstance = ''] = key.split('_');
  return isAskedFor(key) || (whole.has(circumstance) && isAskedFor(base));
}

describe('messages and code', () => {
  it('every message is used', () => {
    expect([...keys].filter((key) => !isUsed(key) && !stored.has(key))).toEqual([]);
  });

  it('every message that is asked for by name is there', () => {
    const asked = [...whole].filter((text) => /^[a-z]+:[a-z][\w-]*$/.test(text));
    const known = asked.filter((text) => (text.split(':')[0] ?? '') in spaces);
    expect(known.length).toBeGreaterThan(1000);
    expect(known.filter((key) => !keys.has(key))).toEqual([]);
  });

  it('every code of a warning, and of why somebody is left out, has its sentence', () => {
    const keysOf = (beginning: string, space: string): readonly string[] =>
      [...whole].filter((text) => text.startsWith(beginning)).map((code) => `${space}:${code}`);
    const asked = [
      ...keysOf('unmatched-', 'reasons'),
      ...keysOf('warning-', 'insight').filter((key) => key !== 'insight:warning-'),
    ];
    expect(asked.length).toBeGreaterThan(20);
    expect(asked.filter((key) => !keys.has(key))).toEqual([]);
  });

  it('every change that the history names is made somewhere', () => {
    expect(changeCodes.filter((code) => !whole.has(code))).toEqual([]);
  });
});
