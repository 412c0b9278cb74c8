import { expect, test } from 'vitest';
import { commandOf, keysOf } from './command-keys.ts';
import { roomNames } from './desk-state.tsx';

const plain = { altKey: false, ctrlKey: false, metaKey: false, shiftKey: false };

test.each([
  ['o', {}, 'import'],
  ['Enter', {}, 'run'],
  ['z', {}, 'undo'],
  ['Z', { shiftKey: true }, 'redo'],
  ['y', {}, 'redo'],
  [',', {}, 'show-settings'],
])('Control and %s carry out a command', (key, held, command) => {
  expect(commandOf({ ...plain, ctrlKey: true, ...held, key })).toBe(command);
});

test.each([
  ['run', 'Ctrl+Enter'],
  ['redo', 'Ctrl+Shift+Z'],
  ['show-settings', 'Ctrl+6'],
  ['template-mentoring', null],
] as const)('the keys of %s are written %s', (command, keys) => {
  expect(keysOf(command)).toBe(keys);
});

test('Command does on a Mac what Control does elsewhere', () => {
  expect(commandOf({ ...plain, metaKey: true, key: 'p' })).toBe('print');
});

test.each([
  ['a letter alone', { key: 'o' }],
  ['AltGr, which types letters', { key: 'e', ctrlKey: true, altKey: true }],
  ['a letter that has no command', { key: 'q', ctrlKey: true }],
  ['a command held with Shift', { key: 'o', ctrlKey: true, shiftKey: true }],
])('%s is left to the page', (_, pressed) => {
  expect(commandOf({ ...plain, ...pressed })).toBeUndefined();
});

test('the rooms have the numbers of their places in the navigation', () => {
  const numbers = roomNames.map((room) => keysOf(`show-${room}`));
  expect(numbers).toEqual(['Ctrl+1', 'Ctrl+2', 'Ctrl+3', 'Ctrl+4', 'Ctrl+5', 'Ctrl+6']);
});
