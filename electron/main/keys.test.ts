import { describe, expect, it } from 'vitest';
import { createWords } from '../contract/index.ts';
import { acceleratorOf, keysInWords } from './keys.ts';

describe('the keys of the desk', () => {
  it('are said one a line, with the name of the key that the system has', () => {
    const words = createWords('en');
    expect(keysInWords(words, false).split('\n')).toContain('Ctrl+Enter: Make pairs');
    expect(keysInWords(words, true).split('\n')).toContain('Cmd+Enter: Make pairs');
  });

  it.each(['fi', 'sv', 'en'] as const)('each have something to do in %s', (language) => {
    for (const line of keysInWords(createWords(language), false).split('\n'))
      expect(line).toMatch(/^\S.*: \S[^…]+$/);
  });

  it('tell how a person is lifted and put beside another', () => {
    const lines = keysInWords(createWords('fi'), false).split('\n');
    for (const key of ['Välilyönti', 'Enter', 'Esc', 'Valikkonäppäin tai Shift+F10'])
      expect(lines.filter((line) => line.startsWith(`${key}: `))).toHaveLength(1);
  });

  it('tell those of the board, the charts and the matrix', () => {
    const lines = keysInWords(createWords('en'), true).split('\n');
    for (const key of ['Left or right arrow', 'T', 'Ctrl+arrow key', '+ / -', '0'])
      expect(lines.filter((line) => line.startsWith(`${key}: `))).toHaveLength(1);
  });

  it('are none for a command that is not in daily use', () => {
    expect(acceleratorOf('template-mentoring')).toBeNull();
  });
});
